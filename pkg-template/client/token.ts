// The access token. It exists only in this file's closures and in the header of the request that carries it.

/** Returns the token for one request. */
export type Token = () => string | Promise<string>;

export function tokenOf(value: unknown): Token {
  if (typeof value === "function") return async () => checked(await (value as Token)());
  const token = checked(value);
  return () => token;
}

/** A token must be a valid header value; otherwise the runtime's own error would quote it. */
function checked(value: unknown): string {
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new TypeError(
      "`token` must be an access token, or a function that gives one: visible ASCII characters, without spaces.",
    );
  }
  return value;
}
