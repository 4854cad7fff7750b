// The parts of an offer and of a quote that are read. Pass either as Duffel's API returned it; absent or unknown fields
// are ignored.

/** An offer or a quote: a value, or its JSON as a string or bytes (UTF-8), with or without `data`. */
export type Given<Facts> = Facts | string | Uint8Array | ArrayBuffer;

/** The part of an offer that an order is compared with. */
export interface OfferFacts {
  /**
   * The offer's ID: what the order's `selected_offers` must hold.
   * @example "off_0000AgZitpOnQtd3NQxjwO"
   */
  readonly id?: string | undefined;
  /**
   * The offer's total price, without services, as an exact decimal string.
   * @example "430.00"
   */
  readonly total_amount?: string | undefined;
  /**
   * The currency of the price, in which the order must be paid: three capital letters, ISO 4217.
   * @example "GBP"
   */
  readonly total_currency?: string | undefined;
  /**
   * When the offer expires, in ISO 8601. Only checked if `now` is given.
   * @example "2030-01-17T10:42:14Z"
   */
  readonly expires_at?: string | null | undefined;
  /**
   * The passengers it was made for: the order must have exactly these.
   * @example [{ id: "pas_0000AgZpQrZjNcR4Mqklwx", type: "adult" }]
   */
  readonly passengers?: readonly OfferPassengerFacts[] | undefined;
  /**
   * How the order must be paid.
   * @example { requires_instant_payment: true }
   */
  readonly payment_requirements?: OfferPaymentFacts | null | undefined;
  /**
   * Whether each passenger needs an identity document.
   * @example true
   */
  readonly passenger_identity_documents_required?: boolean | null | undefined;
  /**
   * The types of identity documents that the airline accepts. If left out, all of them.
   * @example ["passport"]
   */
  readonly supported_passenger_identity_document_types?: readonly string[] | null | undefined;
  /**
   * The extras that can be ordered with it. Only present in an offer requested with `return_available_services`.
   * @example [{ id: "ase_0000AgZitpOnQtd3NQxjwO", total_amount: "15.00", total_currency: "GBP", maximum_quantity: 2 }]
   */
  readonly available_services?: readonly OfferServiceFacts[] | null | undefined;
  /**
   * Whatever else there is, which is not read. `any`, because an interface, such as another package's `Offer`, is not
   * assignable to an index signature of `unknown`.
   */
  readonly [field: string]: any;
}

/** One passenger of an offer. */
export interface OfferPassengerFacts {
  /**
   * The passenger's ID: the `id` of one passenger of the order.
   * @example "pas_0000AgZpQrZjNcR4Mqklwx"
   */
  readonly id?: string | undefined;
  /**
   * `"adult"`, `"child"`, `"infant_without_seat"`; `null` if the search gave an age instead.
   * @example "infant_without_seat"
   */
  readonly type?: string | null | undefined;
  /**
   * Whatever else there is, which is not read. `any`, because an interface, such as another package's `Offer`, is not
   * assignable to an index signature of `unknown`.
   */
  readonly [field: string]: any;
}

/** How an offer must be paid. */
export interface OfferPaymentFacts {
  /**
   * Whether the offer must be paid at once: an order of type `hold` is then refused.
   * @example true
   */
  readonly requires_instant_payment?: boolean | null | undefined;
  /**
   * Whatever else there is, which is not read. `any`, because an interface, such as another package's `Offer`, is not
   * assignable to an index signature of `unknown`.
   */
  readonly [field: string]: any;
}

/** A bag, seat or other extra that can be ordered with an offer. */
export interface OfferServiceFacts {
  /**
   * The service's ID: the `id` of a service of the order.
   * @example "ase_0000AgZitpOnQtd3NQxjwO"
   */
  readonly id?: string | undefined;
  /**
   * The price of one unit, as an exact decimal string.
   * @example "15.00"
   */
  readonly total_amount?: string | undefined;
  /**
   * The currency of its price: three capital letters, ISO 4217.
   * @example "GBP"
   */
  readonly total_currency?: string | undefined;
  /**
   * How many units can be ordered, a whole number. If left out, any number.
   * @example 2
   */
  readonly maximum_quantity?: number | null | undefined;
  /**
   * Whatever else there is, which is not read. `any`, because an interface, such as another package's `Offer`, is not
   * assignable to an index signature of `unknown`.
   */
  readonly [field: string]: any;
}

/** The part of a quote that a stays booking is compared with. */
export interface QuoteFacts {
  /**
   * The quote's ID: what the booking's `quote_id` must be.
   * @example "quo_0000AS0NZdKjjnnHZmSUbI"
   */
  readonly id?: string | undefined;
  /**
   * The accommodation's loyalty programme; `null` if it accepts no loyalty number.
   * @example "duffel_hotel_group_rewards"
   */
  readonly supported_loyalty_programme?: unknown;
  /**
   * Whatever else there is, which is not read. `any`, because an interface, such as another package's `Offer`, is not
   * assignable to an index signature of `unknown`.
   */
  readonly [field: string]: any;
}
