// `jsonSchema`: draft 2020-12 of every payload, made from the tables of the core.

import { equal, ok } from "../expect.mjs";

const REQUIRED = {
  customerUser: ["email", "given_name", "family_name"],
  customerUserGroup: ["name"],
  customerUserGroupUpdate: [],
  order: ["selected_offers", "passengers"],
  orderUpdate: [],
  booking: ["quote_id", "email", "phone_number", "guests"],
  componentClientKey: [],
};

export default (api) => {
  const cases = {};
  for (const [name, required] of Object.entries(REQUIRED)) {
    cases[name] = () => {
      const { jsonSchema } = api[name];
      equal(jsonSchema.$schema, "https://json-schema.org/draft/2020-12/schema");
      equal(jsonSchema.type, "object");
      equal([...(jsonSchema.required ?? [])].sort(), [...required].sort());
    };
  }
  cases["made once, and frozen to the ground"] = () => {
    const { jsonSchema } = api.order;
    equal(api.order.jsonSchema === jsonSchema, true);
    equal(api.order.with({ strict: true }).jsonSchema === jsonSchema, true);
    const frozen = (value) =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    ok(frozen(jsonSchema), "frozen");
  };
  return cases;
};
