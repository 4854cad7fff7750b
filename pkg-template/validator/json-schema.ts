// The JSON Schemas, which the crate generates from its tables when the package is built.

/** JSON: an array with one schema per kind, without descriptions. */
declare const JSON_SCHEMAS: string;

/** The supported drafts by their name in Standard JSON Schema, each with its `$schema`. */
const DRAFTS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  "draft-2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
};

/** Parses all of them. The constant is used only here, because the build replaces each use with the whole string. */
const parse = (reviver?: (key: string, value: unknown) => unknown): Readonly<Record<string, unknown>>[] =>
  JSON.parse(JSON_SCHEMAS, reviver);

let made: readonly Readonly<Record<string, unknown>>[] | undefined;

/** Draft 2020-12 of a kind: created once and frozen, because all callers share it. */
export function jsonSchema(kind: number): Readonly<Record<string, unknown>> {
  return (made ??= parse((_, value) => Object.freeze(value)))[kind]!;
}

/** The draft that a library requests: a new object, which it may change. Here the drafts differ only in `$schema`. */
export function schemaFor(kind: number, options: { readonly target: string }): Record<string, unknown> {
  const $schema = DRAFTS[options.target];
  if ($schema === undefined)
    throw new TypeError(`JSON Schema is given as ${Object.keys(DRAFTS).join(" or ")} only.`);
  return { ...parse()[kind], $schema };
}
