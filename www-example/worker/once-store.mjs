// A `OnceStore` for the gateway. Each create has its own Durable Object, so that one of two clicks comes first,
// wherever they arrive.
//
//   createGateway({ …, once: ({ ONCE, account }) => onceStore(ONCE, account) })
//
// `ONCE` is bound to the class `OnceObject`, which needs SQLite storage (`new_sqlite_classes`). `account` is the
// visitor's: `gateway(request, { ...env, account }, ctx)`.

import { DurableObject } from "cloudflare:workers";

/** How long a create is remembered. Offers and quotes expire long before. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/**
 * After this, the Worker with the claim has ended without settling it, because of a deployment or because the visitor
 * left.
 */
const ABANDONED_AFTER = 15 * 60 * 1000;

export class OnceObject extends DurableObject {
  /** Nothing waits between the read and the write, so no other caller can come in between. */
  claim(now = Date.now()) {
    const { kv } = this.ctx.storage;
    const claim = kv.get("claim");
    if (claim === undefined) {
      kv.put("claim", { at: now });
      this.ctx.storage.setAlarm(now + KEPT_FOR);
      return undefined;
    }
    if (claim.answer !== undefined) return claim.answer;
    return now - claim.at < ABANDONED_AFTER ? "pending" : abandoned();
  }

  settle(answer) {
    const { kv } = this.ctx.storage;
    // Unless it succeeded or its outcome is unknown, nothing was created: the visitor may try again.
    const mayExist = answer.status < 300 || answer.status === 504;
    if (mayExist) kv.put("claim", { ...kv.get("claim"), answer });
    else kv.delete("claim");
  }

  async alarm() {
    await this.ctx.storage.deleteAll();
  }
}

/**
 * The gateway's store, on the Durable Objects of this namespace. Each account has its own objects: if two accounts send
 * the same payload, such as a group of the same name, each gets its own record.
 */
export function onceStore(namespace, account) {
  const objectOf = (key) => namespace.get(namespace.idFromName(`${account} ${key}`));
  return {
    async claim(key) {
      const claimed = await objectOf(key).claim();
      if (claimed === undefined || claimed === "pending") return claimed;
      const { status, headers, body } = claimed;
      return new Response(body, { status, headers });
    },
    async settle(key, response) {
      await objectOf(key).settle({
        status: response.status,
        headers: [...response.headers],
        body: await response.text(),
      });
    },
  };
}

/** The gateway's response for an unknown outcome. */
function abandoned() {
  const error = {
    type: "api_error",
    code: "outcome_unknown",
    title: "Outcome unknown",
    message: "It is not known whether this was carried out. Please look before sending it again.",
  };
  return {
    status: 504,
    headers: [["content-type", "application/json"]],
    body: JSON.stringify({ errors: [error], meta: { status: 504, ambiguous: true } }),
  };
}
