// The runtime's description of a failure, made safe for an error's message.

import { UNPRINTABLE } from "../validator/unprintable.ts";

const LONGEST = 200;
/** The length of a sequence that does not occur by chance. */
const PIECE = 12;
/** The length of a value in a query or a header that tells something: an email, but not `true` or a number. */
const TELLING = 6;
/** The same in a body, where names are. */
const TELLING_IN_BODY = 4;

/** A URL, however the runtime writes it. */
const URLS = /\bhttps?:\/\/[^\s"'`<>()]+/gi;

/**
 * The description on one line, without the URL, which contains an ID or an email. Empty if it contains a secret, what
 * the query asks for, or part of one.
 */
export function reasonOf(error: unknown, url: string, secrets: readonly string[]): string {
  const message = typeof error === "string" ? error : textOf(error, "message");
  const code = textOf(error, "code") || textOf(read(error, "cause"), "code");
  const said = [message, code].filter((text) => text !== "").join(", ").slice(0, 5 * LONGEST);
  if (tells(said, secrets)) return "";
  const [, target = url] = /^https?:\/\/[^/]+(.+)$/.exec(url) ?? [];
  const reason = said.replace(URLS, "…").replaceAll(target, "…").replace(UNPRINTABLE, " ");
  const { pathname, search, searchParams } = new URL(url);
  // A path's IDs and keys; its words, such as `orders`, tell nothing. A query's values as they are, and as the URL has them.
  const named = pathname.split("/").filter((step) => !/^[a-z_]*$/.test(step));
  const asked = [...named, ...searchParams.values(), ...search.split(/[?&=]/)];
  return tells(reason, asked.filter((text) => text.length >= TELLING)) ? "" : reason.slice(0, LONGEST);
}

/** Whether a description contains one of the texts, or a piece of one. Linear in their length. */
function tells(said: string, texts: readonly string[]): boolean {
  const text = said.toLowerCase();
  const told = texts.filter((it) => it !== "").map((it) => it.toLowerCase());
  if (told.some((it) => text.includes(it))) return true;
  const pieces = new Set<string>();
  for (let at = 0; at + PIECE <= text.length; at++) pieces.add(text.slice(at, at + PIECE));
  const all = told.join("\n");
  for (let at = 0; pieces.size > 0 && at + PIECE <= all.length; at++)
    if (pieces.has(all.slice(at, at + PIECE))) return true;
  return false;
}

/** A string in JSON, and the colon after it if it is a name. */
const STRINGS = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?/g;

/**
 * What a description must not contain: the headers' values, and each text of the body. An unchecked body may be nested
 * too deep for `JSON.parse` with a function.
 */
export function tellingIn(headers: Headers, body: string | undefined): string[] {
  const telling: string[] = [];
  headers.forEach((value) => value.length >= TELLING && telling.push(value));
  for (const [, text = "", isName] of (body ?? "").matchAll(STRINGS)) {
    const value = isName === undefined ? (JSON.parse(text) as string) : "";
    if (value.length >= TELLING_IN_BODY) telling.push(value);
  }
  return telling;
}

/** A refusal without the token: a proxy's page may quote the request, and a gateway hands such a page to its visitor. */
export function withoutToken(text: string, token: string): string {
  return token.length < PIECE ? text : text.replaceAll(new RegExp([...token].map(written).join(""), "gi"), "…");
}

/** An ASCII character, however JSON writes it. */
function written(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return `(?:\\\\?\\x${code}|\\\\u00${code})`;
}

/** A string property of a foreign object; empty if there is none. */
export function textOf(value: unknown, name: string): string {
  const text = read(value, name);
  return typeof text === "string" ? text : "";
}

function read(value: unknown, name: string): unknown {
  try {
    return (value as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}
