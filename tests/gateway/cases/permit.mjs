// Whose customers a visitor may act for.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { booking, customerUser, passenger } from "../../stand-in/payloads.mjs";
import { PEPPER, refusalOf, TONY, tonysOrder } from "../visitor.mjs";

const GROUP = "usg_0000AgZitpOnQtd3NQxjwO";
const KEYS = "/open/identity/component_client_keys";
const ORDERS = "/open/air/orders";
const PASSENGER = "pas_0000AgZpQrZjNcR4Mqklwx";

export function permit({ visitor, trace, calls }) {
  const escaped = (id) => id.replace("icu", "\\u0069cu");
  const foreign = {
    "in users": [ORDERS, tonysOrder({ users: [TONY, PEPPER] })],
    "in a passenger's user_id": [
      ORDERS,
      tonysOrder({ users: undefined, passengers: [passenger(PASSENGER, { user_id: PEPPER })] }),
    ],
    "in a passenger's user_id and in users": [
      ORDERS,
      tonysOrder({ users: [PEPPER], passengers: [passenger(PASSENGER, { user_id: PEPPER })] }),
    ],
    "in a field nobody knows": [ORDERS, tonysOrder({ extra: { deep: [{ user_id: PEPPER }] } })],
    "beside data": [ORDERS, { data: tonysOrder(), users: [PEPPER] }],
    "in a booking's users": ["/open/stays/bookings", booking({ users: [PEPPER] })],
    "in a guest's user_id": [
      "/open/stays/bookings",
      booking({ users: [TONY], guests: [{ given_name: "P", family_name: "P", user_id: PEPPER }] }),
    ],
    "in a key request": [KEYS, { user_id: PEPPER }],
    "in a key request for an order": [KEYS, { user_id: PEPPER, order_id: "ord_1" }],
    "in a group's members": ["/open/identity/customer/user_groups", { name: "Mine", user_ids: [TONY, PEPPER] }],
  };

  describe("permit", () => {
    for (const [where, [path, payload]] of Object.entries(foreign)) {
      test(`a foreign customer ${where} is refused`, async () => {
        assert.match(
          refusalOf(await visitor.post(path, payload))[0],
          /^(403 not_permitted|422 user_not_listed at .+)$/,
        );
        assert.deepEqual(await calls(), []);
      });
      test(`a foreign customer ${where}, escaped, is refused`, async () => {
        const text = JSON.stringify(payload)
          .replaceAll(PEPPER, escaped(PEPPER))
          .replaceAll('"user_id"', '"user\\u005fid"')
          .replaceAll('"users"', '"\\u0075sers"');
        assert.match(
          refusalOf(await visitor.call("POST", path, { text }))[0],
          /^(403 not_permitted|422 user_not_listed at .+)$/,
        );
        assert.deepEqual(await calls(), []);
      });
    }

    // What `JSON.parse` does not show: of members with the same name, all but the last.
    const order = JSON.stringify(tonysOrder());
    const within = (member) => `{"data":${order.replace(/}$/, `,${member}}`)}}`;
    const hidden = {
      "in repeated users beside data": `{"data":${order},"users":["${PEPPER}"],"users":[]}`,
      "in a repeated user_id in a field nobody knows": within(`"x":{"user_id":"${PEPPER}","user_id":"${TONY}"}`),
      "in a field nobody knows that comes twice": within(`"x":[{"y":{"users":["${PEPPER}"]},"y":1}]`),
      "in a list of lists": within(`"user_ids":[[["${PEPPER}"]]]`),
      "in an object of members": within(`"user_ids":{"0":{"id":"${PEPPER}"}}`),
      "under a name that every object has": within(`"x":{"users":{"constructor":"${PEPPER}"}}`),
      "after metadata": `{"data":{"metadata":{"users":"[{"},${order.slice(1)},"x":{"user_id":"${PEPPER}"}}`,
      "in metadata that is not the payload's": within(`"x":{"metadata":{"user_id":"${PEPPER}"}}`),
      "in metadata beside data": `{"data":${order},"metadata":{"user_id":"${PEPPER}"}}`,
      "in an object of users that is called metadata": within(`"x":{"users":{"metadata":["${PEPPER}"]}}`),
      "spread over lines": within(`"x":{"user_id"\n\t : "${PEPPER}"}`),
      "after a string that looks like the end": within(`"x":{"a":"\\\\\\"}]","user_id":"${PEPPER}"}`),
    };
    for (const [where, text] of Object.entries(hidden)) {
      test(`a foreign customer ${where} is refused`, async () => {
        assert.deepEqual(refusalOf(await visitor.call("POST", ORDERS, { text })), ["403 not_permitted"]);
        assert.deepEqual(await calls(), []);
      });
    }

    test("a body as long and as odd as may be is read", async () => {
      const odd = `"x":["${'\\\\\\"'.repeat(30_000)}",${"[{}],".repeat(15_000)}{"user_id":"${PEPPER}"}]`;
      assert.deepEqual(refusalOf(await visitor.call("POST", ORDERS, { text: within(odd) })), ["403 not_permitted"]);
      const users = JSON.stringify(Array.from({ length: 8_000 }, () => TONY)).slice(1);
      assert.equal((await visitor.call("POST", ORDERS, { text: within(`"x":{"users":[${users}}`) })).status, 201);
    });

    test("sees a group wherever it stands, and of several all, so that none is taken for the only one", async () => {
      const path = "/permit-all/identity/customer/users";
      const [own, other] = [GROUP, "usg_0000Other"];
      for (const [text, group] of [
        [JSON.stringify({ data: customerUser(), group_id: other }), other],
        [JSON.stringify({ data: customerUser({ x: [{ group_id: other }] }) }), other],
        [`{"data":${JSON.stringify(customerUser())},"group_id":"${other}","group_id":null}`, other],
        [JSON.stringify({ data: customerUser({ group_id: own }), x: { group_id: own } }), own],
        [JSON.stringify({ group_id: other, data: customerUser({ group_id: own }) }), `${other} ${own}`],
        [JSON.stringify({ data: customerUser({ group_id: own, x: { group_id: [other] } }) }), `${own} ${other}`],
        [JSON.stringify({ data: customerUser({ metadata: { group_id: other } }) }), undefined],
        [JSON.stringify({ data: customerUser(), metadata: { group_id: other } }), other],
      ]) {
        await visitor.call("POST", path, { text });
        const [, { groupId }] = (await trace()).findLast(([step]) => step === "shown");
        assert.equal(groupId, group, text);
      }
    });

    test("one's own passes", async () => {
      assert.equal((await visitor.post(ORDERS, tonysOrder())).status, 201);
      assert.equal((await visitor.post(KEYS, { user_id: TONY })).status, 201);
    });

    test("a user_id in metadata is the sender's own affair", async () => {
      assert.equal((await visitor.post(ORDERS, tonysOrder({ metadata: { user_id: "42" } }))).status, 201);
    });

    test("is asked about an update too", async () => {
      assert.deepEqual(refusalOf(await visitor.call("PATCH", `${ORDERS}/ord_1`, { data: { users: [PEPPER] } })), [
        "403 not_permitted",
      ]);
    });

    test("sees each customer once, the group, and the text that is sent", async () => {
      const passengers = [
        passenger(PASSENGER, { user_id: TONY }),
        passenger("pas_2", { given_name: "Pepper", user_id: PEPPER }),
        passenger("pas_3", { given_name: "Eve" }),
      ];
      await visitor.post("/permit-all/air/orders", tonysOrder({ users: [PEPPER], passengers }));
      await visitor.post("/permit-all/identity/customer/users", customerUser({ group_id: GROUP }));
      await visitor.post("/permit-all/identity/component_client_keys", {});
      const shown = (await trace()).filter(([step]) => step === "shown").map(([, details]) => details);
      assert.deepEqual(
        shown.map(({ ids }) => ids),
        [[PEPPER, TONY], [], []],
      );
      assert.deepEqual(
        shown.map(({ groupId }) => groupId),
        [undefined, GROUP, undefined],
      );
      assert.deepEqual(
        shown.map(({ value }) => Object.keys(value)),
        [["data"], ["data"], ["data"]],
      );
      assert.equal(shown[1].value.data.email, "ada@example.com");
      assert.ok(shown.every(({ fresh }) => fresh));
    });

    for (const name of ["permit-truthy", "permit-throwing"]) {
      test(`${name} refuses`, async () => {
        assert.deepEqual(refusalOf(await visitor.post(`/${name}/air/orders`, tonysOrder())), ["403 not_permitted"]);
        assert.deepEqual(await calls(), []);
      });
    }

    test("a Response is what the visitor gets", async () => {
      const { status, text } = await visitor.post("/permit-response/air/orders", tonysOrder());
      assert.deepEqual([status, text], [403, "Not yours"]);
      assert.deepEqual(await calls(), []);
    });

    test("compares with the offer, and the visitor gets the issues", async () => {
      const path = "/permit-offer/air/orders";
      const payments = [{ type: "balance", amount: "429.99", currency: "GBP" }];
      const { status, text } = await visitor.post(path, tonysOrder({ payments }));
      const [{ code, pointer }, ...others] = JSON.parse(text).issues;
      assert.deepEqual(
        [status, code, pointer, others],
        [422, "payment_amount_does_not_match_order_amount", "/payments", []],
      );
      assert.deepEqual(await calls(), []);
      assert.equal((await visitor.post(path, tonysOrder())).status, 201);
    });

    test("without it, what does not need it passes", async () => {
      assert.equal((await visitor.post("/unpermitted/identity/customer/users", customerUser())).status, 201);
    });
  });
}
