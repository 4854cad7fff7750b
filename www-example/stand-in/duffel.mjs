// Answers a call as Duffel would: preconditions, path, body, endpoint.

import * as endpoints from "./endpoints.mjs";
import { openEnvelope } from "./http/envelope.mjs";
import { Refusal, errorBody, refusal } from "./http/errors.mjs";
import { checkPreconditions } from "./http/preconditions.mjs";
import { rateLimitExceeded } from "./http/rate-limit.mjs";
import { Records } from "./records/records.mjs";
import { route } from "./router.mjs";

/** Methods whose requests have a body. */
const WITH_BODY = new Set(["POST", "PUT", "PATCH"]);

/** The name of a request's endpoint, or null. */
export function endpointName({ method, target }) {
  return route(endpoints, method, pathOf(target)).name ?? null;
}

/** Carries out a call. The response's `wrote` says whether it changed anything. */
export function callDuffel(request, context) {
  try {
    return carryOut(request, context);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    return {
      status: problem.status,
      headers: problem.headers,
      body: errorBody(problem.errors, problem.status, context.requestId),
      wrote: false,
    };
  }
}

function carryOut(request, { store, settings, now, hiddenUntil, rateLimited }) {
  checkPreconditions(request.headers);
  if (rateLimited) throw rateLimitExceeded();

  const { method, target, headers, body } = request;
  const path = pathOf(target);
  const { endpoint, id, allow } = route(endpoints, method, path);
  if (allow?.length === 0) throw refusal("not_found", "The resource you are trying to access does not exist.");
  if (endpoint === undefined)
    throw refusal("unsupported_action", "The resource does not support this action.", {
      headers: { allow: allow.join(", ") },
    });
  if (path.startsWith("/stays/") && !settings.stays_access)
    return { status: 403, headers: { "content-type": "text/plain" }, body: "Forbidden", wrote: false };

  const answer = endpoint.handle({
    id,
    query: new URLSearchParams(target.slice(path.length)),
    data: WITH_BODY.has(method) && !endpoint.hasNoBody ? openEnvelope(headers, body) : undefined,
    records: new Records(store, now),
    found: (collection) => found(collection, id),
    store,
    settings,
    now,
    hiddenUntil,
  });
  return { ...answer, wrote: method !== "GET" };
}

function found(collection, id) {
  const record = collection.get(id);
  if (record === undefined) throw refusal("not_found", "The resource you are trying to access does not exist.");
  return record;
}

function pathOf(target) {
  return target.split("?", 1)[0];
}
