// What must hold of the import: none lost, none twice, the rate limit kept, every customer in the report.

import { equal, ok } from "../package/expect.mjs";

/** Calls that the recipe makes at once. */
const AT_ONCE = 8;

const keyOf = ({ email, group_id }) => `${email.trim().toLowerCase()} ${group_id ?? ""}`.trim();

export function importCases({ recipe, readme, customers, there, refused, kills, lost, end, after, again, mended }) {
  const { requests, records, entries } = after;
  const wanted = customers.flatMap((customer, at) => (refused.has(at) ? [] : [{ ...customer, at }]));
  const isFoundAnyway = new Set(there.map((at) => keyOf(customers[at])));
  /** Those of the last run, which went through. */
  const ofEnd = entries.slice(kills.at(-1).count);
  const reasonsIn = ({ stdout }) => stdout.trim().split("\n").slice(1);
  return {
    "the recipe is in the README, word for word": () =>
      ok(readme.includes(`\n\`\`\`js\n${recipe}\`\`\`\n`), "the recipe"),
    "it was killed on the way, and each time was behind": () => {
      for (const { signal, stderr } of kills) ok(signal === "SIGKILL", stderr.slice(-1000));
      ok(kills.every(({ count }) => count < wanted.length), "not done yet");
    },
    "then it went through": () => equal([end.code, end.signal], [0, null]),
    "none is lost, none there twice, none there that was refused": () =>
      equal(records.map(keyOf).sort(), wanted.map(keyOf).sort()),
    "each is as it was given": () => {
      const given = new Map(wanted.map((customer) => [keyOf(customer), customer]));
      for (const record of records) {
        const { given_name, family_name, phone_number } = given.get(keyOf(record));
        equal([record.given_name, record.family_name, record.phone_number], [given_name, family_name, phone_number]);
      }
    },
    "each is in the journal once, with the ID that Duffel gave": () => {
      const ids = new Map(records.map((record) => [keyOf(record), record.id]));
      equal(
        entries.map(({ key, id }) => `${key} ${id}`).sort(),
        wanted.map((customer) => `${keyOf(customer)} ${ids.get(keyOf(customer))}`).sort(),
      );
    },
    "those who were there are found, the rest created": () => {
      const found = entries.filter(({ outcome }) => outcome === "found").map(({ key }) => key);
      ok(
        [...isFoundAnyway].every((key) => found.includes(key)),
        "who was there was found",
      );
      // Besides them only those whose answer was lost, or was on its way when the import was killed.
      const others = found.filter((key) => !isFoundAnyway.has(key));
      const isKnown = others.length >= lost && others.length <= lost + kills.length * AT_ONCE;
      ok(isKnown, `${lost} lost answers, and some when it was killed; found are ${others.length}`);
      equal(requests.filter(({ cut }) => cut !== null).length, 2 * lost);
    },
    "the report counts everyone, and says why who was refused": () => {
      const [totals] = end.stdout.trim().split("\n");
      const count = (wantedOutcome) => ofEnd.filter(({ outcome }) => outcome === wantedOutcome).length;
      const before = entries.length - ofEnd.length;
      equal(
        totals,
        `${count("created")} created, ${count("found")} found, ${before} done before, ${refused.size} refused`,
      );
      equal(entries.length + refused.size, customers.length);
      equal(
        reasonsIn(end).map((line) => line.replace(/^(customer \d+): .* \((\w+)\)$/, "$1 $2")),
        [...refused].sort(([a], [b]) => a - b).map(([at, code]) => `customer ${at + 1} ${code}`),
      );
    },
    "nothing of a customer is in the report": () => {
      equal(end.stdout.match(/.*(?:customer-\d|\+4420).*/g), null);
    },
    "progress is shown to the last": () => {
      ok(end.stderr.endsWith(`\r${customers.length} of ${customers.length}`), end.stderr.slice(-100));
      ok(end.stderr.split("\r").length > 1000, "step by step");
    },
    "who is no customer by the check is not sent": () => {
      const sent = requests.filter(({ body }) => /"email":"[^"]*@"/.test(body));
      equal(sent.length, 0);
    },
    "nobody is created twice": () => {
      const writes = requests.filter(({ wrote }) => wrote).map(({ body }) => keyOf(JSON.parse(body).data));
      equal(writes.length, new Set(writes).size);
      equal(writes.length, records.length);
    },
    "the rate limit is reached, and then waited for": () => {
      const turnedAway = requests.map(({ status }) => status === 429);
      ok(turnedAway.includes(true), "turned away at times");
      // In every window each of the calls under way is turned away once at most: none asks again before the next.
      const runs = turnedAway.map((is) => (is ? "x" : " ")).join("").match(/x+/g);
      const inARow = Math.max(...runs.map(({ length }) => length));
      ok(inARow <= AT_ONCE, `turned away ${inARow} times in a row`);
    },
    "run again, it asks for none but those whom Duffel refused": () => {
      const totals = `0 created, 0 found, ${entries.length} done before, ${refused.size} refused`;
      equal([again.code, again.stdout], [end.code, ["", totals, ...reasonsIn(end), ""].join("\n")]);
      equal([again.records, again.entries], [records, entries]);
      const tried = [...refused.values()].filter((code) => code === "not_found").length;
      const later = again.requests.slice(requests.length).filter(({ status }) => status !== 429);
      equal(later.length, 2 * tried);
      ok(later.every(({ wrote }) => !wrote), "nothing is written");
    },
    "run again with the file corrected, everybody keeps their ID, and who is new is created": () => {
      const newcomer = "new.comer@example.com";
      const made = mended.records.filter((record) => keyOf(record) === newcomer);
      equal(made.length, 1);
      equal(
        mended.records.filter((record) => !made.includes(record)).map(({ id }) => id).sort(),
        records.map(({ id }) => id).sort(),
      );
      equal(mended.entries, [...entries, { key: newcomer, outcome: "created", id: made[0].id }]);
      equal(
        mended.stdout.trim().split("\n")[0],
        `1 created, 0 found, ${entries.length} done before, ${refused.size - 1} refused`,
      );
    },
  };
}
