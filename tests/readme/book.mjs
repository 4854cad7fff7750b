// Books an order, and never twice. Returns `undefined` while its outcome is unknown.
import { DuffelError } from "duffel-customers/client";

export async function book(duffel, payload) {
  try {
    const { pending, data } = await duffel.orders.create(payload);
    return pending ? undefined : data; // pending: wait for order.created or order.creation_failed
  } catch (error) {
    if (!(error instanceof DuffelError && error.ambiguous)) throw error; // refused or never sent: nothing is booked
    // Perhaps booked: look for it, and never send it again. If the search fails too, that says nothing about the order.
    return duffel.orders.findAttempt(payload).catch(() => undefined);
  }
}
