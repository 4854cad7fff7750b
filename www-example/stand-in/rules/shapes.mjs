// How rules about single values become rules about objects and lists. A rule is a function of (value, pointer, findings).

import { under } from "./findings.mjs";

const BLANK = /^\p{White_Space}*$/u;

export function isAbsent(value) {
  return value === undefined || value === null;
}

export function isBlank(value) {
  return isAbsent(value) || (typeof value === "string" && BLANK.test(value));
}

export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object whose known fields follow their rules; fields that Duffel does not know are ignored. */
export function object(fields) {
  return (value, pointer, findings) => {
    if (!isObject(value)) return findings.add(pointer, "validation_type", "must be an object");
    for (const [name, rule] of Object.entries(fields)) rule(value[name], under(pointer, name), findings);
  };
}

/** A list whose elements are all present and follow the rule. */
export function list(rule, { atLeast = 0, atMost = Infinity } = {}) {
  const element = required(rule);
  return (value, pointer, findings) => {
    if (!Array.isArray(value)) return findings.add(pointer, "validation_type", "must be a list");
    if (value.length < atLeast) findings.add(pointer, "validation_length", `must have at least ${atLeast}`);
    if (value.length > atMost) findings.add(pointer, "validation_length", `must have at most ${atMost}`);
    value.forEach((each, index) => element(each, under(pointer, index), findings));
  };
}

export function required(rule) {
  return (value, pointer, findings) => {
    if (isBlank(value)) findings.add(pointer, "validation_required", "can't be blank");
    else rule(value, pointer, findings);
  };
}

export function optional(rule) {
  return (value, pointer, findings) => {
    if (!isAbsent(value)) rule(value, pointer, findings);
  };
}

/** A string for which `test` holds. */
export function text(test = () => true, message = "has an invalid format") {
  return (value, pointer, findings) => {
    if (typeof value !== "string") findings.add(pointer, "validation_type", "must be a string");
    else if (!test(value)) findings.add(pointer, "validation_format", message);
  };
}

export function oneOf(...values) {
  return (value, pointer, findings) => {
    if (typeof value !== "string") findings.add(pointer, "validation_type", "must be a string");
    else if (!values.includes(value))
      findings.add(pointer, "validation_inclusion", `must be one of ${values.join(", ")}`);
  };
}
