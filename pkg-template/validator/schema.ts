// Creates the `Schema` of one request body. Every method is a closure, so none needs `this`.

import type { Issue } from "../types/issue.js";
import type { Kind, Result, Schema } from "../types/schema.js";
import { check, type Payload, type Verdict } from "./check.ts";
import { fieldPath, isFar, withField } from "./field-path.ts";
import { jsonOf, jsonText, unwrap } from "./input.ts";
import type { Source } from "./instance.ts";
import { jsonSchema, schemaFor } from "./json-schema.ts";
import {
  BUILD,
  DEFAULTS,
  ENVELOPE_REQUIRED,
  FIELD,
  FORM,
  LINK,
  type Settings,
  STRICT,
  settings,
  TIDY,
} from "./options.ts";
import { failure, isError, success } from "./result.ts";

/** In the order of their numbers in the module. The build takes them from the crate. */
declare const KINDS: readonly Kind[];

export function schema<Input, Output>(
  source: Source,
  kind: Kind,
  defaults: Settings = DEFAULTS,
): Schema<Input, Output> {
  const number = KINDS.indexOf(kind);

  /** The verdict on a value, and what to return if it is valid. */
  const judge = (value: unknown, options?: unknown): { verdict: Verdict; data: Output } => {
    const set = settings(options, defaults);
    const json = jsonOf(value);
    const verdict = check(source, number, json, set, set.flags & (STRICT | ENVELOPE_REQUIRED | TIDY));
    if (!verdict.valid) return { verdict, data: value as Output };
    const tidied = set.flags & TIDY ? JSON.parse(verdict.text) : value;
    return { verdict, data: (verdict.wrapped ? unwrap(tidied, json!) : tidied) as Output };
  };

  const safeParse = (value: unknown, options?: unknown): Result<Output> => {
    const { verdict, data } = judge(value, options);
    return verdict.valid ? success(verdict, data) : failure(verdict);
  };

  const parse = (value: unknown, options?: unknown): Output => {
    const result = safeParse(value, options);
    if (result.success) return result.data;
    throw result.error;
  };

  const make = (payload: Payload, options: unknown): Result<string> => {
    const set = settings(options, defaults);
    const verdict = check(source, number, payload, set, (set.flags & (STRICT | LINK)) | BUILD);
    return verdict.valid ? success(verdict, verdict.text) : failure(verdict);
  };

  return {
    kind,
    safeParse,
    parse,
    safeParseAsync: async (value, options) => safeParse(value, options),
    parseAsync: async (value, options) => parse(value, options),

    checkJson: (json, options) => {
      const set = settings(options, defaults);
      const verdict = check(source, number, jsonText(json), set, set.flags & (STRICT | ENVELOPE_REQUIRED));
      return verdict.valid ? success(verdict, json) : failure(verdict);
    },

    checkField: (path, value, options): readonly Issue[] => {
      const set = settings(options, defaults);
      const { segments, wrapped } = fieldPath(path);
      const form = typeof options === "object" ? options.form : undefined;
      const flags = (set.flags & (STRICT | TIDY)) | FIELD;
      const place = JSON.stringify(segments);
      if (form !== undefined && !isFar(segments))
        return check(source, number, formJson(form, segments, value), set, flags | FORM, place).issues;
      // An empty string tells the module that the field is absent.
      const { issues } = check(source, number, value === undefined ? "" : jsonOf(value), set, flags, place);
      return wrapped ? issues.map((issue) => ({ ...issue, path: ["data", ...issue.path] })) : issues;
    },

    build: (value: unknown, options?: unknown) => {
      const made = make(jsonOf(value), options);
      return made.success ? { ...made, data: { body: JSON.parse(made.data), json: made.data } } : made;
    },
    buildJson: (json, options) => make(jsonText(json), options),

    with: (options) => schema(source, kind, settings(options, defaults)),

    get jsonSchema() {
      return jsonSchema(number);
    },

    "~standard": {
      version: 1,
      vendor: "duffel-customers",
      // No `ValidationError`: creating its stack would take longer than the check, and the standard does not require
      // it.
      validate: (value) => {
        const { verdict, data } = judge(value);
        return verdict.valid ? { value: data } : { issues: verdict.issues.filter(isError) };
      },
      jsonSchema: {
        input: (options) => schemaFor(number, options),
        output: (options) => schemaFor(number, options),
      },
    },
  };
}

function formJson(form: unknown, segments: ReturnType<typeof fieldPath>["segments"], value: unknown): Payload {
  try {
    return jsonOf(withField(form, segments, value));
  } catch {
    return undefined;
  }
}
