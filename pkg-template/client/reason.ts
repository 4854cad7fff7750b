// What the runtime said about a failure, fit for an error's message.

const LONGEST = 200;
/** Characters in a row that nobody says by chance. */
const PIECE = 12;

/** A URL, in whatever way the runtime writes the one it was given. */
const URLS = /\bhttps?:\/\/[^\s"'`<>()]+/gi;

/**
 * One line of it, without the URL called: an ID or an email stands in that. Nothing at all where it holds one of the
 * secrets, or a piece of one.
 */
export function reasonOf(error: unknown, url: string, secrets: readonly string[]): string {
  const message = typeof error === "string" ? error : textOf(error, "message");
  const code = textOf(error, "code") || textOf(read(error, "cause"), "code");
  const said = [message, code].filter((text) => text !== "").join(", ").slice(0, 5 * LONGEST);
  if (secrets.some((secret) => tells(said, secret))) return "";
  const [, target = url] = /^https?:\/\/[^/]+(.+)$/.exec(url) ?? [];
  return said
    .replace(URLS, "…")
    .replaceAll(target, "…")
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, " ")
    .slice(0, LONGEST);
}

function tells(said: string, secret: string): boolean {
  if (secret !== "" && said.includes(secret)) return true;
  for (let at = 0; at + PIECE <= said.length; at++) if (secret.includes(said.slice(at, at + PIECE))) return true;
  return false;
}

/** A text among somebody else's properties, empty where there is none. */
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
