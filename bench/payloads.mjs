// What is checked: the bodies of the guide, orders with more passengers, and the same with one error and with errors everywhere.

import guideBooking from "../tests/examples/seed-stays-booking-create-with-user-request.json";
import guideUser from "../tests/examples/seed-customer-user-create-in-group-unwrapped-request.json";
import guideOrder from "../tests/examples/seed-order-create-with-user-request.json";

const [passenger] = guideOrder.data.passengers;
/** Who travels along is no Customer User. */
const { user_id: _, ...companion } = passenger;

/** `0` is "A", `26` is "BA". */
const letters = (number) =>
  (number > 25 ? letters(Math.floor(number / 26)) : "") + String.fromCharCode(65 + (number % 26));

/** The guide's order for so many passengers, each told apart by ID and name. */
export function order(passengers) {
  const all = Array.from({ length: passengers }, (_, at) =>
    at === 0
      ? passenger
      : { ...companion, id: `${passenger.id}${letters(at)}`, given_name: `Tony ${letters(at)}` },
  );
  return { data: { ...guideOrder.data, passengers: all } };
}

const customerUser = { data: guideUser };

/** The same with an email that is none. */
const brokenEmail = (person) => ({ ...person, email: "tony@" });

/** Every text of a form is one of another; numbers and lists stand where texts belong. */
const brokenPassenger = (passenger) => ({
  ...brokenEmail(passenger),
  user_id: "usg_0000AgZitpOnQtd3NQxjwO",
  title: "sir",
  gender: "x",
  given_name: "T0ny",
  family_name: "",
  born_on: "1970-05-32",
  phone_number: "555 0123",
  identity_documents: [
    { type: "passport", unique_identifier: "", issuing_country_code: "usa", expires_on: "soon" },
  ],
});

function brokenOrder(passengers) {
  const { data } = order(passengers);
  return {
    data: {
      type: "later",
      selected_offers: ["ord_0000AgZitpOnQtd3NQxjwO"],
      payments: [{ type: "cash", amount: 430, currency: "pounds" }],
      users: ["usg_0000AgZitpOnQtd3NQxjwO"],
      passengers: data.passengers.map(brokenPassenger),
      metadata: { "a key": 1 },
    },
  };
}

/** `valid`, `one error` and `errors everywhere` of each payload; `kind` is its name under peers/. */
export const PAYLOADS = [
  ...[1, 9, 50].map((count) => {
    const { data } = order(count);
    const passengers = data.passengers.map((one, at) => (at === count - 1 ? brokenEmail(one) : one));
    return {
      name: `order, ${count} passenger${count > 1 ? "s" : ""}`,
      kind: "order",
      bodies: {
        valid: { data },
        "one error": { data: { ...data, passengers } },
        "errors everywhere": brokenOrder(count),
      },
    };
  }),
  {
    name: "customer user",
    kind: "customer-user",
    bodies: {
      valid: customerUser,
      "one error": { data: brokenEmail(guideUser) },
      "errors everywhere": {
        data: { email: "tony@", given_name: "", family_name: 7, phone_number: "555 0123", group_id: "icu_1" },
      },
    },
  },
  {
    name: "booking",
    kind: "booking",
    bodies: {
      valid: guideBooking,
      "one error": { data: brokenEmail(guideBooking.data) },
      "errors everywhere": {
        data: {
          quote_id: "off_1",
          email: "tony@",
          phone_number: "555 0123",
          guests: [{ given_name: "", family_name: 7, user_id: "usg_1" }],
          users: ["usg_1"],
          payment: { card_id: "3ds_1", three_d_secure_session_id: "tcd_1" },
          loyalty_programme_account_number: "",
          metadata: { key: 1 },
        },
      },
    },
  },
];

const withDocument = (document) => ({
  data: { ...guideOrder.data, passengers: [{ ...passenger, identity_documents: [document] }] },
});
const { payments: _payments, ...unpaid } = guideOrder.data;
const PASSPORT = { type: "passport", unique_identifier: "75209451", issuing_country_code: "GB" };
const paidWith = (payment) => ({ data: { ...guideBooking.data, payment } });

/** Bodies in which one field decides about another. Nobody is timed with them: they tell whether all have the same rules. */
export const VARIANTS = [
  {
    name: "a tax ID without a country",
    kind: "order",
    body: withDocument({ type: "tax_id", unique_identifier: "75209451" }),
    isValid: true,
  },
  {
    name: "a passport that expires",
    kind: "order",
    body: withDocument({ ...PASSPORT, expires_on: "2030-06-25" }),
    isValid: true,
  },
  { name: "a passport that never expires", kind: "order", body: withDocument(PASSPORT), isValid: false },
  {
    name: "a traveler's number of no country",
    kind: "order",
    body: withDocument({ type: "known_traveler_number", unique_identifier: "75209451" }),
    isValid: false,
  },
  { name: "a hold order without payments", kind: "order", body: { data: { ...unpaid, type: "hold" } }, isValid: true },
  {
    name: "a hold order that is paid",
    kind: "order",
    body: { data: { ...guideOrder.data, type: "hold" } },
    isValid: false,
  },
  { name: "an instant order without payments", kind: "order", body: { data: unpaid }, isValid: false },
  {
    name: "an order paid by card, without the card",
    kind: "order",
    body: { data: { ...guideOrder.data, payments: [{ type: "card", amount: "30.20", currency: "GBP" }] } },
    isValid: false,
  },
  { name: "a booking with a card", kind: "booking", body: paidWith({ card_id: "tcd_1" }), isValid: true },
  {
    name: "a booking with a card and a session",
    kind: "booking",
    body: paidWith({ card_id: "tcd_1", three_d_secure_session_id: "3ds_1" }),
    isValid: false,
  },
  { name: "a booking paid with nothing", kind: "booking", body: paidWith({}), isValid: false },
];
