// What arktype's schemas share.

import { type } from "arktype";
import { EMAIL } from "../../rules.mjs";

export const text = type("string").narrow((value) => value.trim() !== "");
export const email = type(EMAIL).and("string <= 254");
// By itself `string.date.iso` takes a time too, and a year alone.
export const date = type(/^\d{4}-\d{2}-\d{2}$/).and("string.date.iso");
export const choice = (values) => type.enumerated(...values);

/** A field that may be absent or `null`, as the value of a key with a `?`. */
export const nullable = (form) => type(form).or("null");

export const issuesIn = (result) => (result instanceof type.errors ? result.length : 0);
