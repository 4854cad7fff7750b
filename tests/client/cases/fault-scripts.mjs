// A thousand random scripts of faults: an order or booking reaches the stand-in's records at most once, and its caller
// learns the truth.

import { equal, ok, sleep } from "../expect.mjs";
import { booking, order } from "../payloads.mjs";

const SCRIPTS = 1000;
const AT_ONCE = 100;
const SEED = 20_260_501;

/** Mulberry32: the same scripts in every run and every runtime. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Duffel's own refusals: nothing was done, so the call may be sent again. Without the minute that its rate limit takes
 * to pass.
 */
const REFUSALS = [429, 503].map((status) => ({
  carried_out: false,
  answer: {
    status,
    headers: { "ratelimit-reset": null },
    body: { errors: [{ type: "api_error", code: "busy", title: "Busy", message: "Busy" }], meta: { status } },
  },
}));

/** What leaves the outcome open; each happens with and without the write. */
const OTHERS = [
  { cut: "before_head" },
  { cut: "in_body" },
  { wait: { before: 900 } },
  { wait: { after: 900 } },
  { wait: { in_body: 900 } },
  { answer: "bad_gateway" },
  { answer: "gateway_timeout" },
  { answer: "internal_server_error" },
  { answer: "proxy_rate_limit" },
  { answer: "proxy_unavailable" },
  { answer: "redirect" },
  { answer: "accepted" },
  { answer: "incomplete" },
  { answer: { status: 408, body: "" } },
  { answer: { status: 520, body: "<h1>?</h1>" } },
  { answer: { status: 201, body: "<h1>Created</h1>" } },
  { answer: { status: 201, body: "" } },
];

const FINAL = [
  { carried_out: false, answer: "forbidden" },
  { carried_out: false, answer: { status: 422, body: { errors: [{ type: "validation_error", code: "no" }] } } },
  { carried_out: true },
];

/** The same without the write; what would have been the call's own answer then comes from a proxy. */
function without(fault) {
  return { answer: fault.cut === "before_head" ? undefined : "bad_gateway", ...fault, carried_out: false };
}

function scriptOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const faults = [];
  while (faults.length < 4) {
    const dice = random();
    if (dice < 0.45) faults.push(pick(REFUSALS));
    else if (dice < 0.75) faults.push(random() < 0.5 ? { ...pick(OTHERS), carried_out: true } : without(pick(OTHERS)));
    else faults.push(pick(FINAL));
  }
  const [path, create] = pick([
    ["/air/orders", (duffel, options) => duffel.orders.create(order(), options)],
    ["/stays/bookings", (duffel, options) => duffel.stays.bookings.create(booking(), options)],
  ]);
  return { faults, path, create, abortAfter: random() < 0.15 ? Math.floor(random() * 300) : undefined };
}

export default ({ client, fault, log }) => {
  const run = async ({ faults, path, create, abortAfter }, id) => {
    const headers = { "x-client-correlation-id": String(id) };
    await fault(...faults.map((one) => ({ ...one, match: { path, headers } })));
    const controller = new AbortController();
    if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter);
    try {
      const { pending } = await create(client({ timeout: 500 }), { headers, signal: controller.signal });
      return pending ? "pending" : "done";
    } catch (error) {
      if (typeof error.ambiguous !== "boolean") throw error;
      return error.ambiguous ? "unknown" : "refused";
    }
  };
  return {
    [`${SCRIPTS} of them`]: async () => {
      const random = randomFrom(SEED);
      const scripts = Array.from({ length: SCRIPTS }, () => scriptOf(random));
      const ends = [];
      for (let at = 0; at < SCRIPTS; at += AT_ONCE) {
        const some = scripts.slice(at, at + AT_ONCE).map((script, offset) => run(script, at + offset));
        ends.push(...(await Promise.all(some)));
      }
      // The stand-in finishes what its callers have left.
      await sleep(1500);
      const entries = await log();
      const tally = { done: 0, pending: 0, refused: 0, unknown: 0 };
      ends.forEach((end, id) => {
        const requests = entries.filter(({ headers }) => headers["x-client-correlation-id"] === String(id));
        judge(end, requests, scripts[id].faults, id);
        tally[end] += 1;
      });
      // Each kind of end was met often enough to mean something.
      for (const [end, count] of Object.entries(tally))
        ok(count > 25, `more than 25 ${end}, in ${JSON.stringify(tally)}`);
    },
  };
};

/** What the stand-in has seen must agree with what the caller was told. */
function judge(end, requests, faults, id) {
  const writes = requests.filter(({ wrote }) => wrote).length;
  const told = { id, end, writes, requests: requests.length };
  ok(writes <= 1, `at most one write, in ${JSON.stringify(told)}`);
  // Each request but the last was refused by Duffel itself.
  const refused = requests.slice(0, -1).every((_, at) => REFUSALS.some(({ answer }) => answer === faults[at].answer));
  ok(refused, `nothing sent again but what was refused, in ${JSON.stringify(told)}`);
  if (end === "done") equal(told, { ...told, writes: 1 });
  if (end === "refused") equal(told, { ...told, writes: 0 });
}
