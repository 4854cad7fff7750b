// The customers of a firm, and what must become of each: most are new, some are there already, some are refused.

import { seededRandom } from "../stand-in/seeded-random.mjs";

export const COUNT = 10_000;
/** How many of them are there before. */
const THERE = 500;
/** How many are refused, and why. */
const MALFORMED = 60;
const CLASHING = 40;
const OF_NO_GROUP = 20;

const GIVEN = ["Ada", "Grace", "Zoë", "José", "Anne-Marie", "Siân", "Noor", "Li"];
const FAMILY = ["Lovelace", "Hopper", "O'Neill", "Nuñez", "Müller", "de la Cruz", "Wu", "Kovač"];

/**
 * `{ customers, there, refused }`: what is imported, which of it is in Duffel before (each as it is created), and the
 * code that each refused one is refused with, by its place.
 */
export function madeUp(group) {
  const random = seededRandom(10_000);
  const oneOf = (list) => list[Math.floor(random() * list.length)];
  const customers = Array.from({ length: COUNT }, (_, at) => ({
    email: `customer-${at}@example.com`,
    given_name: oneOf(GIVEN),
    family_name: oneOf(FAMILY),
    phone_number: `+4420${String(10_000_000 + at)}`,
    ...(at % 10 === 0 && { group_id: group }),
  }));
  const refused = new Map();
  const places = shuffled(COUNT, random);
  /** Changes so many customers, each once. */
  const change = (count, code, changes) => {
    for (const at of places.splice(0, count)) {
      customers[at] = { ...customers[at], ...changes(at) };
      if (code !== undefined) refused.set(at, code);
    }
  };
  change(MALFORMED, "validation_format", (at) => ({ email: `customer-${at}@` }));
  change(OF_NO_GROUP, "not_found", () => ({ group_id: "usg_0000NobodyKnowsThisOne0" }));
  // Written otherwise, between spaces, and later than the one that has it: for that the last places are used.
  const clashing = places.filter((at) => at > COUNT / 2).slice(0, CLASHING);
  const originals = places.filter((at) => at < COUNT / 2).slice(0, CLASHING);
  clashing.forEach((at, index) => {
    const { email, group_id } = customers[originals[index]];
    const { group_id: _, ...own } = customers[at];
    customers[at] = { ...own, email: ` ${email.toUpperCase()} `, ...(group_id !== undefined && { group_id }) };
    refused.set(at, "emails_not_unique");
  });
  // The same email in a group and outside of it are two customers.
  const [outside, inside] = [false, true].map((is) =>
    places.find((at) => !clashing.includes(at) && !originals.includes(at) && is === ("group_id" in customers[at])),
  );
  customers[inside].email = customers[outside].email;

  const there = places.filter((at) => !refused.has(at)).slice(-THERE);
  return { customers, there, refused };
}

/**
 * The file corrected, as somebody does who has read the report: a line that said another's email again is gone, and in
 * front there is somebody new. So every line stands elsewhere.
 */
export function corrected(customers, refused) {
  const [repeated] = [...refused].find(([, code]) => code === "emails_not_unique");
  const newcomer = { email: " New.Comer@example.com", given_name: "New", family_name: "Comer" };
  return [newcomer, ...customers.filter((_, at) => at !== repeated)];
}

function shuffled(count, random) {
  const places = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [places[at], places[other]] = [places[other], places[at]];
  }
  return places;
}
