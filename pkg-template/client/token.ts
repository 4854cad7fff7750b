// The access token. It lives in this file's closures and in the header of the request that carries it, nowhere else.

/** Gives the token of one request. */
export type Token = () => string | Promise<string>;

export function tokenOf(value: unknown): Token {
  if (typeof value === "function") return async () => checked(await (value as Token)());
  const token = checked(value);
  return () => token;
}

/** A token fits into a header as it is. What does not would show up in the runtime's own error. */
function checked(value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new TypeError(
      "`token` must be an access token, or a function that gives one: visible ASCII characters, without spaces.",
    );
  }
  return value;
}
