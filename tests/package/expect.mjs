// What cases say: `equal`, `throws`, and issues in one line each.

/** An expectation that did not hold. */
export class Mismatch extends Error {
  constructor(expected, got) {
    super(`expected ${show(expected)}, got ${show(got)}`);
    this.expected = show(expected);
    this.got = show(got);
  }
}

/** What all of its content can be seen in: its own properties. */
const COMPARABLE = ["[object Object]", "[object Array]", "[object Uint8Array]"];

/**
 * Whether two values have the same content, whatever realm they come from. A property that is `undefined` counts as
 * one. Throws for what has content that no property shows, such as a `Date`, a `Map` or an `Error`.
 */
export function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [kind, other] = [a, b].map((value) => Object.prototype.toString.call(value));
  if (kind !== other) return false;
  if (!COMPARABLE.includes(kind)) throw new TypeError(`${kind} cannot be compared by its properties.`);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

export function equal(got, expected) {
  if (!same(got, expected)) throw new Mismatch(expected, got);
}

export function ok(condition, expected) {
  if (!condition) throw new Mismatch(expected, "something else");
}

/** Calls `work`, which must throw an error of this name, with this message if one is given; gives the error. */
export function throws(name, work, message) {
  try {
    work();
  } catch (error) {
    equal(error.name, name);
    if (message !== undefined) equal(error.message, message);
    return error;
  }
  throw new Mismatch(name, "nothing thrown");
}

/** Issues as `duffel-api.md` speaks of them: `E validation_format /passengers/0/email`. */
export function lines(issues) {
  return issues.map(({ severity, code, pointer }) =>
    `${severity === "error" ? "E" : "W"} ${code} ${pointer}`.trimEnd(),
  );
}

/** All issues of a result, errors first. */
export function issuesOf(result) {
  return lines([...(result.success ? [] : result.error.issues), ...result.warnings]);
}

/** The result must have exactly these issues, and succeed unless one of them is an error. */
export function expectIssues(result, ...expected) {
  equal(issuesOf(result), expected);
  equal(result.success, !expected.some((line) => line.startsWith("E ")));
}

function show(value) {
  if (typeof value === "string") return JSON.stringify(value);
  try {
    return JSON.stringify(value, (_, inner) => (inner === undefined ? "(undefined)" : inner)) ?? String(value);
  } catch {
    return String(value);
  }
}
