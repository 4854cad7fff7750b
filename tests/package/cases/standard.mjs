// Standard Schema v1 and Standard JSON Schema v1.

import { equal, lines, throws } from "../expect.mjs";
import { user } from "../payloads.mjs";

export default (api) => {
  const { customerUser } = api;
  const { "~standard": standard } = customerUser;
  return {
    "who speaks": () => {
      for (const schema of Object.values(api).filter((value) => typeof value?.safeParse === "function")) {
        equal([schema["~standard"].version, schema["~standard"].vendor], [1, "duffel-customers"]);
      }
    },
    "a value": () => {
      const value = user();
      const result = standard.validate(value);
      equal(Object.keys(result), ["value"]);
      equal(result.value === value, true);
      equal(standard.validate({ data: value }).value === value, true);
    },
    "issues: errors only, with path and message": () => {
      const { issues } = standard.validate({ email: "tony", given_name: "Tony", family_name: "Stark", nickname: "T" });
      equal(lines(issues), ["E validation_format /email"]);
      equal([issues[0].path, typeof issues[0].message], [["email"], "string"]);
    },
    "warnings do not fail": () => equal(standard.validate(user({ nickname: "T" })).issues, undefined),
    "the defaults of with": () => {
      const form = customerUser.with({ normalize: true, strict: true });
      equal(form["~standard"].validate(user({ email: " tony@stark.com" })).value, user());
      equal(lines(form["~standard"].validate(user({ nickname: "T" })).issues), ["E unknown_field /nickname"]);
    },
    "what cannot be read": () => equal(lines(standard.validate(1n).issues), ["E unreadable_input"]),
    "JSON Schema, in two drafts": () => {
      for (const way of ["input", "output"]) {
        equal(
          standard.jsonSchema[way]({ target: "draft-2020-12" }).$schema,
          "https://json-schema.org/draft/2020-12/schema",
        );
        equal(standard.jsonSchema[way]({ target: "draft-07" }).$schema, "http://json-schema.org/draft-07/schema#");
      }
    },
    "a JSON Schema of one's own": () => {
      const first = standard.jsonSchema.input({ target: "draft-07" });
      first.title = "mine";
      first.properties.email = false;
      equal(standard.jsonSchema.input({ target: "draft-07" }).properties.email === false, false);
    },
    "a target that is not known": () => {
      for (const target of ["draft-04", "openapi-3.0", "__proto__", "", undefined])
        throws(
          "TypeError",
          () => standard.jsonSchema.input({ target }),
          "JSON Schema is given as draft-2020-12 or draft-07 only.",
        );
    },
  };
};
