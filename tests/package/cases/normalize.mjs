// `normalize`: tidied before it is checked, and given back tidied.

import { equal, expectIssues } from "../expect.mjs";
import { order, passenger, user } from "../payloads.mjs";

const UNTIDY = {
  email: " Tony@STARK.com ",
  given_name: " Tony",
  family_name: "Stark ",
  phone_number: "00 1 (415) 555-01.23",
  group_id: "",
};
const TIDY = { email: "Tony@stark.com", given_name: "Tony", family_name: "Stark", phone_number: "+14155550123" };

export default ({ customerUser, customerUserGroupUpdate, order: orders }) => ({
  "without it, nothing is forgiven": () =>
    expectIssues(
      customerUser.safeParse(UNTIDY),
      "E validation_format /email",
      "E validation_format /phone_number",
      "E validation_format /group_id",
    ),
  "a bare value": () => {
    const result = customerUser.safeParse(UNTIDY, { normalize: true });
    expectIssues(result);
    equal(result.data, TIDY);
    equal(UNTIDY.email, " Tony@STARK.com ");
  },
  "a wrapped value": () => {
    const result = customerUser.safeParse({ data: UNTIDY }, { normalize: true });
    expectIssues(result);
    equal(result.data, TIDY);
  },
  "a value that is tidy comes back as a copy": () => {
    const value = user();
    const { data } = customerUser.safeParse(value, { normalize: true });
    equal(data, value);
    equal(data === value, false);
  },
  "codes, titles and dates": () => {
    const { data } = orders.safeParse(
      order({
        payments: [{ type: "balance", amount: "430.00", currency: " gbp" }],
        passengers: [
          passenger({
            title: "Mr ",
            gender: "M",
            born_on: " 1970-05-29 ",
            identity_documents: [
              { type: "passport", unique_identifier: " 1 ", issuing_country_code: "us", expires_on: "2030-06-25 " },
            ],
          }),
        ],
      }),
      { normalize: true },
    );
    const document = { type: "passport", unique_identifier: "1", issuing_country_code: "US", expires_on: "2030-06-25" };
    equal(data, order({ passengers: [passenger({ identity_documents: [document] })] }));
  },
  "IDs, amounts, metadata and unknown fields are left alone": () => {
    const value = order({ users: ["icu_1"], metadata: { " k": " v " }, extra: " x " });
    const result = orders.safeParse({ ...value, selected_offers: [" off_1"] }, { normalize: true });
    expectIssues(
      result,
      "E validation_format /selected_offers/0",
      "E validation_format /metadata/ k",
      "W unknown_field /extra",
    );
    const kept = orders.safeParse({ ...value, metadata: { k: " v " } }, { normalize: true });
    equal([kept.data.metadata, kept.data.extra], [{ k: " v " }, " x "]);
  },
  "a field that decides something is not dropped": () =>
    expectIssues(customerUserGroupUpdate.safeParse({ name: " " }, { normalize: true }), "E validation_required /name"),
  "what is still wrong is an issue": () =>
    expectIssues(
      customerUser.safeParse({ ...UNTIDY, email: " tony " }, { normalize: true }),
      "E validation_format /email",
    ),
  "as a default": () => equal(customerUser.with({ normalize: true }).parse(UNTIDY), TIDY),
  "JSON text is checked just as it is": () => {
    const text = JSON.stringify(UNTIDY);
    equal(customerUser.with({ normalize: true }).checkJson(text).error.issues.length, 3);
    equal(customerUser.checkJson(text, { normalize: true }).error.issues.length, 3);
  },
  "__proto__ is a name like any other": () => {
    const value = JSON.parse(
      '{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark","__proto__":{"admin":true}}',
    );
    const result = customerUser.safeParse(value, { normalize: true });
    expectIssues(result, "W unknown_field /__proto__");
    equal(Object.getPrototypeOf(result.data), Object.prototype);
    equal(result.data.admin, undefined);
    equal(Object.hasOwn(result.data, "__proto__"), true);
  },
});
