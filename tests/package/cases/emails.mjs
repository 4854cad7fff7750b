// `checkUniqueEmails`: one email, one user in a group.

import { equal, lines } from "../expect.mjs";
import { user } from "../payloads.mjs";

export default ({ checkUniqueEmails, flatten }) => ({
  "none clash": () => equal(checkUniqueEmails([user(), user({ email: "pepper@stark.com" })]), []),
  "nobody at all": () => equal(checkUniqueEmails([]), []),
  "every later one is named": () => {
    const issues = checkUniqueEmails([user(), user({ email: "TONY@stark.com" }), user()]);
    equal(lines(issues), ["E emails_not_unique /1/email", "E emails_not_unique /2/email"]);
    equal(
      issues.map(({ path }) => path),
      [
        [1, "email"],
        [2, "email"],
      ],
    );
    equal(Object.keys(flatten(issues).fieldErrors), ["1.email", "2.email"]);
  },
  "a group apart": () =>
    equal(checkUniqueEmails([user(), user({ group_id: "usg_1" }), user({ group_id: "usg_2" })]), []),
  "the same group": () =>
    equal(lines(checkUniqueEmails([user({ group_id: "usg_1" }), user(), user({ group_id: "usg_1" })])), [
      "E emails_not_unique /2/email",
    ]),
  "no group, and null": () =>
    equal(lines(checkUniqueEmails([user(), user({ group_id: null })])), ["E emails_not_unique /1/email"]),
  "who has no email takes no part": () =>
    equal(checkUniqueEmails([{}, {}, { email: 1 }, { email: 1 }, null, null]), []),
  "no message has the email": () => equal(checkUniqueEmails([user(), user()])[0].message.includes("tony"), false),
});
