// The libraries that are compared: each one's name, its folder under peers/, and what its schemas leave out.

const WARNINGS = "warnings, and suggestions for unknown fields";
const READER = "duplicate keys, limits on size and depth";
const BETWEEN = "comparisons between fields while one of them is invalid";
const ALL_BETWEEN =
  "comparisons between fields: listed users, infants, currencies, duplicate IDs and names";
const MONTHS = "how many days a month has";
const PLACES = "which metadata key is wrong";

export const OURS = "duffel-customers";

/** `packages`: the npm packages that are installed for it. */
export const PEERS = [
  {
    name: OURS,
    folder: "duffel-customers",
    packages: [],
    leftOut: ["the parsed value when JSON is given: callers send the JSON that was checked"],
  },
  {
    name: "ajv, compiled",
    folder: "ajv",
    packages: ["ajv", "ajv-formats"],
    leftOut: [WARNINGS, READER, ALL_BETWEEN],
  },
  {
    name: "TypeBox, compiled",
    folder: "typebox",
    packages: ["typebox"],
    leftOut: [WARNINGS, READER, ALL_BETWEEN],
  },
  {
    name: "arktype",
    folder: "arktype",
    packages: ["arktype"],
    leftOut: [WARNINGS, READER, BETWEEN, MONTHS, PLACES],
  },
  { name: "valibot", folder: "valibot", packages: ["valibot"], leftOut: [WARNINGS, READER, BETWEEN, MONTHS] },
  { name: "zod", folder: "zod", packages: ["zod"], leftOut: [WARNINGS, READER, BETWEEN] },
  { name: "zod/mini", folder: "zod-mini", packages: [], leftOut: [WARNINGS, READER, BETWEEN] },
  { name: "zod, compiled", folder: "zod-compiled", packages: [], leftOut: [WARNINGS, READER, BETWEEN] },
];
