// An order as it may be given where its offer is given too.

import type { OrderInput, OrderPaymentInput } from "./payloads.js";

/** An order that goes with its offer, which says the amount and the currency of its one payment. */
export interface OrderWithOfferInput extends Omit<OrderInput, "payments"> {
  /**
   * How an instant order is paid: one payment, required. A hold order has none.
   * @example [{ type: "balance" }]
   */
  readonly payments?: readonly PaymentWithOfferInput[] | undefined;
}

/** A payment whose amount and currency are those of the offer, where they are left out. */
export interface PaymentWithOfferInput extends Omit<OrderPaymentInput, "amount" | "currency"> {
  /**
   * The amount as text, never a number: digits, with a point before the decimals.
   * @example "430.00"
   */
  readonly amount?: string | undefined;
  /**
   * The currency, three capital letters of ISO 4217.
   * @example "GBP"
   */
  readonly currency?: string | undefined;
}
