// The faults that a test has set: validated, stored in order, and used by the requests that match them.

import { isObject } from "../rules/shapes.mjs";
import { nextNumber, sortable } from "../store/sequence.mjs";
import { READY_ANSWERS } from "./ready-answers.mjs";

const PREFIX = "fault/";
const CUTS = ["before_head", "in_body"];
const LONGEST_WAIT = 2 ** 31 - 1; // A longer timer fires at once.

/** The members of a fault: whether a value is valid. */
const MEMBERS = {
  carried_out: (value) => typeof value === "boolean",
  match: isMatch,
  skip: isCount,
  times: (value) => isCount(value) && value > 0,
  wait: (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([stage, time]) => ["before", "after", "in_body"].includes(stage) && isCount(time) && time <= LONGEST_WAIT,
    ),
  hidden_for: isCount,
  answer: isAnswer,
  cut: (value) => CUTS.includes(value),
};

/** The first thing that is wrong with a fault, or undefined. */
export function problemWith(fault) {
  if (!isObject(fault)) return "a fault is an object";
  for (const [name, value] of Object.entries(fault)) {
    if (!Object.hasOwn(MEMBERS, name)) return `a fault has no ${name}`;
    if (!MEMBERS[name](value)) return `${name} has no such value`;
  }
  if (fault.carried_out === undefined) return "carried_out needs to say whether the call is carried out";
  const answers = fault.answer !== undefined && (typeof fault.answer === "string" || fault.answer.status !== undefined);
  if (!fault.carried_out && !answers && fault.cut !== "before_head")
    return "a call that is not carried out needs an answer with a status, or a cut before it";
  return undefined;
}

export function addFault(store, fault) {
  const id = sortable(nextNumber(store));
  const kept = { id, skip: 0, times: 1, match: {}, wait: {}, hidden_for: 0, ...fault };
  store.put(PREFIX + id, kept);
  return kept;
}

/** The faults that are not used up. */
export function pendingFaults(store) {
  return Array.from(store.list({ prefix: PREFIX }), ([, fault]) => fault);
}

/** The fault for this request, if any: the oldest that matches it and has nothing left to skip. */
export function takeFault(store, request) {
  for (const fault of pendingFaults(store)) {
    if (!matches(fault.match, request)) continue;
    if (fault.skip > 0) {
      store.put(PREFIX + fault.id, { ...fault, skip: fault.skip - 1 });
      continue;
    }
    if (fault.times > 1) store.put(PREFIX + fault.id, { ...fault, times: fault.times - 1 });
    else store.delete(PREFIX + fault.id);
    return fault;
  }
  return undefined;
}

/** `path` may end in `*`; `headers` must have exactly these values. */
function matches({ method, path, headers = {} }, request) {
  const requestPath = request.target.split("?", 1)[0];
  const samePath =
    path === undefined || (path.endsWith("*") ? requestPath.startsWith(path.slice(0, -1)) : requestPath === path);
  return (
    (method === undefined || method === request.method) &&
    samePath &&
    Object.entries(headers).every(([name, value]) => request.headers[name.toLowerCase()] === value)
  );
}

function isMatch(value) {
  return (
    isObject(value) &&
    Object.entries(value).every(([name, wanted]) =>
      name === "headers" ? isObject(wanted) : ["method", "path"].includes(name) && typeof wanted === "string",
    )
  );
}

function isAnswer(value) {
  if (typeof value === "string") return Object.hasOwn(READY_ANSWERS, value);
  return (
    isObject(value) &&
    Object.keys(value).every((name) => ["status", "headers", "body", "body_base64"].includes(name)) &&
    (value.status === undefined || (Number.isInteger(value.status) && value.status >= 200 && value.status <= 599)) &&
    (value.headers === undefined || isObject(value.headers))
  );
}

function isCount(value) {
  return Number.isInteger(value) && value >= 0;
}
