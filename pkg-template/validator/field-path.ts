// Reads the path of one field, as forms write it, and puts a value into a form at that path.

import type { PathSegment } from "../types/issue.js";
import { isObject } from "./is-object.ts";

/** The largest index in a form: no array is extended beyond it to hold the field. */
const LAST = 10_000;
/** Half of a character, which no JSON can name. */
const HALF = /\p{Surrogate}/u;

interface FieldPath {
  /** Segments below `data`. */
  readonly segments: readonly PathSegment[];
  /** The path began with `data`. */
  readonly wrapped: boolean;
}

/** Reads `a.0.b`, `a[0].b`, `/a/0/b` or segments. An unreadable path becomes the empty path, which no field has. */
export function fieldPath(path: unknown): FieldPath {
  let segments = typeof path === "string" ? split(path) : list(path);
  if (segments.some((segment) => HALF.test(String(segment)))) segments = [];
  const wrapped = segments[0] === "data";
  if (wrapped) segments = segments.slice(1);
  return { segments, wrapped };
}

function split(path: string): string[] {
  if (path === "") return [];
  if (path.startsWith("/")) return path.slice(1).split("/").map(unescapePointer);
  return path
    .replace(/\[([^\]]*)\]/g, ".$1")
    .replace(/^\./, "")
    .split(".");
}

function list(path: unknown): PathSegment[] {
  try {
    if (!Array.isArray(path)) return [];
    const segments: PathSegment[] = Array.from(path);
    // An index has 32 bits: no array is longer.
    return segments.every((segment) => typeof segment === "string" || segment >>> 0 === segment) ? segments : [];
  } catch {
    return [];
  }
}

/** Unescapes one segment of a JSON Pointer (RFC 6901). */
export function unescapePointer(segment: string): string {
  return segment.replace(/~1/g, "/").replace(/~0/g, "~");
}

/** Whether the segment at this depth is an index. Metadata has the caller's own keys, so digits are a key there. */
function isIndex(segments: readonly PathSegment[], depth: number): boolean {
  return /^(0|[1-9]\d*)$/.test(String(segments[depth])) && segments[depth - 1] !== "metadata";
}

/** Whether no form can have this field, in which case it is checked alone. */
export function isFar(segments: readonly PathSegment[]): boolean {
  return segments.some((segment, depth) => isIndex(segments, depth) && Number(segment) > LAST);
}

/**
 * The form, bare or wrapped, with the value at its path. Objects on the path are copied, so that the caller's form is
 * not changed.
 */
export function withField(form: unknown, segments: readonly PathSegment[], value: unknown): unknown {
  const given = written(form);
  const wrapped = isObject(given) && Object.hasOwn(given, "data");
  return put(given, wrapped ? ["data", ...segments] : segments, 0, value);
}

/** What `JSON.stringify` writes of a value. */
function written(value: any): unknown {
  return typeof value?.toJSON === "function" ? value.toJSON() : value;
}

function put(container: unknown, segments: readonly PathSegment[], depth: number, value: unknown): unknown {
  if (depth === segments.length) return value;
  const segment = segments[depth]!;
  const copy: any = isIndex(segments, depth)
    ? [...(Array.isArray(container) ? container : [])]
    : { ...(isObject(container) ? container : {}) };
  // It has been called; called again, it would take the value out.
  if (typeof copy.toJSON === "function") delete copy.toJSON;
  const inner = put(written(copy[segment]), segments, depth + 1, value);
  // Not by assignment, which would treat `__proto__` specially.
  Object.defineProperty(copy, segment, { value: inner, configurable: true, enumerable: true, writable: true });
  return copy;
}
