// Orders against their offer, bookings against their quote: the options `offer` and `quote`. The core's own tests have
// every rule; here is one or two of each.

import { equal, expectIssues, lines, throws } from "../expect.mjs";
import { offer, ordered, passengers, payment, quote } from "../offers.mjs";
import { booking, bytesOf, order, user, without } from "../payloads.mjs";

const NOW = "2026-01-17T10:30:00Z";
const OTHER_PRICE = "E payment_amount_does_not_match_order_amount /payments";

/** The passengers with more in the second, or without them. */
const second = (more) => passengers().map((passenger, at) => (at === 1 ? { ...passenger, ...more } : passenger));
const services = (...list) => ({ services: list.map(([id, quantity]) => ({ id, quantity })) });
const paid = (amount) => ({ payments: [payment({ amount })] });

/** The smallest change to the order, and exactly what is said of it. */
const CHANGES = {
  nothing: [{}],
  "another offer": [{ selected_offers: ["off_2"] }, "E not_valid_with_selected_offer /selected_offers/0"],
  "a cent too much": [paid("480.41"), OTHER_PRICE],
  "the same amount written otherwise": [paid("480.4")],
  "a bag more": [services(["ase_1", 2], ["ase_2", 1], ["ase_2", 0]), "E validation_inclusion /services/2/quantity"],
  "a bag less": [services(["ase_1", 1], ["ase_2", 1]), OTHER_PRICE],
  "more bags than there are": [
    { ...services(["ase_1", 3], ["ase_2", 1]), ...paid("505.50") },
    "E validation_inclusion /services/0/quantity",
  ],
  "another bag": [services(["ase_9", 1]), "E not_valid_with_selected_offer /services/0/id"],
  "a seat": [services(["sea_9", 1]), "W not_valid_with_selected_offer /services/0/id"],
  "another currency": [
    { payments: [payment({ currency: "EUR" })] },
    "E payment_currency_does_not_match_order_currency /payments/0/currency",
  ],
  "a passenger too few": [
    { passengers: passengers().filter((_, at) => at !== 1) },
    "E order_passengers_incompatible_with_offer /passengers",
  ],
  "a stranger": [
    { passengers: second({ id: "pas_9" }) },
    "E order_passengers_incompatible_with_offer /passengers/1/id",
  ],
  "no document": [
    { passengers: second({ identity_documents: [] }) },
    "E validation_required /passengers/1/identity_documents",
  ],
  "another document": [
    { passengers: second({ identity_documents: [{ type: "tax_id", unique_identifier: "1" }] }) },
    "E validation_inclusion /passengers/1/identity_documents/0/type",
  ],
  "an infant whom nobody names": [
    { passengers: passengers().map((passenger) => without(passenger, "infant_passenger_id")) },
    "E validation_required /passengers",
  ],
};

