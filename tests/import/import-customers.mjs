// Finds or creates each customer of a file, one in JSON on a line:
//   DUFFEL_TOKEN=duffel_test_… node import-customers.mjs customers.jsonl
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { checkUniqueEmails, customerUser, ValidationError } from "duffel-customers";
import { Duffel, DuffelError } from "duffel-customers/client";

const AT_ONCE = 8;
const [file] = process.argv.slice(2);
const duffel = new Duffel({
  token: process.env.DUFFEL_TOKEN,
  basePath: process.env.DUFFEL_URL, // not set: Duffel itself
  maxRetries: 20, // a call that comes too early waits until the rate limit's next window
});
const linesOf = (text) => text.split("\n").filter((line) => line.trim() !== "");
// Tidied as they will be sent, so that emails are compared without their spaces. Who has errors is refused below.
const customers = linesOf(readFileSync(file, "utf8")).map((line) => {
  const { success, data } = customerUser.safeParse(JSON.parse(line), { normalize: true });
  return success ? data : JSON.parse(line);
});
// Whose line it is: their email, and their group. Not its number, which is another once the file has been corrected.
const keyOf = (customer) => [String(customer?.email).toLowerCase(), customer?.group_id].join(" ").trim();

// What was done is noted in a journal, where the next run goes on. Half a line, of a run that was stopped, is as good as
// none: its customer is there, and will be found.
const journal = `${file}.journal`;
const noted = existsSync(journal) ? readFileSync(journal, "utf8") : "";
const whole = noted.slice(0, noted.lastIndexOf("\n") + 1);
if (whole !== noted) writeFileSync(journal, whole);
const before = new Set(linesOf(whole).map((line) => JSON.parse(line).key));

// Who has another's email is not sent at all: Duffel has one customer for both.
const refused = new Map(checkUniqueEmails(customers).map((issue) => [issue.path[0], [issue]]));
const count = { created: 0, found: 0, before: 0 };
let settled = refused.size;

async function ensure(at, customer, tries = 5) {
  try {
    const { outcome, data } = await duffel.identity.customerUsers.ensure(customer);
    appendFileSync(journal, `${JSON.stringify({ key: keyOf(customer), outcome, id: data.id })}\n`);
    count[outcome] += 1;
  } catch (error) {
    // Created or not, nobody knows: `ensure` looks before it creates, so that asking again does no harm.
    if (error instanceof DuffelError && error.ambiguous && tries > 1) return ensure(at, customer, tries - 1);
    // Whatever else goes wrong ends the run: to be started again.
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
// Correct these, and run it again: it tries them, and whoever is new.
for (const [at, issues] of [...refused].sort(([a], [b]) => a - b)) {
  for (const { code, pointer, message } of issues) console.log(`customer ${at + 1}: ${pointer} ${message} (${code})`);
}
