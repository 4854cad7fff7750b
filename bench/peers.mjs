// The libraries side by side: what each is called, where it lies under peers/, and what its schemas leave out.

const WARNINGS = "warnings, and suggestions for unknown fields";
const READER = "names that stand twice in an object, limits on size and depth";
const BETWEEN = "comparisons between fields while a field is wrong by itself";
const ALL_BETWEEN =
  "comparisons between fields: users who are listed, infants, currencies, IDs and names that stand twice";
const MONTHS = "how many days a month has";
const PLACES = "which of the names in metadata is wrong";

export const OURS = "duffel-customers";

/** `packages`: what is installed from npm for it. */
export const PEERS = [
  {
    name: OURS,
    folder: "duffel-customers",
    packages: [],
    leftOut: ["the parsed value, where JSON was given: its callers send the text that was checked"],
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
