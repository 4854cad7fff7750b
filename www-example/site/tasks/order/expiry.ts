// Notices that offers expire while the page is open.

import type { Offer } from "./offers.ts";

/** No timer is longer, in milliseconds: while a computer sleeps, its timers stand still. */
const MINUTE = 60_000;

/** Milliseconds until it expires; 0 or less afterwards. */
export const timeLeft = ({ expires_at }: Offer) => Date.parse(expires_at) - Date.now();

/** Calls `tell` once for each offer that has not expired yet, when it does. */
export function onExpiry(offers: readonly Offer[], tell: (offer: Offer) => void): void {
  for (const offer of offers) wait(offer, tell);
}

function wait(offer: Offer, tell: (offer: Offer) => void): void {
  const left = timeLeft(offer);
  if (!(left > 0)) return;
  setTimeout(() => (timeLeft(offer) > 0 ? wait(offer, tell) : tell(offer)), Math.min(left, MINUTE));
}
