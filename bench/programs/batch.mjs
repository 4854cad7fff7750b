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
  const users = Array.from({ length: Math.max(...counts) }, (_, at) => user(at));
  const texts = users.map((one) => JSON.stringify({ data: one }));
  const payloads = texts.map((text) => encoder.encode(text));
  const every = (success) => {
    if (!success) throw new Error("a customer user was refused");
  };

  const results = [];
  for (const count of counts) {
    const [some, someTexts, someUsers] = [
      payloads.slice(0, count),
      texts.slice(0, count),
      users.slice(0, count),
    ];
    every(checkUniqueEmails(someUsers).length === 0);
    const times = await sideBySide(
      clock,
      [
        () => {
          for (const payload of some) every(customerUser.checkJson(payload).success);
        },
        () => checkUniqueEmails(someUsers),
        () => someTexts.map((text) => JSON.parse(text)).length,
      ],
      effort,
    );
    const [check, unique, parse] = times.map((time) => time / count);
    results.push({ count, check, unique, parse });
  }
  return results;
}
