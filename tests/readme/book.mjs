// Books an order. If the outcome is unknown, looks for the order instead of sending it again.
import { DuffelError } from "duffel-customers/client";

export async function book(duffel, payload) {
  try {
    const { pending, data } = await duffel.orders.create(payload);
    return pending ? undefined : data; // pending: wait for order.created or order.creation_failed
  } catch (error) {
    if (!(error instanceof DuffelError && error.ambiguous)) throw error; // refused or never sent: nothing is booked
    return duffel.orders.findAttempt(payload); // perhaps booked: look for it, never send it again
  }
}
