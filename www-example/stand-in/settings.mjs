// What a test can set about the stand-in as a whole, rather than about a request.

const KEY = "settings";

const DEFAULTS = {
  // Duffel's own limit is lower and may change; this one stays out of the way until a test lowers it.
  rate_limit: { limit: 100_000, window_seconds: 60 },
  // Without Stays access Duffel answers 403 with a plain text.
  stays_access: true,
  // Whether a second order for one offer is refused. Off, so that sending an order twice books twice.
  single_use_offers: false,
  // Whether answers are compressed for those who accept gzip.
  gzip: true,
  // Whether requests are logged; a benchmark may not want them to be.
  log: true,
};

export function readSettings(store) {
  return { ...DEFAULTS, ...store.get(KEY) };
}

/** Changes the settings given; gives all of them, or a text that says what is wrong. */
export function changeSettings(store, changes) {
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
