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
  if (secrets.some((secret) => tells(said, secret))) return "";
  const [, target = url] = /^https?:\/\/[^/]+(.+)$/.exec(url) ?? [];
  const reason = said.replace(URLS, "…").replaceAll(target, "…").replace(UNPRINTABLE, " ");
  const { search, searchParams } = new URL(url);
  // As they are, and as they are written in the URL.
  const asked = [...searchParams.values(), ...search.split(/[?&=]/)].filter((text) => text.length >= TELLING);
  return asked.some((text) => tells(reason, text)) ? "" : reason.slice(0, LONGEST);
}

function tells(said: string, secret: string): boolean {
  const [text, told] = [said.toLowerCase(), secret.toLowerCase()];
  if (told !== "" && text.includes(told)) return true;
  for (let at = 0; at + PIECE <= text.length; at++) if (told.includes(text.slice(at, at + PIECE))) return true;
  return false;
}

/** What a description must not contain: the headers' values, and each text of the body. */
export function tellingIn(headers: Headers, body: string | undefined): string[] {
  const telling: string[] = [];
  headers.forEach((value) => value.length >= TELLING && telling.push(value));
  if (body !== undefined) {
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === "string" && value.length >= TELLING_IN_BODY) telling.push(value);
    });
  }
  return telling;
}

/** A refusal without the token: a proxy's page may quote the request, and a gateway hands such a page to its visitor. */
export function withoutToken(text: string, token: string): string {
  return token.length < PIECE ? text : text.replaceAll(token, "…");
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
