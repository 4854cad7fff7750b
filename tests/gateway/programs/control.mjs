// What tests ask of the program itself, at paths that no gateway has.

import { verifyWebhook } from "duffel-customers/client";

/** The answer, `undefined` where the request is a visitor's. */
export async function control(request, trace) {
  switch (/\/_\w+$/.exec(request.url)?.[0]) {
    case "/_trace":
      return Response.json(trace.splice(0));
    case "/_verify": {
      const [body, ...rest] = await request.json();
      return Response.json(await verified(received(body), ...rest));
    }
    default:
      return undefined;
  }
}

/** A body as `sendable` writes it: text, bytes as a list, a buffer as the bytes in it. */
function received(body) {
  if (typeof body === "string") return body;
  return Array.isArray(body) ? Uint8Array.from(body) : Uint8Array.from(body.buffer).buffer;
}

function verified(...given) {
  return verifyWebhook(...given).then(
    (event) => ({ event }),
    ({ name, message }) => ({ name, message }),
  );
}
