// A `OnceStore` for the gateway: each create has a Durable Object of its own, so that of two clicks, wherever they
// arrive, one goes first.
//
//   createGateway({ …, once: ({ ONCE, account }) => onceStore(ONCE, account) })
//
// with `ONCE` bound to the class `OnceObject`, which wants SQLite storage (`new_sqlite_classes`), and `account` the
// visitor's: `gateway(request, { ...env, account }, ctx)`.

import { DurableObject } from "cloudflare:workers";

/** How long a create is remembered. Offers and quotes have expired long before. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/**
 * After this the Worker that went ahead is no more (a deployment, a visitor who left too early for it): nobody will
 * settle its claim.
 */
const ABANDONED_AFTER = 15 * 60 * 1000;

export class OnceObject extends DurableObject {
  /** Nothing between the look and the write waits for anything, so no other caller comes in between. */
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
    // Anything but a success or an open outcome says that nothing was created: the visitor may try again.
    const mayExist = answer.status < 300 || answer.status === 504;
    if (mayExist) kv.put("claim", { ...kv.get("claim"), answer });
    else kv.delete("claim");
  }

  async alarm() {
    await this.ctx.storage.deleteAll();
  }
}

/**
 * What the gateway asks of a store, over the Durable Objects of this namespace. Each account has its own: whoever sends
 * what another has sent, a group of the same name, gets one of their own, and not the other's.
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

/** As the gateway says it of an outcome that it could not learn. */
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
