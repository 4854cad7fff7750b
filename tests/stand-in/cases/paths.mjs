// Paths and methods that Duffel does not have.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { errorsOf } from "../caller.mjs";

const UNKNOWN = [
  "/",
  "/air",
  "/air/orders/",
  "/air/orders/ord_1/services",
  "//air/orders",
  "/identity/customer/users/icu_0000Unknown",
  "/identity/customer/user_groups/usg_0000Unknown",
  "/air/orders/ord_0000Unknown",
  "/air/offers/off_0000Unknown",
  "/stays/bookings/bok_0000Unknown",
  "/stays/quotes/quo_0000Unknown",
];

const WRONG_METHOD = [
  ["DELETE", "/identity/customer/users/icu_1", "GET, PUT"],
  ["PATCH", "/identity/customer/users/icu_1", "GET, PUT"],
  ["PUT", "/identity/customer/user_groups/usg_1", "DELETE, GET, PATCH"],
  ["GET", "/identity/component_client_keys", "POST"],
  ["DELETE", "/air/orders/ord_1", "GET, PATCH"],
  ["GET", "/stays/bookings/bok_1/actions/cancel", "POST"],
];

export function paths(caller) {
  describe("paths", () => {
    for (const path of UNKNOWN) {
      test(`there is no ${path}`, async () => {
        const answer = await caller.get(path);
        assert.equal(answer.status, 404);
        assert.deepEqual(errorsOf(answer), ["not_found at "]);
      });
    }

    for (const [method, path, allow] of WRONG_METHOD) {
      test(`${path} has no ${method}`, async () => {
        const answer = await caller.call(method, path, { data: method === "GET" ? undefined : {} });
        assert.equal(answer.status, 405);
        assert.deepEqual(errorsOf(answer), ["unsupported_action at "]);
        assert.equal(answer.headers.get("allow"), allow);
      });
    }
  });
}
