// In a runtime: one field, as a form checks it when it is left.

import peers from "peers:all";
import { sideBySide } from "../stopwatch.mjs";

const FIELDS = { right: "tony@stark.com", wrong: "tony@" };

/** `{ right: { name: nanoseconds }, wrong: … }` */
export default async function program({ clock, effort }) {
  const checks = peers
    .filter(({ checks }) => checks.email)
    .map(({ name, checks }) => ({ name, ...checks.email }));
  const results = {};
  for (const [state, email] of Object.entries(FIELDS)) {
    for (const { name, issuesOf } of checks) {
      const found = issuesOf(email);
      if (state === "right" ? found !== 0 : found === 0)
        throw new Error(`${name} finds ${found} errors in ${email}`);
    }
    const times = await sideBySide(
      clock,
      checks.map(
        ({ issuesOf }) =>
          () =>
            issuesOf(email),
      ),
      effort,
    );
    results[state] = Object.fromEntries(checks.map(({ name }, at) => [name, times[at]]));
  }
  return results;
}
