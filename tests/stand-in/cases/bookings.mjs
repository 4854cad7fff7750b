// Stays bookings: made, got, listed, cancelled.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { documented } from "../documented.mjs";
import { booking, customerUser } from "../payloads.mjs";

const BOOKINGS = "/stays/bookings";
const guest = (changes) => booking({ guests: [{ given_name: "Ada", family_name: "Lovelace", ...changes }] });

const REFUSED = {
  nothing: [
    {},
    [
      "validation_required at /email",
      "validation_required at /guests",
      "validation_required at /phone_number",
      "validation_required at /quote_id",
    ],
  ],
  "a rate for a quote": [booking({ quote_id: "rat_1" }), ["validation_format at /quote_id"]],
  "a quote nobody knows": [booking({ quote_id: "quo_0000Unknown" }), ["not_found at /quote_id"]],
  "no guests": [booking({ guests: [] }), ["validation_length at /guests"]],
  "a guest without a name": [guest({ given_name: " " }), ["validation_required at /guests/0/given_name"]],
  "a guest that is not listed": [guest({ user_id: "icu_1" }), ["user_not_listed at /guests/0/user_id"]],
  "users nobody knows": [booking({ users: ["icu_0000Unknown"] }), ["not_found at /users/0"]],
  "a payment with nothing in it": [booking({ payment: {} }), ["validation_required at /payment"]],
  "a payment with both": [
    booking({ payment: { card_id: "tcd_1", three_d_secure_session_id: "3ds_1" } }),
    ["validation_inclusion at /payment"],
  ],
  "a payment with an order": [booking({ payment: { card_id: "ord_1" } }), ["validation_format at /payment/card_id"]],
  "a blank loyalty number": [
    booking({ loyalty_programme_account_number: "" }),
    ["validation_required at /loyalty_programme_account_number"],
  ],
  "numeric requests": [
    booking({ accommodation_special_requests: 1 }),
    ["validation_type at /accommodation_special_requests"],
  ],
  "numeric metadata": [booking({ metadata: { a: 1 } }), ["validation_type at /metadata/a"]],
};

export function bookings(caller) {
  describe("bookings", () => {
    test("takes the guide's", async () => {
      await caller.reset({ customers: "guide" });
      const payload = documented("seed-stays-booking-create-with-user-request");
      const made = await caller.make(BOOKINGS, payload);
      assert.match(made.id, /^bok_[0-9A-Za-z]{22}$/);
      assert.equal(made.status, "confirmed");
      assert.deepEqual(made.guests, payload.guests);
      assert.deepEqual(made.metadata, payload.metadata);
      assert.equal(made.loyalty_programme_account_number, payload.loyalty_programme_account_number);
      assert.deepEqual((await caller.get(`${BOOKINGS}/${made.id}`)).body.data, made);
    });

    for (const [name, [payload, errors]] of Object.entries(REFUSED)) {
      test(`refuses ${name}`, async () => {
        const answer = await caller.post(BOOKINGS, payload);
        assert.equal(answer.status, 422);
        assert.deepEqual(errorsOf(answer), errors);
        assert.deepEqual((await caller.records()).bookings, []);
      });
    }

    test("metadata may be longer than an order's", async () => {
      await caller.make(
        BOOKINGS,
        booking({ metadata: { "a long key with spaces in it, longer than forty": "x".repeat(501) } }),
      );
    });

    test("is listed by user", async () => {
      const ada = await caller.make("/identity/customer/users", customerUser());
      const plain = await caller.make(BOOKINGS, booking());
      const hers = await caller.make(BOOKINGS, { ...guest({ user_id: ada.id }), users: [ada.id] });
      const list = async (query) => (await caller.get(BOOKINGS + query)).body.data.map(({ id }) => id);
      assert.deepEqual(await list(""), [hers.id, plain.id]);
      assert.deepEqual(await list(`?user_id=${ada.id}`), [hers.id]);
    });

    test("is cancelled once, without a body", async () => {
      const made = await caller.make(BOOKINGS, booking());
      const cancelled = await caller.call("POST", `${BOOKINGS}/${made.id}/actions/cancel`);
      assert.equal(cancelled.status, 200);
      assert.equal(cancelled.body.data.status, "cancelled");
      assert.ok(Date.parse(cancelled.body.data.cancelled_at));
      const again = await caller.call("POST", `${BOOKINGS}/${made.id}/actions/cancel`);
      assert.deepEqual(errorsOf(again), ["already_cancelled at "]);
    });

    test("without access to Stays, a plain 403", async () => {
      await caller.settings({ stays_access: false });
      const answer = await caller.post(BOOKINGS, booking());
      assert.equal(answer.status, 403);
      assert.equal(answer.headers.get("content-type"), "text/plain");
      assert.equal(answer.text, "Forbidden");
      assert.equal((await caller.get("/air/orders")).status, 200);
      assert.deepEqual(
        (await caller.log()).map(({ wrote }) => wrote),
        [false, false],
      );
    });
  });
}
