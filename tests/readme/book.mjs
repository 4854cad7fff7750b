// Books, and finds out what became of it where nobody said.
import { DuffelError } from "duffel-customers/client";

export async function book(duffel, payload) {
  try {
    const { pending, data } = await duffel.orders.create(payload);
    return pending ? undefined : data; // pending: the webhook order.created or order.creation_failed tells
  } catch (error) {
    if (!(error instanceof DuffelError && error.ambiguous)) throw error; // refused or never sent: nothing is booked
    return duffel.orders.findAttempt(payload); // perhaps booked: look for it, and never send it again
  }
}
