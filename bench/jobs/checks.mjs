// Every payload in every state, from bytes, from text and from a value, in every runtime.

import { table, time, times } from "../markdown.mjs";
import { OURS } from "../peers.mjs";

export const title = "From input to verdict";

const program = new URL("../programs/checks.mjs", import.meta.url);

const HEADINGS = {
  bytes: "From bytes",
  text: "From text",
  value: "From a value",
};

export async function measure({ effort, runtimes }) {
  const sections = [];
  const claims = [];
  let found;
  for (const runtime of runtimes) {
    const results = await runtime.run(program, { effort });
    found = results;
    const tables = Object.entries(HEADINGS).map(([input, heading]) => {
      const rows = results.filter((result) => result.input === input);
      return `**${heading}**\n\n${comparison(rows)}`;
    });
    sections.push([`### ${runtime.short}`, ...tables].join("\n\n"));
    claims.push(...claimsOf(runtime.short, results));
  }
  return { text: [INTRODUCTION, ...sections, errorsFound(found)].join("\n\n"), claims };
}

const INTRODUCTION = `Times are for this package. The other libraries are shown as multiples of it: 2.00 × took twice as long. From bytes, the others decode and
\`JSON.parse\` first; this package reads the bytes directly. From a value, this package first serialises it to the JSON that will be sent.
\`JSON.parse\` and \`JSON.stringify\` check nothing: they show the least that any other approach can cost.`;

function comparison(results) {
  const others = Object.keys(results[0].times).filter((name) => name !== OURS);
  const rows = results.map(({ payload, state, bytes, times: measured }) => [
    `${payload}, ${state}`,
    `${bytes}`,
    time(measured[OURS]),
    ...others.map((name) => (name in measured ? times(measured[name], measured[OURS]) : "–")),
  ]);
  return table(["", "bytes", OURS, ...others], rows);
}

/** How many errors each library finds when every field is wrong. They differ in what they compare, and in which errors hide others. */
function errorsFound(results) {
  const everywhere = results.filter(({ input, state }) => input === "bytes" && state === "errors everywhere");
  const names = Object.keys(everywhere[0].issues);
  const rows = everywhere.map(({ payload, issues }) => [payload, ...names.map((name) => `${issues[name]}`)]);
  return `### Errors found when every field is wrong\n\n${table(["", ...names], rows)}`;
}

/** The runtimes for which a speed-up on the guide's order is promised. */
const PROMISED = /^(Node|workerd|Chromium)$/;
/** Chromium has the newest V8 of them. */
const NEWEST_V8 = /^Chromium$/;

function claimsOf(runtime, results) {
  const guide = (input) =>
    results.find(
      (result) =>
        result.input === input && result.state === "valid" && result.payload === "order, 1 passenger",
    );
  const claim = (input, name, atLeast, aim) => {
    const { times: measured } = guide(input);
    const what = `The guide's order from ${input} in ${runtime}: times as fast as ${name}`;
    return { what, measured: measured[name] / measured[OURS], atLeast, aim };
  };
  const claims = [];
  if (PROMISED.test(runtime)) {
    claims.push(
      claim("bytes", "`JSON.parse`", 2, 3),
      claim("bytes", "ajv, compiled", 3, 4),
      claim("bytes", "zod", 5, 8),
      claim("bytes", "valibot", 5, 8),
    );
  }
  if (NEWEST_V8.test(runtime)) claims.push(claim("value", "zod", 1, 1.5), claim("value", "valibot", 1, 1.5));
  return claims;
}
