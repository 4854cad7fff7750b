// In a runtime: every payload in every state, from bytes, text and value, by everybody.

import peers from "peers:all";
import { PAYLOADS, VARIANTS } from "../payloads.mjs";
import { sideBySide } from "../stopwatch.mjs";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** From each kind of input: what everybody else builds upon, alone; and how a peer comes to its number of issues. */
const INPUTS = {
  bytes: {
    of: (body) => encoder.encode(JSON.stringify(body)),
    floors: {
      "`JSON.parse`": (bytes) => {
        const text = decoder.decode(bytes);
        return () => JSON.parse(text);
      },
      "decode, `JSON.parse`": (bytes) => () => JSON.parse(decoder.decode(bytes)),
    },
    check: ({ issuesOf, issuesOfJson = (bytes) => issuesOf(JSON.parse(decoder.decode(bytes))) }) =>
      issuesOfJson,
  },
  text: {
    of: (body) => JSON.stringify(body),
    floors: { "`JSON.parse`": (text) => () => JSON.parse(text) },
    check: ({ issuesOf, issuesOfJson = (text) => issuesOf(JSON.parse(text)) }) => issuesOfJson,
  },
  value: {
    of: (body) => JSON.parse(JSON.stringify(body)),
    floors: { "`JSON.stringify`": (value) => () => JSON.stringify(value) },
    check: ({ issuesOf }) => issuesOf,
  },
};

/** `{ input, payload, state, bytes, times: { name: nanoseconds }, issues: { name: count } }` of each job. */
export default async function program({ clock, effort }) {
  verifyMissing();
  verifyVariants();
  const results = [];
  for (const [input, { of, floors, check }] of Object.entries(INPUTS)) {
    for (const { name: payload, kind, bodies } of PAYLOADS) {
      for (const [state, body] of Object.entries(bodies)) {
        const given = of(body);
        const checks = peers
          .filter(({ checks }) => checks[kind])
          .map(({ name, checks }) => ({ name, run: check(checks[kind]) }));
        const issues = Object.fromEntries(checks.map(({ name, run }) => [name, run(given)]));
        verify(issues, { input, payload, state });

        const runs = [
          ...Object.entries(floors).map(([name, floor]) => ({ name, run: floor(given) })),
          ...checks.map(({ name, run }) => ({ name, run: () => run(given) })),
        ];
        const measured = await sideBySide(
          clock,
          runs.map(({ run }) => run),
          effort,
        );
        const times = Object.fromEntries(runs.map(({ name }, at) => [name, measured[at]]));
        results.push({
          input,
          payload,
          state,
          bytes: encoder.encode(JSON.stringify(body)).length,
          times,
          issues,
        });
      }
    }
  }
  return results;
}

/** What must be there is missed by everybody. */
function verifyMissing() {
  const { bodies } = PAYLOADS.find(({ kind }) => kind === "order");
  for (const path of [
    "selected_offers",
    "payments",
    "passengers",
    "passengers.0.email",
    "passengers.0.born_on",
  ]) {
    const body = structuredClone(bodies.valid);
    const steps = path.split(".");
    delete steps.slice(0, -1).reduce((at, step) => at[step], body.data)[steps.at(-1)];
    for (const { name, checks } of peers) {
      if (checks.order.issuesOf(body) === 0) throw new Error(`${name} does not miss ${path}`);
    }
  }
}

/** What depends on another field is told apart by everybody. */
function verifyVariants() {
  for (const { name: variant, kind, body, isValid } of VARIANTS) {
    for (const { name, checks } of peers) {
      if (!checks[kind]) continue;
      const count = checks[kind].issuesOf(body);
      if ((count === 0) !== isValid) throw new Error(`${name} finds ${count} errors in: ${variant}`);
    }
  }
}

/** Who comes to a wrong verdict does another job. */
function verify(issues, { input, payload, state }) {
  for (const [name, count] of Object.entries(issues)) {
    const right = { valid: count === 0, "one error": count > 0, "errors everywhere": count > 3 }[state];
    if (!right) throw new Error(`${name} finds ${count} errors in: ${payload}, ${state}, from ${input}`);
  }
}
