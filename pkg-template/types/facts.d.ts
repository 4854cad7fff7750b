// What is read of an offer and of a quote. Give either just as Duffel's API returned it: what is absent or unknown is
// left alone. (Open by `any`: an interface, such as another package's `Offer`, is not assignable to an index signature
// of `unknown`.)

/** The part of an offer that an order is compared with. */
export interface OfferFacts {
  readonly id?: string | undefined;
  /** The price of the seats alone, an exact decimal: `"430.00"`. */
  readonly total_amount?: string | undefined;
  readonly total_currency?: string | undefined;
  /** When the airline withdraws the offer: `"2026-01-17T10:42:14Z"`. */
  readonly expires_at?: string | null | undefined;
  readonly passengers?: readonly OfferPassengerFacts[] | undefined;
  readonly payment_requirements?: OfferPaymentFacts | null | undefined;
  readonly passenger_identity_documents_required?: boolean | null | undefined;
  readonly supported_passenger_identity_document_types?: readonly string[] | null | undefined;
  /** Only in an offer that was asked for with `return_available_services`. */
  readonly available_services?: readonly OfferServiceFacts[] | null | undefined;
  readonly [field: string]: any;
}

/** One passenger of an offer. */
export interface OfferPassengerFacts {
  readonly id?: string | undefined;
  /** `"adult"`, `"child"`, `"infant_without_seat"`; `null` where the search gave an age instead. */
  readonly type?: string | null | undefined;
  readonly [field: string]: any;
}

/** How an offer has to be paid. */
export interface OfferPaymentFacts {
  /** Whether it cannot be held: an order of type `hold` is refused. */
  readonly requires_instant_payment?: boolean | null | undefined;
  readonly [field: string]: any;
}

/** A bag, seat or other extra that can be ordered with an offer. */
export interface OfferServiceFacts {
  readonly id?: string | undefined;
  readonly total_amount?: string | undefined;
  readonly total_currency?: string | undefined;
  readonly maximum_quantity?: number | null | undefined;
  readonly [field: string]: any;
}

/** The part of a quote that a stays booking is compared with. */
export interface QuoteFacts {
  readonly id?: string | undefined;
  /** `null` where the accommodation takes no loyalty number. */
  readonly supported_loyalty_programme?: unknown;
  readonly [field: string]: any;
}
