// What the package remembers of an offer from one check to the next, and that nobody can tell.

import { equal, expectIssues, issuesOf, ok, same, throws } from "../expect.mjs";
import { bookedBytes, faultsDone, orderFaults, trap } from "../instances.mjs";
import { offer, ordered, passengers, payment, quote } from "../offers.mjs";
import { booking, bytesOf, pepper } from "../payloads.mjs";

const OTHER_PRICE = "E payment_amount_does_not_match_order_amount /payments";

const paid = (amount) => ({ payments: [payment({ amount })] });

export default ({ order: orders, booking: bookings }) => ({
  "an offer is read when it is given": () => {
    const changed = offer();
    const against = orders.with({ offer: changed });
    changed.total_amount = "1.00";
    expectIssues(against.safeParse(ordered()));
  },
  "given again, it is neither written nor passed on again": () => {
    const { stringify } = JSON;
    const counts = (given) => {
      let written = -1; // the payload itself
      JSON.stringify = (...all) => ((written += 1), stringify(...all));
      try {
        orders.safeParse(ordered(), { offer: given });
      } finally {
        JSON.stringify = stringify;
      }
      return [written, bookedBytes() > 0];
    };
    for (const changes of [{}, { available_services: null }]) {
      const given = offer(changes);
      counts(offer({ id: "off_8" }));
      equal([1, 2, 3].map(() => counts(given)), [[1, true], [0, false], [0, false]]);
      // Another object with the same in it, as a page has it that asks for the offer again.
      equal(counts(JSON.parse(stringify(given))), [0, false]);
      const text = stringify(given);
      equal([1, 2].map(() => counts(text)), [[0, true], [0, false]]);
      // Bytes may have been written again in place.
      equal([1, 2].map(() => counts(bytesOf(text))), [[0, true], [0, true]]);
    }
  },
  "of an offer, what is not read is not written": () => {
    let reads = 0;
    const given = offer();
    for (const part of [given, given.payment_requirements, given.passengers[0], given.available_services[0]])
      Object.defineProperty(part, "unread", { enumerable: true, get: () => (reads += 1) });
    for (const form of [given, { data: given }]) expectIssues(orders.safeParse(ordered(), { offer: form }));
    equal(reads, 0);
  },
  "an offer that changes from one check to the next": () => {
    const given = offer();
    const check = (...expected) => {
      const text = JSON.stringify(given);
      for (const form of [given, { data: given }, text, bytesOf(text)]) {
        expectIssues(orders.safeParse(ordered(), { offer: form }), ...expected);
      }
    };
    const another = (part, change, ...expected) => {
      check();
      const before = { ...part };
      Object.assign(part, change);
      check(...expected);
      Object.assign(part, before);
    };
    const [bag] = given.available_services;
    another(bag, { total_amount: "25.11" }, OTHER_PRICE);
    another(bag, { maximum_quantity: 1 }, "E validation_inclusion /services/0/quantity");
    another(given.passengers[0], { id: "pas_8" }, "E order_passengers_incompatible_with_offer /passengers/0/id");
    another(
      given.supported_passenger_identity_document_types,
      ["tax_id"],
      ...[0, 1, 2].map((at) => `E validation_inclusion /passengers/${at}/identity_documents/0/type`),
    );
    another(
      given,
      { total_currency: "EUR" },
      "E payment_currency_does_not_match_order_currency /payments/0/currency",
    );
    check();
    // Bytes are the caller's own, and may be written again in place.
    const bytes = bytesOf(JSON.stringify(given));
    const kept = orders.with({ offer: bytes });
    expectIssues(kept.safeParse(ordered()));
    bytes.set(bytesOf(JSON.stringify(offer({ total_amount: "430.01" }))));
    expectIssues(orders.safeParse(ordered(), { offer: bytes }), OTHER_PRICE);
  },
  "whatever is read of an offer, a change of it alone is seen": () => {
    const now = "2026-01-17T10:30:00Z";
    const given = offer();
    const [bag] = given.available_services;
    const changes = [
      [given, { id: "off_9" }],
      [given, { total_amount: "430.01" }],
      [given, { total_currency: "EUR" }],
      [given, { expires_at: "2026-01-17T10:29:59Z" }],
      [given.payment_requirements, { requires_instant_payment: false }],
      [given, { payment_requirements: null }],
      [given.passengers[1], { id: "pas_8" }],
      [given.passengers[1], { type: "infant_without_seat" }],
      [given.passengers, { length: 2 }],
      [given, { passenger_identity_documents_required: false }],
      [given.supported_passenger_identity_document_types, ["tax_id"]],
      [given, { supported_passenger_identity_document_types: null }],
      [bag, { id: "ase_9" }],
      [bag, { total_amount: "25.11" }],
      [bag, { total_currency: "EUR" }],
      [bag, { maximum_quantity: 1 }],
      [given, { available_services: null }],
    ];
    const [first, , infant] = passengers();
    const taxId = { type: "tax_id", unique_identifier: "1" };
    // Orders with which each change makes a difference.
    const tried = [
      ordered(),
      ordered(paid("1.00")),
      ordered({ type: "hold", payments: undefined }),
      ordered({ passengers: [first, pepper(), infant] }),
      ordered({ passengers: [first, pepper({ identity_documents: [taxId] }), infant] }),
    ];
    const found = (form) => tried.map((body) => issuesOf(orders.safeParse(body, { offer: form, now })));
    const before = found(given);
    for (const [part, change] of changes) {
      const copy = Array.isArray(part) ? [...part] : { ...part };
      Object.assign(part, change);
      const after = found(given);
      ok(!same(after, before), `a difference for ${JSON.stringify(change)}`);
      equal(after, found(JSON.stringify(given)));
      Object.assign(part, copy);
      equal(found(given), before);
    }
    // What is no offer is none, whatever was read before it, and makes none of one that is read after it.
    const asked = (given) => {
      try {
        return issuesOf(orders.safeParse(ordered(), { offer: given, now }));
      } catch (error) {
        return error.message;
      }
    };
    const odd = [
      { payment_requirements: true },
      { payment_requirements: "true" },
      { payment_requirements: { requires_instant_payment: { requires_instant_payment: true } } },
      { passengers: given.passengers.length },
      { passengers: 0 },
      { passengers: given.passengers.flatMap(({ id, type }) => [id, type]) },
      { passengers: ["pas_1"], passenger_identity_documents_required: "adult" },
      { passengers: [{ id: "pas_1", type: "adult" }], passenger_identity_documents_required: 0 },
      { available_services: 0 },
      { available_services: [[]] },
      { supported_passenger_identity_document_types: 1 },
      { supported_passenger_identity_document_types: [{}] },
    ].map((change) => offer(change));
    const alike = [
      offer(),
      offer({ passengers: [] }),
      offer({ available_services: [] }),
      offer({ payment_requirements: { requires_instant_payment: true } }),
    ];
    const all = [...odd, ...alike];
    for (const one of all) {
      for (const other of all) {
        const alone = asked(JSON.stringify(other));
        asked(one);
        equal(asked(other), alone);
      }
    }
    const booked = quote();
    const loyal = booking({ loyalty_programme_account_number: "1" });
    const check = () => issuesOf(bookings.safeParse(loyal, { quote: booked }));
    equal(check(), ["W unused_field /loyalty_programme_account_number"]);
    booked.supported_loyalty_programme = { reference: "duffel_hotel_group_rewards" };
    equal(check(), []);
    booked.id = "quo_9";
    equal(check(), ["E not_valid_with_selected_offer /quote_id"]);
  },
  "the module reads an offer again wherever it holds another, or none": () => {
    const right = JSON.stringify(offer());
    const wrong = JSON.stringify(offer({ total_amount: "430.01" }));
    const check = (text, ...expected) => expectIssues(orders.safeParse(ordered(), { offer: text }), ...expected);
    const between = {
      nothing: () => {},
      "another offer": () => check(wrong, OTHER_PRICE),
      "another that was never read, for today is no day": () =>
        throws("TypeError", () => orders.safeParse(ordered(), { offer: wrong, now: "2026-99-99" })),
      "none at all": () => throws("TypeError", () => orders.safeParse(ordered(), { offer: "{}" })),
      "a payload without an offer": () => expectIssues(orders.safeParse(ordered(paid("1.00")))),
      "bytes, written over": () => {
        const bytes = bytesOf(right);
        expectIssues(orders.safeParse(ordered(), { offer: bytes }));
        bytes.set(bytesOf(wrong));
      },
      "a quote": () => expectIssues(bookings.safeParse(booking(), { quote: JSON.stringify(quote()) })),
      "a fault": () => {
        orderFaults(trap());
        check(right);
        orderFaults(trap());
        check(wrong, OTHER_PRICE);
      },
    };
    for (const happens of Object.values(between)) {
      check(right);
      happens();
      check(right);
      happens();
      check(wrong, OTHER_PRICE);
    }
    equal(faultsDone(), true);
  },
  "what is wrong with an offer is said each time": () => {
    for (const amount of [{}, [], () => {}]) {
      amount.toJSON = () => "430.00";
      const given = offer({ total_amount: amount });
      expectIssues(orders.safeParse(ordered(), { offer: given }));
      amount.toJSON = () => "430.01";
      expectIssues(orders.safeParse(ordered(), { offer: given }), OTHER_PRICE);
    }
    for (const none of [offer({ total_amount: 430 }), "{", JSON.stringify(quote())]) {
      expectIssues(orders.safeParse(ordered(), { offer: offer() }));
      throws("TypeError", () => orders.safeParse(ordered(), { offer: none }));
      throws("TypeError", () => orders.safeParse(ordered(), { offer: none }));
    }
    // The same text, for a payload that books another thing.
    const both = JSON.stringify({ ...offer(), id: undefined, supported_loyalty_programme: null });
    expectIssues(orders.safeParse(ordered(), { offer: both }));
    expectIssues(
      bookings.safeParse(booking({ loyalty_programme_account_number: "1" }), { quote: both }),
      "W unused_field /loyalty_programme_account_number",
    );
    expectIssues(orders.safeParse(ordered(paid("1.00")), { offer: both }), OTHER_PRICE);
  },
});
