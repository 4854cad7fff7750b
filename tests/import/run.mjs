// Runs the import of the package's README, which is the file beside this one, on the packed package: ten thousand
// customers against the stand-in for Duffel, under a rate limit, with lost answers, killed twice on the way.
//
//   node tests/import/run.mjs --tarball FILE

import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startStandIn } from "../../www-example/stand-in/node.mjs";
import { runCases } from "../package/run-cases.mjs";
import { staged } from "../package/stage.mjs";
import { importCases } from "./cases.mjs";
import { corrected, madeUp } from "./customers.mjs";
import { Import, linesIn } from "./program.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const { tarball } = parseArgs({ options: { tarball: { type: "string" } } }).values;
if (tarball === undefined) throw new Error("usage: node run.mjs --tarball FILE");

const TOKEN = "duffel_test_import";
const FILE = "customers.jsonl";
/** The rate limits, and after how many customers the import is killed under them. The first is soon reached on any machine. */
const STAGES = [
  { rate_limit: { limit: 100, window_seconds: 1 }, killedAt: 300 },
  { rate_limit: { limit: 5000, window_seconds: 5 }, killedAt: 5000 },
];
/** Creates without an answer, of those that are carried out and of those that are not. */
const LOST = 10;

const { passed, failures } = await staged(resolve(tarball), async (folder) => {
  const standIn = await startStandIn();
  try {
    return await runCases(importCases(await imported(folder, standIn.url)));
  } finally {
    await standIn.close();
  }
});
for (const { name, expected, got } of failures) console.log(`${name}\n  expected ${expected}\n  got      ${got}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** All that the cases look at. */
async function imported(folder, url) {
  const ask = async (method, path, body) => {
    const headers = { authorization: `Bearer ${TOKEN}`, "duffel-version": "v2", "content-type": "application/json" };
    const answer = await fetch(`${url}${path}`, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const { data: group } = await ask("POST", "/identity/customer/user_groups", { data: { name: "Stark Industries" } });
  const { customers, there, refused } = madeUp(group.id);
  for (const at of there) await ask("POST", "/identity/customer/users", { data: customers[at] });
  for (const carried_out of [true, false]) {
    const match = { method: "POST", path: "/identity/customer/users" };
    await ask("POST", "/_stand-in/faults", { match, skip: 1000, times: LOST, carried_out, cut: "before_head" });
  }

  cpSync(join(here, "import-customers.mjs"), join(folder, "import-customers.mjs"));
  const write = (lines) => writeFileSync(join(folder, FILE), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  write(customers);
  const journal = join(folder, `${FILE}.journal`);
  const start = () => new Import(folder, FILE, url, TOKEN);
  const began = performance.now();
  const kills = [];
  for (const { rate_limit, killedAt } of STAGES) {
    await ask("PATCH", "/_stand-in/settings", { rate_limit, gzip: false });
    kills.push({ ...(await start().killedAt(killedAt)), count: linesIn(journal).length });
    // What a power cut leaves of a line.
    appendFileSync(journal, '{"key":');
  }
  const end = await start().ended;
  const seconds = (performance.now() - began) / 1000;
  const state = async () => ({
    requests: (await ask("GET", "/_stand-in/log")).requests.filter(({ path }) =>
      path.startsWith("/identity/customer/users"),
    ),
    records: (await ask("GET", "/_stand-in/records")).customer_users,
    entries: linesIn(journal).map((line) => JSON.parse(line)),
  });
  const after = await state();
  const again = { ...(await start().ended), ...(await state()) };
  write(corrected(customers, refused));
  const mended = { ...(await start().ended), ...(await state()) };
  console.log(`${customers.length} customers in ${seconds.toFixed(1)} s, ${after.requests.length} calls`);
  return {
    recipe: readFileSync(join(here, "import-customers.mjs"), "utf8"),
    readme: readFileSync(join(folder, "node_modules/duffel-customers/README.md"), "utf8"),
    customers,
    there,
    refused,
    kills,
    lost: LOST,
    end,
    after,
    again,
    mended,
  };
}
