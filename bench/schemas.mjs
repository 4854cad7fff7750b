// The JSON Schemas that ajv and TypeBox compile: the package's own, with the conditions added that JSON Schema can state.

import { booking, customerUser, order } from "../pkg/index.js";

const is = (property, value) => ({ properties: { [property]: { const: value } }, required: [property] });
const given = (property) => ({ properties: { [property]: { type: "string" } }, required: [property] });

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
  Object.assign(schema, {
    if: { properties: { type: { enum: ["hold", "pay_later"] } }, required: ["type"] },
    then: { properties: { payments: { maxItems: 0 } } },
    else: { properties: { payments: { type: "array", minItems: 1 } }, required: ["payments"] },
  });
  Object.assign(document, {
    if: is("type", "tax_id"),
    else: { required: ["issuing_country_code"] },
    allOf: [{ if: is("type", "passport"), then: { required: ["expires_on"] } }],
  });
  Object.assign(schema.properties.payments.items, {
    if: is("type", "card"),
    then: { anyOf: [{ required: ["three_d_secure_session_id"] }, { required: ["card_id"] }] },
  });
  return schema;
}

function bookingSchema() {
  const schema = plain(booking.jsonSchema);
  const { payment } = schema.properties;
  Object.assign(payment, {
    if: { type: "object" },
    then: { oneOf: [given("card_id"), given("three_d_secure_session_id")] },
  });
  return schema;
}

/** By the names that peers/ gives its files. */
export const SCHEMAS = {
  order: wrapped(orderSchema()),
  booking: wrapped(bookingSchema()),
  "customer-user": wrapped(plain(customerUser.jsonSchema)),
  email: plain(order.jsonSchema).properties.passengers.items.properties.email,
};
