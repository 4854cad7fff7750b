// An order whose offer is given too.

import type { OrderInput, OrderPaymentInput } from "./payloads.js";

/** An order given with its offer, which determines the amount and currency of its only payment. */
export interface OrderWithOfferInput extends Omit<OrderInput, "payments"> {
  /**
   * How an instant order is paid: required, preferably one payment. A hold order has none.
   * @example [{ type: "balance" }]
   */
  readonly payments?: readonly PaymentWithOfferInput[] | undefined;
}

/** A payment whose amount and currency, if left out, are those of the offer. */
export interface PaymentWithOfferInput extends Omit<OrderPaymentInput, "amount" | "currency"> {
  /**
   * The amount as a string, never a number: digits, with a point before the decimals.
   * @example "430.00"
   */
  readonly amount?: string | undefined;
  /**
   * The currency: three capital letters, ISO 4217.
   * @example "GBP"
   */
  readonly currency?: string | undefined;
}
