// The JSON Schemas that ajv and TypeBox compile: the package's own. Dates are left to the validators' own format, which knows how
// many days a month has.

import { booking, customerUser, order } from "../pkg/index.js";

/** Without what is only there to be read: a schema that is shipped pays for every word. */
const plain = (schema) =>
  JSON.parse(
    JSON.stringify(schema, (name, value) =>
      SPOKEN.has(name) && typeof value !== "object" ? undefined : value,
    ),
  );
const SPOKEN = new Set(["description", "title", "$id", "$schema", "$comment"]);

const wrapped = (schema) => ({ type: "object", properties: { data: schema }, required: ["data"] });

function orderSchema() {
  const schema = plain(order.jsonSchema);
  const passenger = schema.properties.passengers.items;
  const document = passenger.properties.identity_documents.items;
  for (const field of [passenger.properties.born_on, document.properties.expires_on]) {
    delete field.pattern;
    field.format = "date";
  }
  return schema;
}

/** By the names that peers/ gives its files. */
export const SCHEMAS = {
  order: wrapped(orderSchema()),
  booking: wrapped(plain(booking.jsonSchema)),
  "customer-user": wrapped(plain(customerUser.jsonSchema)),
  email: plain(order.jsonSchema).properties.passengers.items.properties.email,
};
