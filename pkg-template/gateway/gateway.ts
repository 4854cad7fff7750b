// The request handler: its steps, in order.

import { isBailout } from "../client/prerendering.ts";
import type { createGateway as CreateGateway } from "../types/gateway.js";
import type { Schema } from "../types/schema.js";
import { type Answer, errorAnswer, Refusal, responseOf } from "./answer.ts";
import { checkContent, readBody } from "./body.ts";
import { deliver } from "./deliver.ts";
import { createOf, once } from "./once.ts";
import { OPERATIONS } from "./operations.ts";
import { settings } from "./options.ts";
import { isPreflight, originOf, preflight, seal } from "./origin.ts";
import { checkPayload, payload } from "./payload.ts";
import { routes, urlOf } from "./route.ts";
import { insist, isResponse } from "./verdict.ts";

interface Context {
  /** Servers other than Workers pass something else, or nothing, to their handlers. */
  waitUntil?(promise: Promise<unknown>): void;
}

export const createGateway = ((options: unknown) => {
  const set = settings(options);
  const { methods, find } = routes(set.prefix, set.allow);
  const schemas = new Map<string, Schema<unknown>>();
  for (const name of set.allow) {
    const { schema } = OPERATIONS[name];
    if (schema !== undefined) schemas.set(name, schema.with(set.check));
  }

  const pass = async (
    request: Request,
    env: unknown,
    ctx: Context | undefined,
    url: URL,
  ): Promise<Answer | Response> => {
    const { call, query } = find(request, url);
    const { operation } = call;
    const schema = schemas.get(operation);
    // Without a body, a type is a form's of another site, which could cancel a booking.
    const isTyped = request.method !== "GET" && request.headers.has("content-type");
    if (schema !== undefined || isTyped) checkContent(request);
    await insist("not_authorized", "You may not do this.", () => set.authorize(request, call, env));

    let json: string | undefined;
    if (schema !== undefined) {
      json = checkPayload(schema, await readBody(request, set));
      const { permit } = set;
      if (permit !== undefined) {
        const ask = () => permit(payload(json!), call, request, env);
        await insist("not_permitted", "You may not do this for these customers.", ask);
      }
    }

    const duffel = set.duffel(env);
    const send = () => deliver(duffel, { ...call, query, json });
    let outcome: Promise<Answer | Response>;
    if (set.once !== undefined && json !== undefined && OPERATIONS[operation].creates) {
      const store = set.once(env, request);
      outcome = once(store, await createOf(operation, request, json), send, (settling) => keep(ctx, settling));
    } else {
      outcome = send();
    }
    keep(ctx, outcome);
    return outcome;
  };

  return async (request: Request, env?: unknown, ctx?: Context): Promise<Response> => {
    let origin: string | undefined;
    try {
      const url = urlOf(request);
      origin = originOf(request, url.origin, set.allowedOrigins);
      if (isPreflight(request, origin)) return seal(preflight(request, methods), origin);
      return seal(asResponse(await pass(request, env, ctx, url)), origin);
    } catch (thrown) {
      if (isBailout(thrown)) throw thrown;
      return seal(asResponse(thrown instanceof Refusal ? thrown.answer : fault(thrown)), origin);
    }
  };
}) as typeof CreateGateway;

/**
 * Keeps work going even if the visitor disconnects. A broken context does no harm.
 */
function keep(ctx: Context | undefined, work: Promise<unknown>): void {
  try {
    ctx?.waitUntil?.(work.catch(() => {}));
  } catch (error) {
    console.error(error);
  }
}

function asResponse(answer: Answer | Response): Response {
  return isResponse(answer) ? answer : responseOf(answer);
}

/** A mistake in the Worker (such as a missing token), for its log, not for its visitors. */
function fault(error: unknown): Answer {
  console.error(error);
  const message = "Something went wrong here.";
  return errorAnswer(500, [
    { type: "api_error", code: "internal_server_error", title: "Internal server error", message },
  ]);
}
