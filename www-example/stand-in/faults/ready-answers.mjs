// Ready-made responses that a fault can name: Duffel's errors, and those of a proxy in front of it.

import { duffelError, errorBody } from "../http/errors.mjs";

const PROXY_HEADERS = {
  "content-type": "text/html",
  "x-request-id": null,
  "ratelimit-limit": null,
  "ratelimit-remaining": null,
  "ratelimit-reset": null,
};

/** Each is given `{ now, requestId, own }`. `own` is the call's own response, if it was carried out. */
export const READY_ANSWERS = {
  rate_limit_exceeded: ({ now, requestId }) => ({
    status: 429,
    headers: {
      "ratelimit-remaining": "0",
      "ratelimit-reset": new Date(Math.ceil(now / 1000) * 1000 + 1000).toUTCString(),
    },
    body: errorBody(
      [duffelError("rate_limit_exceeded", "Too many requests have hit the API too quickly.")],
      429,
      requestId,
    ),
  }),
  service_unavailable: ({ requestId }) => ({
    status: 503,
    body: errorBody(
      [duffelError("service_unavailable", "There is a temporary issue with the server. Please retry later.")],
      503,
      requestId,
    ),
  }),
  internal_server_error: ({ requestId }) => ({
    status: 500,
    body: errorBody(
      [duffelError("internal_server_error", "Something went wrong. Please contact support.")],
      500,
      requestId,
    ),
  }),
  proxy_rate_limit: () => ({
    status: 429,
    headers: { ...PROXY_HEADERS, "content-type": "text/plain", "retry-after": "1" },
    body: "Too Many Requests\n",
  }),
  proxy_unavailable: () => proxyPage(503, "503 Service Temporarily Unavailable"),
  bad_gateway: () => proxyPage(502, "502 Bad Gateway"),
  gateway_timeout: () => proxyPage(504, "504 Gateway Time-out"),
  forbidden: () => ({ status: 403, headers: { "content-type": "text/plain" }, body: "Forbidden" }),
  redirect: () => ({ status: 307, headers: { location: "/redirected", "content-type": "text/plain" }, body: "" }),
  accepted: () => ({ status: 202, body: { data: {} } }),
  incomplete: ({ own }) => ({ status: 200, body: { data: { id: own?.body?.data?.id } } }),
};

function proxyPage(status, title) {
  return {
    status,
    headers: PROXY_HEADERS,
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center></body>\r\n</html>\r\n`,
  };
}
