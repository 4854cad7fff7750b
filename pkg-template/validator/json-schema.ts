// The JSON Schemas, which the crate writes from its tables when the package is built.

/** JSON text: an array of the schemas, one a kind, without descriptions. */
declare const JSON_SCHEMAS: string;

/** The drafts that can be asked for, as Standard JSON Schema names them, and what a schema of each names as its own. */
const DRAFTS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** All of them. Named here alone: the build puts the whole text in the place of every mention. */
const parse = (reviver?: (key: string, value: unknown) => unknown): Readonly<Record<string, unknown>>[] =>
  JSON.parse(JSON_SCHEMAS, reviver);

let made: readonly Readonly<Record<string, unknown>>[] | undefined;

/** Draft 2020-12 of a kind: made once, and frozen, since every caller gets the same. */
export function jsonSchema(kind: number): Readonly<Record<string, unknown>> {
  return (made ??= parse((_, value) => Object.freeze(value)))[kind]!;
}

/** The draft that a library asks for: a fresh one, which it may change. The drafts differ in their names alone here. */
export function schemaFor(kind: number, options: { readonly target: string }): Record<string, unknown> {
  const $schema = DRAFTS[options.target];
  if ($schema === undefined)
    throw new TypeError(`JSON Schema is given as ${Object.keys(DRAFTS).join(" or ")}, not as ${options.target}.`);
  return { ...parse()[kind], $schema };
}
