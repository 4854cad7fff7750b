// The control endpoints, outside Duffel's paths: faults, log, records, settings, reset.

import * as endpoints from "./control/endpoints.mjs";
import { route } from "./router.mjs";

const ROOT = "/_stand-in/";

export function isControl({ target }) {
  return target.startsWith(ROOT);
}

/** Answers a control request; errors are in plain words. */
export function answerControl({ method, target, body }, store) {
  const { endpoint, allow } = route(endpoints, method, target.split("?", 1)[0]);
  if (endpoint === undefined)
    return { status: allow.length > 0 ? 405 : 404, body: { error: "there is no such control endpoint" } };
  let given;
  try {
    given = body.length > 0 ? JSON.parse(new TextDecoder().decode(body)) : {};
  } catch {
    return { status: 400, body: { error: "the body is not JSON" } };
  }
  return endpoint.handle(given, store);
}
