// Duffel's own JavaScript client, unchanged, against the stand-in.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Duffel, DuffelError } from "@duffel/api";
import { booking, customerUser, order } from "../payloads.mjs";

export function officialClient(caller) {
  const client = () => new Duffel({ token: "duffel_test_official", basePath: caller.url });

  describe("the official client", () => {
    test("customer users", async () => {
      const { customerUsers } = client().identity;
      const { data: made, status } = await customerUsers.create(customerUser());
      assert.equal(status, 201);
      assert.deepEqual((await customerUsers.get(made.id)).data, made);
      const { data: updated } = await customerUsers.update(made.id, customerUser({ given_name: "Augusta" }));
      assert.equal(updated.given_name, "Augusta");
      const { data: listed, meta } = await customerUsers.list({ email: "ada@example.com", limit: 5 });
      assert.deepEqual(listed, [updated]);
      assert.equal(meta.limit, 5);
    });

    test("customer user groups, but for its own failure at a deletion", async () => {
      const { customerUsers, customerUserGroups } = client().identity;
      const { data: ada } = await customerUsers.create(customerUser());
      const { data: group } = await customerUserGroups.create({ name: "Analysts", user_ids: [ada.id] });
      assert.deepEqual((await customerUserGroups.get(group.id)).data, group);
      const { data: renamed } = await customerUserGroups.update(group.id, { name: "Engineers", user_ids: [] });
      assert.deepEqual([renamed.name, renamed.user_ids], ["Engineers", []]);
      assert.deepEqual((await customerUserGroups.list()).data, [renamed]);
      await assert.rejects(customerUserGroups.delete(group.id), TypeError);
      assert.deepEqual((await customerUserGroups.list()).data, []);
    });

    test("component client keys", async () => {
      const { customerUsers, componentClientKeys } = client().identity;
      const { data: ada } = await customerUsers.create(customerUser());
      assert.ok((await componentClientKeys.create()).data.component_client_key);
      assert.ok((await componentClientKeys.create({ user_id: ada.id })).data.component_client_key);
    });

    test("orders, but for the metadata that it nests where Duffel does not look", async () => {
      const { orders } = client();
      const made = [];
      for (let count = 0; count < 3; count += 1)
        made.unshift((await orders.create(order({ metadata: { count: String(count) } }))).data);
      assert.deepEqual((await orders.get(made[0].id)).data, made[0]);
      assert.deepEqual((await orders.list({ limit: 2, awaiting_payment: false })).data, made.slice(0, 2));
      const walked = [];
      for await (const { data } of orders.listWithGenerator({ limit: 1 })) walked.push(data);
      assert.deepEqual(walked, made);
      await assert.rejects(
        orders.update(made[0].id, { metadata: { a: "b" } }),
        isDuffelError(422, "validation_required"),
      );
    });

    test("bookings", async () => {
      const { bookings } = client().stays;
      const { data: made } = await bookings.create(booking());
      assert.deepEqual((await bookings.get(made.id)).data, made);
      assert.deepEqual((await bookings.list()).data, [made]);
      assert.equal((await bookings.cancel(made.id)).data.status, "cancelled");
    });

    test("offers and quotes", async () => {
      const duffel = client();
      const { data: offers } = await duffel.offers.list({ offer_request_id: "orq_0000StandIn" });
      const { data: offer } = await duffel.offers.get(offers[0].id, { return_available_services: true });
      assert.deepEqual(offer.available_services, []);
      assert.equal((await duffel.stays.quotes.get("quo_0000StandInNoLoyalty01")).data.rooms, 1);
    });

    test("errors arrive as its own", async () => {
      const { customerUsers } = client().identity;
      await customerUsers.create(customerUser());
      await assert.rejects(customerUsers.create(customerUser()), isDuffelError(422, "emails_not_unique"));
      await assert.rejects(customerUsers.get("icu_0000Unknown"), isDuffelError(404, "not_found"));
      const stranger = new Duffel({ token: "nobody", basePath: caller.url });
      await assert.rejects(stranger.orders.list(), isDuffelError(401, "access_token_not_found"));
    });
  });
}

function isDuffelError(status, code) {
  return (error) => {
    assert.ok(error instanceof DuffelError);
    assert.deepEqual([error.status, error.errors[0].code, error.meta.status], [status, code, status]);
    assert.equal(error.headers.get("x-request-id"), error.meta.request_id);
    return true;
  };
}
