// Component client keys: for nobody, a user, or a user's order or booking.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { booking, customerUser, order } from "../payloads.mjs";

const KEYS = "/identity/component_client_keys";

export function componentClientKeys(caller) {
  describe("component client keys", () => {
    test("gives a key for each of the four payloads", async () => {
      const { id: user_id } = await caller.make("/identity/customer/users", customerUser());
      const { id: order_id } = await caller.make("/air/orders", order());
      const { id: booking_id } = await caller.make("/stays/bookings", booking());
      const payloads = [{}, { user_id }, { user_id, order_id }, { user_id, booking_id }];
      const keys = [];
      for (const payload of payloads) keys.push((await caller.make(KEYS, payload)).component_client_key);
      assert.equal(new Set(keys).size, 4);
      const kept = (await caller.records()).component_client_keys;
      assert.deepEqual(
        kept.map((key) => [key.user_id, key.order_id, key.booking_id]),
        [
          [null, null, null],
          [user_id, null, null],
          [user_id, order_id, null],
          [user_id, null, booking_id],
        ],
      );
    });

    test("refuses both an order and a booking, and IDs of nothing", async () => {
      const both = { user_id: "icu_1", order_id: "ord_1", booking_id: "bok_1" };
      assert.deepEqual(errorsOf(await caller.post(KEYS, both)), ["validation_inclusion at "]);
      assert.deepEqual(errorsOf(await caller.post(KEYS, { user_id: "ord_1" })), ["validation_format at /user_id"]);
      assert.deepEqual(errorsOf(await caller.post(KEYS, { user_id: "icu_1", order_id: "ord_1" })), [
        "not_found at /order_id",
        "not_found at /user_id",
      ]);
    });
  });
}
