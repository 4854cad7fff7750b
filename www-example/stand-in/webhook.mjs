// Webhooks as Duffel sends them: the event's body, and the signature that proves who sent it.

/** The body of an event as a string, ready to be signed and posted: `webhookBody("order.created", order)`. */
export function webhookBody(type, object, now = Date.now()) {
  return JSON.stringify({
    id: `wev_0000StandIn${String(now).padStart(11, "0").slice(-11)}`,
    api_version: "v2",
    type,
    live_mode: false,
    created_at: new Date(now).toISOString(),
    idempotency_key: object.id,
    data: { object },
  });
}

/** The value of `X-Duffel-Signature` for a body (string or bytes), a secret and a time in seconds. */
export async function signWebhook(body, secret, seconds = Math.floor(Date.now() / 1000)) {
  const encoder = new TextEncoder();
  const bytes = typeof body === "string" ? encoder.encode(body) : body;
  const signed = new Uint8Array([...encoder.encode(`${seconds}.`), ...bytes]);
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, signed));
  return `t=${seconds},v1=${Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
