// Time is linear in the input: the worst that fits into `maxBytes`, each under 50 ms.

import { equal } from "../expect.mjs";

const MOST = 50;
/** For so many milliseconds it is run again until it is fast enough: what else the machine does only ever adds. */
const PATIENCE = 3000;

const ids = (count) => Array.from({ length: count }, (_, at) => `icu_${at.toString(36)}`);
const names = (count) => Array.from({ length: count }, (_, at) => `"${at.toString(36)}":0`);

const PASSENGERS =
  '[{"id":"pas_1","title":"mr","gender":"m","given_name":"T","family_name":"S","born_on":"1970-05-29","email":"t@s.co","phone_number":"+14155550123"}]';
const around = (rest) =>
  `{"selected_offers":["off_1"],"type":"instant","payments":[{"type":"balance","amount":"1","currency":"GBP"}],${rest}}`;
const orderWith = (users) => around(`"passengers":${PASSENGERS},"users":${users}`);

/** Name: schema, text, and the code that the answer must have (`undefined`: none). */
const WORST = {
  "131 000 wrong elements": [
    "customerUserGroup",
    `{"name":"x","user_ids":[${"1,".repeat(130_999)}1]}`,
    "too_many_issues",
  ],
  "131 000 wrong users": ["order", orderWith(`[${"1,".repeat(130_800)}1]`), "too_many_issues"],
  "33 000 unknown names": ["customerUser", `{${names(33_000)}}`, "too_many_issues"],
  "33 000 names of metadata": ["orderUpdate", `{"metadata":{${names(33_000)}}}`, "too_many_issues"],
  "one name 33 000 times": ["customerUser", `{${'"name":0,'.repeat(32_999)}"name":0}`, "validation_required"],
  "26 000 users": ["order", orderWith(JSON.stringify(ids(26_000))), undefined],
  "26 000 users, all the same": ["order", orderWith(JSON.stringify(ids(26_000).fill("icu_1"))), "too_many_issues"],
  "26 000 users of a group": ["customerUserGroup", `{"name":"x","user_ids":${JSON.stringify(ids(26_000))}}`, undefined],
  "15 000 passengers who are not listed": [
    "order",
    around(`"users":["icu_9"],"passengers":[${ids(15_000).map((id) => `{"user_id":"${id}"}`)}]`),
    "too_many_issues",
  ],
  "8000 infants who are nobody": [
    "order",
    around(`"passengers":[${ids(8000).map((id) => `{"infant_passenger_id":"${id}"}`)}]`),
    "too_many_issues",
  ],
  "260 000 brackets": ["order", "[".repeat(262_144), "too_deep"],
  "260 000 letters": [
    "customerUser",
    `{"email":"${"a".repeat(262_000)}","given_name":"T","family_name":"S"}`,
    "validation_format",
  ],
  "43 000 escapes": ["customerUserGroup", `{"name":"${"\\u0041".repeat(43_000)}"}`, "validation_length"],
};

export default (api, { clock }) => {
  const cases = {};
  for (const [name, [schema, text, code]] of Object.entries(WORST)) {
    const under = async (work) => {
      const patient = (await clock()) + PATIENCE;
      let [best, now] = [Infinity, 0];
      while (best > MOST && now < patient) {
        const start = await clock();
        work();
        now = await clock();
        best = Math.min(best, now - start);
      }
      if (best > MOST) throw new Error(`took ${best.toFixed(1)} ms, at most ${MOST} ms allowed`);
    };
    const options = { maxBytes: 1 << 20 };
    cases[name] = async () => {
      const result = api[schema].checkJson(text, options);
      const codes = [...(result.error?.issues ?? []), ...result.warnings].map((issue) => issue.code);
      if (code !== undefined) equal(codes.includes(code), true);
      else equal(result.success, true);
      await under(() => api[schema].checkJson(text, options));
    };
    cases[`${name}, built`] = () => under(() => api[schema].buildJson(text, options));
  }
  return cases;
};
