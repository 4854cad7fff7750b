// Orders: made, got, listed, updated.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";
import { documented } from "../documented.mjs";
import { customerUser, order, passenger } from "../payloads.mjs";

const ORDERS = "/air/orders";

export function orders(caller) {
  const list = async (query) =>
    (await caller.get(`${ORDERS}?${new URLSearchParams(query)}`)).body.data.map(({ id }) => id);
  const update = ({ id }, data) => caller.call("PATCH", `${ORDERS}/${id}`, { data });

  describe("orders", () => {
    for (const name of ["seed-order-create-with-user-request", "seed-order-create-with-additional-users-request"]) {
      test(`takes the guide's ${name}`, async () => {
        await caller.reset({ customers: "guide" });
        const payload = documented(name);
        const made = await caller.make(ORDERS, payload);
        assert.match(made.id, /^ord_[0-9A-Za-z]{22}$/);
        assert.deepEqual(made.users, payload.users);
        assert.deepEqual(made.metadata, payload.metadata);
        assert.equal(made.offer_id, payload.selected_offers[0]);
        assert.equal(made.total_amount, "430.00");
        assert.equal(made.passengers[0].user_id, payload.passengers[0].user_id);
        assert.deepEqual((await caller.get(`${ORDERS}/${made.id}`)).body.data, made);
      });
    }

    test("an instant order is paid and ticketed, a hold order waits", async () => {
      const instant = await caller.make(ORDERS, order({ type: undefined }));
      assert.equal(instant.type, "instant");
      assert.equal(instant.payment_status.awaiting_payment, false);
      assert.equal(instant.documents.length, 1);
      for (const type of ["hold", "pay_later"]) {
        const held = await caller.make(ORDERS, order({ type, payments: undefined }));
        assert.equal(held.type, "hold");
        assert.deepEqual(held.payment_status, {
          awaiting_payment: true,
          paid_at: null,
          payment_required_by: "2099-06-01T00:00:00Z",
          price_guarantee_expires_at: "2099-06-01T00:00:00Z",
        });
        assert.deepEqual(held.documents, []);
      }
    });

    test("sent twice, it books twice, unless an offer can be booked once", async () => {
      await caller.make(ORDERS, order());
      await caller.make(ORDERS, order());
      assert.equal((await caller.records()).orders.length, 2);
      await caller.settings({ single_use_offers: true });
      const answer = await caller.post(ORDERS, order());
      assert.equal(answer.status, 422);
      assert.deepEqual(errorsOf(answer), ["offer_request_already_booked at /selected_offers/0"]);
    });

    test("is listed by user, offer, reference and payment", async () => {
      const ada = await caller.make("/identity/customer/users", customerUser());
      const plain = await caller.make(ORDERS, order());
      const held = await caller.make(ORDERS, order({ type: "hold", payments: undefined }));
      const hers = await caller.make(
        ORDERS,
        order({
          users: [ada.id],
          selected_offers: ["off_0000StandInInstant0001"],
          passengers: [passenger("pas_0000StandInInstantAdult", { user_id: ada.id })],
          payments: [{ type: "balance", amount: "75.50", currency: "GBP" }],
        }),
      );
      assert.deepEqual(await list({}), [hers.id, held.id, plain.id]);
      assert.deepEqual(await list({ user_id: ada.id }), [hers.id]);
      assert.deepEqual(await list({ offer_id: plain.offer_id }), [held.id, plain.id]);
      assert.deepEqual(await list({ booking_reference: held.booking_reference }), [held.id]);
      assert.deepEqual(await list({ awaiting_payment: true }), [held.id]);
      assert.deepEqual(await list({ awaiting_payment: false }), [hers.id, plain.id]);
      assert.deepEqual(await list({ awaiting_payment: false, offer_id: plain.offer_id }), [plain.id]);
      assert.deepEqual(await list({ user_id: "icu_0000Unknown" }), []);
    });

    test("PATCH replaces metadata, and {} clears it", async () => {
      const made = await caller.make(ORDERS, order({ metadata: { a: "1", b: "2" } }));
      assert.deepEqual((await update(made, { metadata: { c: "3" } })).body.data, { ...made, metadata: { c: "3" } });
      assert.deepEqual((await update(made, { metadata: {} })).body.data.metadata, {});
    });

    test("PATCH replaces users", async () => {
      const ada = await caller.make("/identity/customer/users", customerUser());
      const made = await caller.make(ORDERS, order());
      assert.deepEqual((await update(made, { users: [ada.id] })).body.data.users, [ada.id]);
      assert.deepEqual(await list({ user_id: ada.id }), [made.id]);
    });

    test("PATCH refuses what changes nothing, or cannot be", async () => {
      const made = await caller.make(ORDERS, order());
      assert.deepEqual(errorsOf(await update(made, {})), ["validation_required at "]);
      assert.deepEqual(errorsOf(await update(made, { metadata: { a: 1 } })), ["validation_type at /metadata/a"]);
      assert.deepEqual(errorsOf(await update(made, { users: ["icu_0000Unknown"] })), ["not_found at /users/0"]);
      assert.equal((await update({ id: "ord_0000Unknown" }, { metadata: {} })).status, 404);
    });
  });
}
