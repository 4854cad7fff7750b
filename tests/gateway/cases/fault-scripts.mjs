// Clicks at any moment, under any fault: never two orders, and always the truth. The scripts are random, by seed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { seededRandom } from "../../stand-in/seeded-random.mjs";
import { newOrder } from "./once.mjs";

const SCRIPTS = 100;

const NO_WAIT = { before: 0, after: 0, in_body: 0 };

/** What may become of a call, whether it is carried out or not. */
const FATES = [
  {},
  { cut: "before_head" },
  { cut: "in_body" },
  { answer: "internal_server_error" },
  { answer: "bad_gateway" },
  { answer: "gateway_timeout" },
  { answer: "proxy_unavailable" },
  { answer: "proxy_rate_limit" },
  { answer: "redirect" },
  { answer: "accepted" },
  { answer: "forbidden" },
  { answer: { status: 422, body: { errors: [], meta: { status: 422 } } } },
  { answer: { status: 401, body: "no" } },
];

export function faultScripts({ visitor, duffel }) {
  /** What is certain of the number of orders, by what a visitor was told. */
  const certain = (status, orders) => {
    if (status === 201) assert.equal(orders, 1);
    else assert.ok(orders <= 1);
  };

  describe("fault scripts", () => {
    test(`${SCRIPTS} of them book once at most`, async () => {
      for (let seed = 1; seed <= SCRIPTS; seed++) {
        const random = seededRandom(seed);
        const below = (limit) => Math.floor(random() * limit);
        const fate = FATES[below(FATES.length)];
        // A refusal of Duffel's own means that nothing was done.
        const refused = typeof fate.answer === "object" || fate.answer === "forbidden";
        const fault = {
          carried_out: !refused && below(3) > 0,
          wait: { ...NO_WAIT, before: below(30), after: below(30) },
          ...fate,
        };
        if (fate.answer === undefined && fate.cut === undefined) fault.carried_out = true;
        await duffel.reset({ customers: "guide" });
        await duffel.fault(fault);

        const order = newOrder();
        const click = async () => {
          await new Promise((done) => setTimeout(done, below(60)));
          return (await visitor.post("/once/air/orders", order)).status;
        };
        const statuses = await Promise.all(Array.from({ length: 2 + below(3) }, click));
        const reload = await click();

        const { orders } = await duffel.records();
        const script = `seed ${seed}: ${JSON.stringify(fault)}: ${statuses}, then ${reload}; ${orders.length} orders`;
        try {
          for (const status of [...statuses, reload]) certain(status, orders.length);
          assert.notEqual(reload, 409);
          // Who was told that it is done, or not known, hears the same again.
          if (statuses.includes(201)) assert.equal(reload, 201);
          if (statuses.includes(504)) assert.equal(reload, 504);
        } catch (error) {
          error.message = `${script}\n${error.message}`;
          throw error;
        }
      }
    });
  });
}
