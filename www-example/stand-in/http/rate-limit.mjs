// Duffel's rate limit: a window for each token, reported in the headers of every response.

import { refusal } from "./errors.mjs";

/** Counts a request against its token's window. Returns the response's headers, and whether the limit is exceeded. */
export function takeFromWindow(store, token, { limit, window_seconds: seconds }, now) {
  const key = `rate-window/${token}`;
  let window = store.get(key);
  if (window === undefined || now >= window.resets_at)
    window = { used: 0, resets_at: wholeSecond(now + seconds * 1000) };
  window = { ...window, used: window.used + 1 };
  store.put(key, window);
  return {
    exceeded: window.used > limit,
    headers: {
      "ratelimit-limit": String(limit),
      "ratelimit-remaining": String(Math.max(0, limit - window.used)),
      "ratelimit-reset": new Date(window.resets_at).toUTCString(),
    },
  };
}

export function rateLimitExceeded() {
  return refusal(
    "rate_limit_exceeded",
    "Too many requests have hit the API too quickly. Please retry after the time in the ratelimit-reset header.",
  );
}

/** The header is an HTTP date, so a window ends on a whole second: waiting until then is long enough. */
function wholeSecond(milliseconds) {
  return Math.ceil(milliseconds / 1000) * 1000;
}
