// Reads and checks a client's options, once, and those of a single call.

import type { DuffelOptions, Fetch } from "../types/client.js";
import { basePathOf } from "./base-path.ts";
import { type Check, checkOptionsOf } from "./check-options.ts";
import { isPlainObject } from "./plain-object.ts";
import { runtimeFetch } from "./runtime-fetch.ts";
import { type Token, tokenOf } from "./token.ts";
import { visitorsCanRead } from "./visitors.ts";

export interface Settings {
  readonly token: Token;
  readonly base: string;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly validate: boolean;
  readonly check: Check;
  readonly source: string | undefined;
  readonly onResponse: DuffelOptions["onResponse"];
}

/** A call's options, read and checked. */
export interface CallSettings {
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly headers: readonly (readonly [string, string])[];
}

/** Duffel's advice for orders and bookings; other calls are answered long before. */
const TIMEOUT = 130_000;
const RETRIES = 2;
/** A timer is limited to a little under 25 days, and a second one is set a little later than this. */
const LONGEST = 0x7fff_0000;

export function settingsOf(options: unknown): Settings {
  if (typeof options !== "object" || options === null)
    throw new TypeError("Give the client its options, including a `token`.");
  const given = options as DuffelOptions;
  const { validate = "error", source, onResponse, dangerouslyAllowBrowser } = given;
  if (dangerouslyAllowBrowser !== undefined && typeof dangerouslyAllowBrowser !== "boolean")
    throw new TypeError("`dangerouslyAllowBrowser` must be true or false.");
  if (dangerouslyAllowBrowser !== true && visitorsCanRead()) {
    throw new TypeError(
      "A client made in a page shows your access token to everyone who visits it. Make the client in a Worker or on a server, and let the page call that. (`dangerouslyAllowBrowser: true` makes it here all the same.)",
    );
  }
  if (validate !== "error" && validate !== "off") throw new TypeError('`validate` must be "error" or "off".');
  if (source !== undefined && (typeof source !== "string" || !/^[\x20-\x7e]*$/.test(source))) {
    throw new TypeError("`source` must be a string of printable ASCII characters.");
  }
  if (onResponse !== undefined && typeof onResponse !== "function")
    throw new TypeError("`onResponse` must be a function.");
  return {
    token: tokenOf(given.token),
    base: basePathOf(given.basePath),
    fetch: fetchOf(given.fetch),
    timeout: timeoutOf("timeout", given.timeout, TIMEOUT),
    maxRetries: retriesOf(given.maxRetries, RETRIES),
    validate: validate === "error",
    check: checkOptionsOf(given.check),
    source,
    onResponse,
  };
}

/** The options of a call, whatever their type. */
export function callOptionsOf(options: unknown): object {
  if (options !== undefined && (typeof options !== "object" || options === null))
    throw new TypeError("The options of a call must be an object.");
  return options ?? {};
}

export function callSettingsOf(options: unknown, settings: Settings): CallSettings {
  const { signal, timeout, maxRetries, headers } = callOptionsOf(options) as Record<string, unknown>;
  return {
    signal: signalOf(signal),
    timeout: timeoutOf("timeout", timeout, settings.timeout),
    maxRetries: retriesOf(maxRetries, settings.maxRetries),
    headers: headersOf(headers),
  };
}

/**
 * A service binding's method cannot be called detached, so it is called on its owner. So is the runtime's `fetch`,
 * which is looked up when needed.
 */
function fetchOf(value: unknown): Fetch {
  if (value === undefined || value === globalThis.fetch) return runtimeFetch;
  if (typeof value === "function") return (url, init) => (value as Fetch)(url, init);
  const owner = value as { readonly fetch: Fetch };
  if (typeof owner?.fetch !== "function")
    throw new TypeError("`fetch` must be a function, or an object with a `fetch` method.");
  return (url, init) => owner.fetch(url, init);
}

export function timeoutOf(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== "number" || !(value > 0))
    throw new TypeError(`\`${name}\` must be a number of milliseconds above 0.`);
  return Math.min(value, LONGEST);
}

function retriesOf(value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (!Number.isSafeInteger(value) || (value as number) < 0)
    throw new TypeError("`maxRetries` must be a whole number, 0 or more.");
  return Math.min(value as number, LONGEST);
}

/** Accepts a signal from any realm. */
function signalOf(value: unknown): AbortSignal | undefined {
  if (value === undefined) return undefined;
  const signal = value as AbortSignal | null;
  const { aborted, addEventListener, removeEventListener } = signal ?? {};
  if (typeof aborted !== "boolean" || [addEventListener, removeEventListener].some((it) => typeof it !== "function")) {
    throw new TypeError("`signal` must be an AbortSignal.");
  }
  return signal as AbortSignal;
}

function headersOf(value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (!isPlainObject(value))
    throw new TypeError("`headers` must be a plain object of strings.");
  return Object.entries(value)
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => {
      if (typeof text !== "string") throw new TypeError("`headers` must be a plain object of strings.");
      return [name, text];
    });
}
