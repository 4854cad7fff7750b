// A thousand random scripts of faults: an order or booking reaches the stand-in's records at most once, and its caller
// learns the truth.

import { booking, order } from "../../stand-in/payloads.mjs";
import { seededRandom } from "../../stand-in/seeded-random.mjs";
import { equal, ok, until } from "../expect.mjs";
import { STILL, withStillTimers } from "../timers.mjs";
import { TOKEN } from "../world.mjs";

const SCRIPTS = 1000;
const AT_ONCE = 100;
const SEED = 20_260_501;
/** How much faster than for users the waits between attempts pass. */
const FASTER = 20;
/** How long the stand-in waits where it does, and after what time its caller has had enough. */
const WAIT = 900;
const ENOUGH = 100;

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
  { wait: { before: WAIT } },
  { wait: { after: WAIT } },
  { wait: { in_body: WAIT } },
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
  const run = async ({ faults, path, create, abortAfter }, id, fire) => {
    const headers = { "x-client-correlation-id": String(id) };
    await fault(...faults.map((one) => ({ ...one, match: { path, headers } })));
    const controller = new AbortController();
    if (abortAfter !== undefined) setTimeout(() => controller.abort(), abortAfter);
    // A timeout of its own for each script. It passes only where the stand-in keeps its caller waiting.
    const timeout = STILL + id * 10_000;
    let attempts = 0;
    // Asked for every attempt.
    const token = () => {
      if (faults[attempts++]?.wait !== undefined) setTimeout(() => fire(timeout), ENOUGH);
      return TOKEN;
    };
    try {
      const { pending } = await create(client({ timeout, token }), { headers, signal: controller.signal });
      return pending ? "pending" : "done";
    } catch (error) {
      if (typeof error.ambiguous !== "boolean") throw error;
      return error.ambiguous ? "unknown" : "refused";
    }
  };
  return {
    [`${SCRIPTS} of them`]: async () => {
      const random = seededRandom(SEED);
      const scripts = Array.from({ length: SCRIPTS }, () => scriptOf(random));
      const ends = [];
      const runAll = async (fire) => {
        for (let at = 0; at < SCRIPTS; at += AT_ONCE) {
          const some = scripts.slice(at, at + AT_ONCE).map((script, offset) => run(script, at + offset, fire));
          ends.push(...(await Promise.all(some)));
        }
      };
      await withStillTimers(runAll, { faster: FASTER });
      // The stand-in finishes what its callers have left.
      let entries;
      await until(async () => (entries = await log()).every(({ status, cut }) => status !== null || cut !== null));
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
