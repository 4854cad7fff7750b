// Settings of the stand-in as a whole, not of a single request.

import { isObject } from "./rules/shapes.mjs";

const KEY = "settings";

const DEFAULTS = {
  // Duffel's own limit is lower and may change; this one stays out of the way until a test lowers it.
  rate_limit: { limit: 100_000, window_seconds: 60 },
  // Without Stays access, Duffel returns 403 and plain text.
  stays_access: true,
  // Whether a second order for one offer is refused. Off, so that sending an order twice books twice.
  single_use_offers: false,
  // Whether responses are compressed for callers that accept gzip.
  gzip: true,
  // Whether requests are logged. Benchmarks may turn this off.
  log: true,
};

export function readSettings(store) {
  return { ...DEFAULTS, ...store.get(KEY) };
}

/** Changes the given settings. Returns all settings, or a string that says what is wrong. */
export function changeSettings(store, changes) {
  if (!isObject(changes)) return "settings are an object";
  for (const [name, value] of Object.entries(changes)) {
    if (!Object.hasOwn(DEFAULTS, name)) return `there is no setting ${name}`;
    if (name === "rate_limit" ? !isRateLimit(value) : typeof value !== "boolean") return `${name} has no such value`;
  }
  const settings = { ...readSettings(store), ...changes };
  store.put(KEY, settings);
  return settings;
}

function isRateLimit(value) {
  return (
    Number.isInteger(value?.limit) &&
    value.limit >= 0 &&
    Number.isFinite(value.window_seconds) &&
    value.window_seconds > 0
  );
}