export default ({ order: orders, booking: bookings, customerUser }) => {
  const cases = {};
  for (const [name, [change, ...expected]] of Object.entries(CHANGES)) {
    cases[name] = () => {
      const value = ordered(change);
      const options = { offer: offer(), now: NOW };
      expectIssues(orders.safeParse(value, options), ...expected);
      expectIssues(orders.safeParse({ data: value }, options), ...expected);
      expectIssues(orders.checkJson(JSON.stringify(value), options), ...expected);
      expectIssues(orders.checkJson(bytesOf(JSON.stringify(value)), options), ...expected);
      expectIssues(orders.build(value, options), ...expected);
      expectIssues(orders.with(options).safeParse(value), ...expected);
    };
  }
  return {
    ...cases,
    "an order on hold": () => {
      const held = without(ordered({ type: "hold" }), "payments");
      expectIssues(orders.safeParse(held, { offer: offer() }), "E not_valid_with_selected_offer /type");
      expectIssues(orders.safeParse(held, { offer: offer({ payment_requirements: null }) }));
    },
    "what should be paid is told": () => {
      const { error } = orders.safeParse(ordered(paid("480.39")), { offer: offer() });
      equal(error.issues, [
        {
          code: "payment_amount_does_not_match_order_amount",
          severity: "error",
          message: "Pay exactly 480.40, the price of the offer and its services.",
          path: ["payments"],
          pointer: "/payments",
          params: { expected: "480.40" },
        },
      ]);
    },
    "an offer that has expired": () => {
      const at = (now) => orders.safeParse(ordered(), { offer: offer(), now });
      const expired = "E offer_expired /selected_offers/0";
      expectIssues(at("2026-01-17T10:42:14.545Z"));
      expectIssues(at("2026-01-17T10:42:14.546Z"), expired);
      expectIssues(at("2026-01-17T12:42:14+02:00"));
      expectIssues(at("2026-01-17T12:42:15+02:00"), expired);
      expectIssues(at("2026-01-17"));
      expectIssues(at(() => "2026-01-18"), expired);
      expectIssues(at(() => new Date(Date.UTC(2026, 0, 17, 11)).toISOString()), expired);
    },
    "a field alone, and in its form": () => {
      const check = (path, value, more) => lines(orders.checkField(path, value, { offer: offer(), now: NOW, ...more }));
      equal(check("selected_offers.0", "off_1"), []);
      equal(check("selected_offers.0", "off_2"), ["E not_valid_with_selected_offer /selected_offers/0"]);
      equal(check("services[0].id", "ase_9"), ["E not_valid_with_selected_offer /services/0/id"]);
      equal(check("type", "hold"), ["E not_valid_with_selected_offer /type"]);
      equal(check("payments.0.amount", "1.00"), []);
      equal(check("payments", [payment({ amount: "1.00" })], { form: ordered() }), [OTHER_PRICE]);
      equal(check("services.0.quantity", 3, { form: ordered() }), ["E validation_inclusion /services/0/quantity"]);
      equal(check("passengers.1.identity_documents", [], { form: ordered() }), [
        "E validation_required /passengers/1/identity_documents",
      ]);
    },

    "build completes the payment": () => {
      const build = (given) => orders.build(ordered({ payments: [given] }), { offer: offer() });
      const complete = { type: "balance", amount: "480.40", currency: "GBP" };
      for (const [lacking, ...warnings] of [
        [{ type: "balance" }],
        [without(complete, "amount")],
        [{ ...complete, currency: undefined }],
        [{ ...complete, amount: "" }, "W validation_required /payments/0/amount"],
        [{ ...complete, currency: null }, "W validation_required /payments/0/currency"],
      ]) {
        const built = build(lacking);
        expectIssues(built, ...warnings);
        equal(built.data.body.data.payments, [complete]);
        equal(JSON.parse(built.data.json), built.data.body);
      }
      expectIssues(build({ ...complete, amount: "480.41" }), OTHER_PRICE);
    },

    "an offer wrapped, as text, as bytes, as a class of its own": () => {
      class Kept {
        constructor(facts) {
          Object.assign(this, facts);
        }
      }
      const text = JSON.stringify(offer());
      for (const given of [{ data: offer() }, text, bytesOf(text), bytesOf(text).buffer, new Kept(offer())]) {
        expectIssues(orders.safeParse(ordered(paid("480.41")), { offer: given }), OTHER_PRICE);
      }
      expectIssues(orders.safeParse(ordered(paid("480.41")), { offer: JSON.stringify(offer(), null, 2) }), OTHER_PRICE);
    },
    "an offer that is frozen stays as it is": () => {
      const frozen = Object.freeze(offer());
      expectIssues(orders.safeParse(ordered(), { offer: frozen }));
      equal(frozen, offer());
    },
    "what no offer needs to have": () => {
      for (const name of Object.keys(offer())) {
        expectIssues(orders.safeParse(ordered(), { offer: without(offer(), name), now: NOW }));
        expectIssues(orders.safeParse(ordered(), { offer: offer({ [name]: null }), now: NOW }));
      }
    },
    "what is no offer": () => {
      const cycle = {};
      cycle.self = cycle;
      const angry = {
        get id() {
          throw new Error("no");
        },
      };
      const none = [
        null,
        1,
        true,
        "",
        "off_1",
        [],
        {},
        { data: {} },
        { errors: [] },
        { id: "ord_1" },
        offer({ total_amount: 430 }),
        offer({ passengers: {} }),
        offer({ id: 1n }),
        offer({ payment_requirements: true }),
        offer({ passengers: cycle }),
        offer({ passengers: [1] }),
        angry,
        () => offer(),
        Symbol("offer"),
        new Uint8Array(0),
        bytesOf("{"),
        quote(),
      ];
      for (const given of none) {
        const message = "`offer` must be an offer as Duffel's API returns it.";
        equal(throws("TypeError", () => orders.safeParse(ordered(), { offer: given })).message, message);
        throws("TypeError", () => orders.checkJson("{", { offer: given }));
        throws("TypeError", () => orders.build(undefined, { offer: given }));
        throws("TypeError", () => orders.checkField("type", "hold", { offer: given }));
        throws("TypeError", () => orders.with({ offer: given }).parse(ordered()));
      }
      // Why it cannot be written, where that is known.
      const { cause } = throws("TypeError", () => orders.with({ offer: offer({ id: 1n }) }));
      equal(cause.name, "TypeError");
      equal("cause" in throws("TypeError", () => orders.with({ offer: null })), false);
      const message = "`quote` must be a quote as Duffel's API returns it.";
      throws("TypeError", () => bookings.safeParse(booking(), { quote: { id: "off_1" } }), message);
    },
    "undefined is no offer at all": () => {
      expectIssues(orders.safeParse(ordered(paid("1.00")), { offer: undefined, quote: undefined }));
      const against = orders.with({ offer: offer() });
      expectIssues(against.safeParse(ordered(paid("1.00")), { offer: undefined }), OTHER_PRICE);
      expectIssues(
        against.safeParse(ordered(paid("12.00")), { offer: offer({ total_amount: "0", available_services: null }) }),
      );
    },
    "an offer that is larger than maxBytes, and a payload that is": () => {
      const options = { offer: offer(), now: NOW, maxBytes: 100 };
      expectIssues(orders.safeParse(ordered(), options), "E too_large");
      const text = '{"selected_offers":["off_2"]}';
      const found = orders.checkJson(text, { ...options, maxIssues: 1 }).error.issues;
      equal(lines(found)[0], "E not_valid_with_selected_offer /selected_offers/0");
      throws("TypeError", () => orders.safeParse(ordered(), { ...options, offer: "x" }));
    },
    "letters beyond ASCII on the way": () => {
      const named = offer({ owner: { name: "Zoë €😀" }, id: "off_1" });
      expectIssues(
        orders.checkJson(JSON.stringify(ordered({ metadata: { a: "€😀" } })), { offer: JSON.stringify(named) }),
      );
    },

    "another quote": () => {
      const value = booking({ quote_id: "quo_2" });
      const expected = "E not_valid_with_selected_offer /quote_id";
      expectIssues(bookings.safeParse(value, { quote: quote() }), expected);
      expectIssues(bookings.checkJson(JSON.stringify(value), { quote: JSON.stringify(quote()) }), expected);
      equal(lines(bookings.checkField("quote_id", "quo_2", { quote: quote() })), [expected]);
      expectIssues(bookings.safeParse(booking(), { quote: { data: quote() } }));
    },
    "a number that no programme takes": () => {
      const value = booking({ loyalty_programme_account_number: "1" });
      const expected = "W unused_field /loyalty_programme_account_number";
      expectIssues(bookings.safeParse(value, { quote: quote() }), expected);
      expectIssues(bookings.safeParse(value, { quote: quote({ supported_loyalty_programme: "marriott_bonvoy" }) }));
    },
    "only what is booked counts": () => {
      expectIssues(bookings.safeParse(booking(), { offer: offer() }));
      expectIssues(orders.safeParse(order(), { quote: quote() }));
      expectIssues(customerUser.safeParse(user(), { offer: offer(), quote: quote() }));
    },
  };
};
