// Finds or creates each customer in a file that has one JSON object per line:
//   DUFFEL_ACCESS_TOKEN=duffel_test_… node import-customers.mjs customers.jsonl
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkUniqueEmails, customerUser, ValidationError } from "duffel-customers";
import { Duffel, DuffelError } from "duffel-customers/client";

const AT_ONCE = 8;
const [file] = process.argv.slice(2);
const duffel = new Duffel({
  token: process.env.DUFFEL_ACCESS_TOKEN,
  basePath: process.env.DUFFEL_URL, // unset: Duffel itself
  maxRetries: 20, // a rate-limited call waits for the next window
});
const linesOf = (text) => text.split("\n").filter((line) => line.trim() !== "");
// Tidied, as they will be sent, so that stray spaces don't hide equal emails. Customers with errors are refused below.
const customers = linesOf(readFileSync(file, "utf8")).map((line) => {
  const { success, data } = customerUser.safeParse(JSON.parse(line), { normalize: true });
  return success ? data : JSON.parse(line);
});
// Identifies a customer by email and group. A line number would change when the file is corrected.
const keyOf = (customer) => [String(customer?.email).toLowerCase(), customer?.group_id].join(" ").trim();

// The journal records what was done, so that the next run can continue. An incomplete last line, left by a stopped run,
// is dropped: `ensure` will find that customer.
const journal = `${file}.journal`;
const noted = existsSync(journal) ? readFileSync(journal, "utf8") : "";
const whole = noted.slice(0, noted.lastIndexOf("\n") + 1);
if (whole !== noted) writeFileSync(journal, whole);
const before = new Set(linesOf(whole).map((line) => JSON.parse(line).key));

// A customer with another's email is not sent: Duffel would have one customer for both.
const refused = new Map(checkUniqueEmails(customers).map((issue) => [issue.path[0], [issue]]));
const count = { created: 0, found: 0, before: 0 };
let settled = refused.size;

async function ensure(at, customer, tries = 5) {
  try {
    const { outcome, data } = await duffel.identity.customerUsers.ensure(customer);
    appendFileSync(journal, `${JSON.stringify({ key: keyOf(customer), outcome, id: data.id })}\n`);
    count[outcome] += 1;
  } catch (error) {
    // The outcome is unknown. Calling again is safe: `ensure` looks for the customer before creating one.
    if (error instanceof DuffelError && error.ambiguous && tries > 1) return ensure(at, customer, tries - 1);
    // Any other failure ends the run. Start it again to continue.
    const isRefusal = error instanceof ValidationError || (error instanceof DuffelError && error.status === 422);
    if (!isRefusal) throw error;
    refused.set(at, error.issues);
  }
}

const queue = customers.entries();
async function work() {
  for (const [at, customer] of queue) {
    if (refused.has(at)) continue;
    if (before.has(keyOf(customer))) count.before += 1;
    else await ensure(at, customer);
    settled += 1;
    process.stderr.write(`\r${settled} of ${customers.length}`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

console.log(`\n${count.created} created, ${count.found} found, ${count.before} done before, ${refused.size} refused`);
// Correct these and run it again: it tries them, and any new customers.
for (const [at, issues] of [...refused].sort(([a], [b]) => a - b)) {
  for (const { code, pointer, message } of issues) console.log(`customer ${at + 1}: ${pointer} ${message} (${code})`);
}
