// The table of what is sent again, at the stand-in: every call with every failure that it can produce.

import { order } from "../../stand-in/payloads.mjs";
import { equal, ok, rejects } from "../expect.mjs";
import { OPERATIONS, READS, REPEATS } from "../operations.mjs";
import { withShortWaits } from "../timers.mjs";

const AGAIN = "again";
const HARMLESS = "harmless";
const AMBIGUOUS = "ambiguous";
const FINAL = "final";

const harmlessly = { [READS]: AGAIN, [REPEATS]: AGAIN, otherwise: AMBIGUOUS };
const readsOnly = { [READS]: AGAIN, [REPEATS]: HARMLESS, otherwise: AMBIGUOUS };

/** Duffel's own refusals without the seconds that its rate limit takes to pass. */
const own = (status) => ({
  status,
  headers: { "ratelimit-reset": null },
  body: {
    errors: [{ type: "api_error", code: "busy", title: "Busy", message: "Busy" }],
    meta: { status, request_id: "r" },
  },
});

const FAILURES = [
  ["Duffel's 429", { carried_out: false, answer: own(429) }, { otherwise: AGAIN }],
  ["Duffel's 503", { carried_out: false, answer: own(503) }, { otherwise: AGAIN }],
  ["a proxy's 429", { carried_out: false, answer: "proxy_rate_limit" }, harmlessly],
  ["a proxy's 503", { carried_out: false, answer: "proxy_unavailable" }, harmlessly],
  ["504", { carried_out: false, answer: "gateway_timeout" }, harmlessly],
  ["no answer", { carried_out: false, cut: "before_head" }, { ...harmlessly, cut: true }],
  ["500", { carried_out: false, answer: "internal_server_error" }, readsOnly],
  ["502", { carried_out: false, answer: "bad_gateway" }, readsOnly],
  ["408", { carried_out: false, answer: { status: 408, body: "" } }, readsOnly],
  ["400", { carried_out: false, answer: { status: 400, body: {} } }, { otherwise: FINAL }],
  ["401", { carried_out: false, answer: { status: 401, body: {} } }, { otherwise: FINAL }],
  ["403", { carried_out: false, answer: "forbidden" }, { otherwise: FINAL }],
];

export default ({ client, fault, log, runtime, settings }) => {
  const cases = {};
  for (const [name, failure, table] of FAILURES) {
    cases[`every call with ${name}`] = async () => {
      const tried = async ([operation, { kind, call }]) => {
        const expected = table[kind] ?? table.otherwise;
        const headers = { "x-client-correlation-id": operation };
        await fault({ ...failure, times: 1000, match: { headers } });
        const error = await rejects(
          table.cut ? "DuffelConnectionError" : "DuffelError",
          call(client({ maxRetries: 1 }), { headers }),
        );
        const requests = (await log()).filter((entry) => entry.headers["x-client-correlation-id"] === operation);
        // Deno's and Bun's own fetch repeats what does no harm where the connection closes; nothing else may be
        // repeated.
        const uncounted = table.cut && runtime.repeatsReads && expected === AGAIN && requests.length > 2;
        const sent = uncounted ? 2 : requests.length;
        const got = { operation, sent, retryable: error.retryable, ambiguous: error.ambiguous };
        const retryable = expected === AGAIN || expected === HARMLESS;
        equal(got, { operation, sent: expected === AGAIN ? 2 : 1, retryable, ambiguous: expected === AMBIGUOUS });
      };
      await withShortWaits(() => Promise.all(Object.entries(OPERATIONS).map(tried)));
    };
  }
  return {
    ...cases,
    "a refusal by Duffel's rate limit is waited out, for an order too": async () => {
      await fault({ carried_out: false, answer: "rate_limit_exceeded" });
      const { status } = await client().orders.create(order());
      const [first, second] = await log();
      equal([status, first.wrote, second.wrote], [201, false, true]);
      const reset = Date.parse(first.received_at) + 900;
      ok(Date.parse(second.received_at) >= reset, "not before the limit is reset");
    },
    "Retry-After is kept to": async () => {
      const answer = { ...own(503), headers: { "ratelimit-reset": null, "retry-after": "1" } };
      await fault({ carried_out: false, answer });
      await client().orders.list();
      const [first, second] = await log();
      ok(Date.parse(second.received_at) - Date.parse(first.received_at) >= 990, "a second apart");
    },
    "so is one that is a date, by the caller's clock if the answer has none": async () => {
      const at = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();
      const [sent, headers] = [[], { "content-type": "application/json", "retry-after": at(2) }];
      const busy = JSON.stringify({ errors: [{ type: "rate_limit_error", code: "rate_limit_exceeded" }] });
      const fetch = async () =>
        sent.push(Date.now()) === 1 ? new Response(busy, { status: 429, headers }) : Response.json({ data: [] });
      await client({ fetch }).orders.list();
      equal(sent.length, 2);
      ok(sent[1] >= Date.parse(headers["retry-after"]), "not before that date");
      headers["retry-after"] = at(100);
      sent.length = 0;
      const error = await rejects("DuffelError", client({ fetch }).orders.create(order()));
      equal([error.status, error.retryable, sent.length], [429, true, 1]);
    },
    "who asks for more than a minute and a half gets no second request": async () => {
      await fault({ carried_out: false, answer: { ...own(429), headers: { "retry-after": "100000" } } });
      const error = await rejects("DuffelError", client().orders.create(order()));
      equal([error.retryable, error.ambiguous, (await log()).length], [true, false, 1]);
    },
    "maxRetries is the most, of the client or of the call": async () => {
      await fault({ carried_out: false, answer: "bad_gateway", times: 100 });
      for (const [ofClient, ofCall, sent] of [
        [0, undefined, 1],
        [5, 1, 2],
        [undefined, undefined, 3],
      ]) {
        const before = (await log()).length;
        const list = () => client({ maxRetries: ofClient }).orders.list({}, { maxRetries: ofCall });
        await rejects("DuffelError", withShortWaits(list));
        equal((await log()).length - before, sent);
      }
    },
    "a body that breaks off is no answer": async () => {
      await fault({ carried_out: true, cut: "in_body", times: 2 });
      const { data } = await withShortWaits(() => client().orders.list());
      equal(data, []);
      await fault({ carried_out: true, cut: "in_body" });
      const error = await rejects("DuffelConnectionError", client().orders.create(order()));
      equal([error.ambiguous, (await log()).filter(({ wrote }) => wrote).length], [true, 1]);
    },
    "the stand-in's own rate limit": async () => {
      await settings({ rate_limit: { limit: 3, window_seconds: 1 } });
      const duffel = client();
      const all = await Promise.all(Array.from({ length: 6 }, () => duffel.orders.list({}, { maxRetries: 8 })));
      equal(
        all.map(({ status }) => status),
        Array(6).fill(200),
      );
    },
  };
};
