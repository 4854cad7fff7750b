// The JSON Schemas, which the module writes from its own tables.

import { insist, readText, type Source } from "./instance.ts";

/** The drafts that can be asked for, as Standard JSON Schema names them. */
const DRAFTS: Readonly<Record<string, number>> = { __proto__: null as never, "draft-2020-12": 202_012, "draft-07": 7 };

const made: (Readonly<Record<string, unknown>> | undefined)[] = [];

/** Draft 2020-12 of a kind: made once, and frozen, since every caller gets the same. */
export function jsonSchema(source: Source, kind: number): Readonly<Record<string, unknown>> {
  return (made[kind] ??= JSON.parse(written(source, kind, 202_012), (_, value) => Object.freeze(value)));
}

/** The draft that a library asks for: a fresh one, which it may change. */
export function schemaFor(source: Source, kind: number, options: { readonly target: string }): Record<string, unknown> {
  const draft = DRAFTS[options.target];
  if (draft === undefined)
    throw new TypeError(`JSON Schema is given as ${Object.keys(DRAFTS).join(" or ")}, not as ${options.target}.`);
  return JSON.parse(written(source, kind, draft));
}

function written(source: Source, kind: number, draft: number): string {
  return insist(source, (wasm) => {
    wasm.json_schema(kind, draft);
    return readText(wasm);
  });
}
