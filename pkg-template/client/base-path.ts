// Reads the API's base URL: https, or a loopback address for tests.

export const DUFFEL = "https://api.duffel.com";

/** The URL that paths are appended to. */
export function basePathOf(value: unknown): string {
  if (value === undefined) return DUFFEL;
  const text = typeof value === "string" ? value : "";
  const url = parsed(text);
  if (url === undefined) throw new TypeError("`basePath` must be a URL, such as https://api.duffel.com.");
  // Checks the string, because the parser drops a lone "?", "#" or "@".
  if (/[?#@\\\s]/.test(text)) {
    throw new TypeError("`basePath` must have no user info, no query and no fragment.");
  }
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new TypeError("`basePath` must be https; http is for localhost and loopback addresses only.");
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Not every browser in which the client runs has `URL.canParse`. */
function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Expects hosts as the URL parser writes them: IPv4 as four numbers. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
