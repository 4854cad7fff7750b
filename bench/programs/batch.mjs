// In a process: batches of different customer users, small and large.

import { customerUser, checkUniqueEmails } from "duffel-customers";
import { sideBySide } from "../stopwatch.mjs";

const user = (at) => ({
  email: `traveller-${at}@stark.com`,
  given_name: "Pepper",
  family_name: "Potts",
  phone_number: "+14155550124",
});

/** `{ count, check, unique, parse }`: nanoseconds per payload for each size of batch. */
export default async function program({ clock, effort, counts }) {
  const encoder = new TextEncoder();
  const every = (success) => {
    if (!success) throw new Error("a customer user was refused");
  };
  const runs = counts.flatMap((count) => {
    const users = Array.from({ length: count }, (_, at) => user(at));
    const texts = users.map((one) => JSON.stringify({ data: one }));
    const payloads = texts.map((text) => encoder.encode(text));
    every(checkUniqueEmails(users).length === 0);
    return [
      () => {
        for (const payload of payloads) every(customerUser.checkJson(payload).success);
      },
      () => checkUniqueEmails(users),
      () => texts.map((text) => JSON.parse(text)).length,
    ];
  });
  const times = await sideBySide(clock, runs, effort);
  return counts.map((count, at) => {
    const [check, unique, parse] = times.slice(3 * at, 3 * at + 3).map((time) => time / count);
    return { count, check, unique, parse };
  });
}
