// What Duffel answers: every documented field, and room for those that come later.

/** A field that Duffel has added since. */
interface Open {
  readonly [field: string]: unknown;
}

/** @see https://duffel.com/docs/api/v2/customer-users/schema */
export interface CustomerUser extends Open {
  readonly id: string;
  readonly email: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly phone_number?: string | null;
  /** The group that the user is in. */
  readonly group?: { readonly id: string; readonly name: string } | null;
  readonly created_at: string;
  readonly live_mode: boolean;
}

/** @see https://duffel.com/docs/api/v2/customer-user-groups/schema */
export interface CustomerUserGroup extends Open {
  readonly id: string;
  readonly name: string;
  /** Left out of some answers. */
  readonly user_ids?: readonly string[];
  readonly created_at: string;
  readonly live_mode?: boolean;
}

/** @see https://duffel.com/docs/api/v2/component-client-keys */
export interface ComponentClientKey extends Open {
  /** What a page hands to Duffel's components. Opens one customer's Assistant for a while. */
  readonly component_client_key: string;
}

/** @see https://duffel.com/docs/api/v2/orders/schema */
export interface Order extends Open {
  readonly id: string;
  /** The airline's own reference. */
  readonly booking_reference: string;
  readonly booking_references?: readonly { readonly booking_reference: string; readonly carrier?: Airline }[];
  readonly type?: "instant" | "hold" | (string & {});
  readonly offer_id?: string | null;
  readonly users?: readonly string[] | null;
  readonly passengers: readonly OrderPassenger[];
  readonly slices: readonly OrderSlice[];
  readonly services: readonly OrderService[];
  readonly documents: readonly OrderDocument[];
  readonly owner: Airline;
  readonly base_amount: string;
  readonly base_currency: string;
  readonly tax_amount: string | null;
  readonly tax_currency: string | null;
  readonly total_amount: string;
  readonly total_currency: string;
  readonly payment_status: PaymentStatus;
  readonly conditions: OrderConditions;
  readonly available_actions?: readonly ("cancel" | "change" | "update" | (string & {}))[];
  readonly airline_initiated_changes?: readonly unknown[];
  readonly changes?: readonly unknown[];
  readonly cancellation?: unknown;
  readonly content?: "managed" | "self_managed" | (string & {});
  readonly metadata?: Readonly<Record<string, string>> | null;
  readonly live_mode: boolean;
  readonly created_at: string;
  readonly synced_at: string;
  readonly cancelled_at?: string | null;
  readonly void_window_ends_at?: string | null;
}

export interface OrderPassenger extends Open {
  readonly id: string;
  readonly type?: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly born_on: string;
  readonly title?: string;
  readonly gender?: string;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  readonly user_id?: string | null;
  readonly infant_passenger_id?: string | null;
  readonly loyalty_programme_accounts?: readonly {
    readonly airline_iata_code: string;
    readonly account_number: string;
  }[];
}

export interface OrderSlice extends Open {
  readonly id: string;
  readonly origin: Place;
  readonly destination: Place;
  readonly origin_type?: string;
  readonly destination_type?: string;
  readonly duration?: string | null;
  readonly fare_brand_name?: string | null;
  readonly changeable?: boolean | null;
  readonly conditions?: Open;
  readonly segments: readonly OrderSegment[];
}

export interface OrderSegment extends Open {
  readonly id: string;
  readonly origin: Place;
  readonly destination: Place;
  readonly origin_terminal?: string | null;
  readonly destination_terminal?: string | null;
  readonly departing_at: string;
  readonly arriving_at: string;
  readonly duration?: string | null;
  readonly distance?: string | null;
  readonly marketing_carrier: Airline;
  readonly marketing_carrier_flight_number: string;
  readonly operating_carrier: Airline;
  readonly operating_carrier_flight_number?: string | null;
  readonly aircraft?: Open | null;
  readonly stops?: readonly Open[];
  readonly passengers?: readonly Open[];
}

/** An airport or a city. */
export interface Place extends Open {
  readonly id?: string;
  readonly type?: string;
  readonly name?: string;
  readonly iata_code?: string | null;
  readonly iata_country_code?: string;
  readonly time_zone?: string | null;
}

export interface Airline extends Open {
  readonly id?: string;
  readonly name: string;
  readonly iata_code?: string | null;
  readonly logo_symbol_url?: string | null;
  readonly logo_lockup_url?: string | null;
  readonly conditions_of_carriage_url?: string | null;
}

export interface OrderService extends Open {
  readonly id: string;
  readonly type: string;
  readonly quantity: number;
  readonly total_amount: string;
  readonly total_currency: string;
  readonly passenger_ids?: readonly string[];
  readonly segment_ids?: readonly string[];
  readonly metadata?: unknown;
}

export interface OrderDocument extends Open {
  readonly type: string;
  readonly unique_identifier: string;
  readonly passenger_ids?: readonly string[];
}

export interface PaymentStatus extends Open {
  readonly awaiting_payment: boolean;
  readonly paid_at?: string | null;
  readonly payment_required_by: string | null;
  readonly price_guarantee_expires_at: string | null;
}

export interface OrderConditions extends Open {
  readonly change_before_departure?: Penalty | null;
  readonly refund_before_departure?: Penalty | null;
}

export interface Penalty extends Open {
  readonly allowed: boolean;
  readonly penalty_amount: string | null;
  readonly penalty_currency: string | null;
}

/** @see https://duffel.com/docs/api/v2/bookings/schema */
export interface Booking extends Open {
  readonly id: string;
  /** The accommodation's own reference. */
  readonly reference: string | null;
  readonly status: "confirmed" | "cancelled" | (string & {});
  readonly quote_id?: string;
  readonly email?: string;
  readonly phone_number?: string;
  readonly guests?: readonly {
    readonly given_name: string;
    readonly family_name: string;
    readonly user_id?: string | null;
  }[];
  readonly users?: readonly string[] | null;
  readonly accommodation: Open;
  readonly check_in_date: string;
  readonly check_out_date: string;
  readonly rooms: number;
  readonly confirmed_at: string;
  readonly cancelled_at?: string | null;
  readonly key_collection?: { readonly instructions: string } | null;
  readonly accommodation_special_requests?: string | null;
  readonly supported_loyalty_programme?: string | null;
  readonly loyalty_programme_account_number?: string | null;
  readonly estimated_commission_amount?: string | null;
  readonly estimated_commission_currency?: string | null;
  readonly metadata?: Readonly<Record<string, string>> | null;
  readonly live_mode?: boolean;
}
