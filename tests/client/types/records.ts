// What Duffel answers: what must compile, and what must not.

import {
  type Airline,
  type Booking,
  type ComponentClientKey,
  type CustomerUser,
  type CustomerUserGroup,
  Duffel,
  type Order,
  type OrderPassenger,
} from "duffel-customers/client";

declare const duffel: Duffel;
declare const user: CustomerUser;
declare const order: Order;
declare const stay: Booking;

// As Duffel's guide shows them: some fields are left out of some answers.
export const tony: CustomerUser = {
  id: "icu_0000AgZitpOnQtd3NQxjwO",
  email: "tony@stark.com",
  given_name: "Tony",
  family_name: "Stark",
  created_at: "2023-06-01T12:00:00Z",
  group: null,
};
export const avengers: CustomerUserGroup = { id: "usg_0000AgZitpOnQtd3NQxjwO", name: "Avengers" };
export const key: ComponentClientKey = { component_client_key: "eyJ…" };

// What is documented is known down to the last flight.
export const groupName: string | undefined = user.group?.name;
export const members: number = avengers.user_ids?.length ?? 0;
export const carriers: readonly Airline[] = order.slices.flatMap(({ segments }) =>
  segments.map(({ operating_carrier }) => operating_carrier),
);
export const flown: readonly string[] = order.slices.map(({ origin, destination }) =>
  [origin.iata_code, destination.iata_code].join("–"),
);
export const bags: number | undefined = order.slices[0]?.segments[0]?.passengers?.[0]?.baggages?.[0]?.quantity;
export const seat: string | undefined = order.services[0]?.metadata?.designator;
export const refund: string | null | undefined = order.conditions.refund_before_departure?.penalty_amount;
export const changed: string | undefined = order.airline_initiated_changes?.[0]?.added?.[0]?.id;
export const refunded: string | null | undefined = order.cancellation?.refund_amount;
export const city: string | undefined = stay.accommodation.location?.address?.city_name;
export const mission: string | undefined = order.metadata?.["mission"];
export const infant = (passenger: OrderPassenger): boolean => passenger.type === "infant_without_seat";

// Lists of words are open: a new word is no error, and the known ones are offered.
export const status: Booking["status"] = "requested";
export const can: boolean = order.available_actions?.includes("cancel") ?? false;

// What Duffel adds is there, though nobody knows what it is.
export const added: unknown = order["added_since"];

export async function ids(): Promise<string[]> {
  const { data } = await duffel.orders.list({ user_id: tony.id });
  return data.map(({ id }) => id);
}

// @ts-expect-error the email is missing
export const nobody: CustomerUser = { id: "icu_1", given_name: "Tony", family_name: "Stark", created_at: "" };
// @ts-expect-error an amount is a text
export const cheap: Order = { ...order, total_amount: 430 };
// @ts-expect-error a word is a text
export const third: Booking = { ...stay, status: 3 };
// @ts-expect-error what stands in a list is known too
export const nameless: Order = { ...order, passengers: [{ id: "pas_1" }] };
// @ts-expect-error records are read-only
user.email = "tony@stark.com";
// @ts-expect-error and so are the lists in them
order.passengers.push({ id: "pas_1", given_name: "Tony", family_name: "Stark", born_on: "1970-05-29" });
// @ts-expect-error a user may have no group
user.group.id;
// @ts-expect-error some answers leave it out
export const live: boolean = user.live_mode;
// @ts-expect-error an airline may not tell the price without taxes
export const base: string = order.base_amount;
// @ts-expect-error nobody knows that what was added is a text
export const text: string = order["added_since"];
// @ts-expect-error a slip in the name of a passenger's field is no field, but something added: no text
export const slip: string = order.passengers[0]!.user_idd;
