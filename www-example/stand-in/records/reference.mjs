// Booking references as airlines and hotels issue them: six letters and digits.

import { nextNumber } from "../store/sequence.mjs";

export function nextReference(store) {
  return `SI${nextNumber(store).toString(36).toUpperCase().padStart(4, "0")}`;
}
