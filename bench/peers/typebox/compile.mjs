// TypeBox's compiler for JSON Schemas.

import { Compile } from "typebox/schema";
import { Settings } from "typebox/system";

// All list every error; left alone, TypeBox stops at eight.
Settings.Set({ maxErrors: 10_000 });

export function compile(schema) {
  const validator = Compile(schema);
  return (value) => (validator.Check(value) ? 0 : validator.Errors(value)[1].length);
}
