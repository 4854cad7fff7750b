// ajv: the package's own JSON Schema of an order, compiled, with the conditions added that JSON Schema can state.

import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { order } from "../../pkg/index.js";

export const name = "ajv";
export const leftOut = [
  "all warnings, and suggestions for unknown fields",
  "names that stand twice in an object, limits on size and depth",
  "every comparison between fields (users, infants, currencies, repeated IDs and names)",
];

const schema = structuredClone(order.jsonSchema);
const passenger = schema.properties.passengers.items;
const document = passenger.properties.identity_documents.items;

const date = (field) => {
  delete field.pattern;
  field.format = "date";
};
date(passenger.properties.born_on);
date(document.properties.expires_on);

const is = (property, value) => ({ properties: { [property]: { const: value } }, required: [property] });
const isHold = { properties: { type: { enum: ["hold", "pay_later"] } }, required: ["type"] };
Object.assign(schema, {
  if: isHold,
  then: { properties: { payments: { maxItems: 0 } } },
  else: { properties: { payments: { type: "array", minItems: 1 } }, required: ["payments"] },
});
Object.assign(document, {
  if: is("type", "tax_id"),
  else: { required: ["issuing_country_code"] },
  allOf: [{ if: is("type", "passport"), then: { required: ["expires_on"] } }],
});
const payment = schema.properties.payments.items;
Object.assign(payment, {
  if: is("type", "card"),
  then: { anyOf: [{ required: ["three_d_secure_session_id"] }, { required: ["card_id"] }] },
});

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile({ type: "object", properties: { data: schema }, required: ["data"] });
const validateEmail = ajv.compile(passenger.properties.email);

const issuesIn = (check, value) => (check(value) ? 0 : check.errors.length);
const decoder = new TextDecoder();

export const fromBytes = (bytes) => fromValue(JSON.parse(decoder.decode(bytes)));
export const fromValue = (value) => issuesIn(validate, value);
export const fromField = (_, value) => issuesIn(validateEmail, value);
