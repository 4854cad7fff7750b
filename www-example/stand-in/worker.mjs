// The stand-in as a Worker: all state is in one Durable Object, and responses are sent from here.

import { DurableObject } from "cloudflare:workers";
import { StandIn } from "./stand-in.mjs";

/** Holds the stand-in and its records; needs SQLite storage, whose `kv` is synchronous. */
export class StandInObject extends DurableObject {
  #standIn = new StandIn(this.ctx.storage.kv);

  receive(request) {
    return this.#standIn.receive(request);
  }
}

export default {
  async fetch(request, env, ctx) {
    const { pathname, search } = new URL(request.url);
    const received = {
      method: request.method,
      target: pathname + search,
      headers: headersOf(request),
      body: new Uint8Array(await request.arrayBuffer()),
    };
    const standIn = env.STAND_IN.get(env.STAND_IN.idFromName("duffel"));
    const receiving = standIn.receive(received);
    // As at Duffel, a request is carried out even if its caller leaves.
    ctx.waitUntil(receiving.catch(() => {}));
    return respond(await receiving, ctx);
  },
};

/** The edge replaces `accept-encoding` with its own. `cf` has the caller's. */
function headersOf(request) {
  const headers = Object.fromEntries(request.headers);
  const accepted = request.cf?.clientAcceptEncoding;
  return accepted === undefined ? headers : { ...headers, "accept-encoding": accepted };
}

function respond({ status, headers, body = new Uint8Array(), cut, waitInBody }, ctx) {
  // A Worker cannot break a connection before its response: through a binding `fetch` rejects, over HTTP it is a 500.
  if (cut === "before_head") throw new Error("The stand-in cut the connection, as requested.");
  const init = { status, headers, encodeBody: "manual" };
  if (status === 204 || status === 304) return new Response(null, init);
  if (cut !== "in_body" && waitInBody === 0) return new Response(body, init);

  // The length is fixed, so that a body that stops early breaks the connection instead of ending it.
  const { readable, writable } = new FixedLengthStream(body.length);
  ctx.waitUntil(sendInHalves(writable.getWriter(), body, cut, waitInBody).catch(() => {}));
  return new Response(readable, init);
}

async function sendInHalves(writer, body, cut, wait) {
  const half = Math.floor(body.length / 2);
  await writer.write(body.subarray(0, half));
  await new Promise((resolve) => setTimeout(resolve, wait));
  if (cut === "in_body") return writer.abort(new Error("The stand-in cut the connection, as requested."));
  await writer.write(body.subarray(half));
  return writer.close();
}
