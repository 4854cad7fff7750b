// What `onResponse` is told.

import { customerUser } from "../../stand-in/payloads.mjs";
import { equal, holds, ok, rejects, until } from "../expect.mjs";
import { withShortWaits } from "../timers.mjs";

export default ({ client, fault, log }) => ({
  "each attempt, with the template of its path": async () => {
    await fault({ carried_out: false, answer: "bad_gateway" }, { carried_out: true, cut: "in_body" });
    const events = [];
    const { orders } = client({ onResponse: (event) => events.push(event) });
    await rejects("DuffelError", withShortWaits(() => orders.get("ord_0000A")));
    const requestId = (await log())[2].request_id;
    const common = { method: "GET", path: "/air/orders/{id}" };
    const [first, second, third] = events;
    holds(first, { ...common, attempt: 1, status: 502, requestId: undefined, error: "answer" });
    holds(second, { ...common, attempt: 2, error: "connection" });
    holds(third, { ...common, attempt: 3, status: 404, requestId, error: "not_found" });
    equal(events.length, 3);
    ok(
      events.every(({ milliseconds }) => Number.isFinite(milliseconds) && milliseconds >= 0),
      "a time",
    );
  },
  "a success has no error": async () => {
    const events = [];
    await client({ onResponse: (event) => events.push(event) }).identity.customerUsers.create(customerUser());
    equal(Object.keys(events[0]).sort(), ["attempt", "method", "milliseconds", "path", "requestId", "status"]);
  },
  "a listener that throws, or changes its event, changes nothing": async () => {
    let frozen = 0;
    const onResponse = (event) => {
      frozen += Object.isFrozen(event);
      event.status = 500;
      throw new Error("mine");
    };
    equal((await client({ onResponse }).orders.list()).status, 200);
    equal(frozen, 1);
  },
  "a listener that fails later changes nothing, and nobody hears of it": async () => {
    const heard = [];
    const inPages = (event) => (event.preventDefault(), heard.push(event.reason));
    const onServers = (reason) => heard.push(reason);
    globalThis.addEventListener?.("unhandledrejection", inPages);
    globalThis.process?.on?.("unhandledRejection", onServers);
    try {
      const onResponse = async () => {
        throw new Error("mine");
      };
      equal((await client({ onResponse }).orders.list()).status, 200);
      // What fails after it is heard of after it.
      const later = new Error("later");
      Promise.reject(later);
      await until(() => heard.includes(later));
      ok(
        heard.every((reason) => reason === later),
        "nothing else",
      );
    } finally {
      globalThis.removeEventListener?.("unhandledrejection", inPages);
      globalThis.process?.off?.("unhandledRejection", onServers);
    }
  },
  "nothing is told of what was not sent": async () => {
    const events = [];
    await rejects("TypeError", client({ onResponse: (event) => events.push(event) }).orders.get("nobody"));
    equal(events, []);
  },
});
