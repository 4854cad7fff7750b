// A create happens once: the key by which it is known, and what the store says about it.

import type { GatewayOperation, OnceStore } from "../types/gateway.js";
import { type Answer, Refusal, refusal, responseOf } from "./answer.ts";
import { isResponse } from "./verdict.ts";

/** What a front end may send to say which creates are the same one. */
const KEY_HEADER = "idempotency-key";
const KEY = /^[\x20-\x7e]{1,255}$/;

/**
 * Kept with an answer, never sent: whose payload it answers. A key can be guessed, a payload that somebody else sent
 * cannot.
 */
const PAYLOAD_HEADER = "x-payload-digest";

export interface Create {
  readonly key: string;
  readonly digest: string;
  /** The visitor's own key is in `key`, so that it does not stand for the payload. */
  readonly keyed: boolean;
}

/**
 * Names a create. The visitor's key and payload go in as digests: a store, and whoever lists its keys, learns nothing
 * from them.
 */
export async function createOf(operation: GatewayOperation, request: Request, json: string): Promise<Create> {
  const given = request.headers.get(KEY_HEADER);
  if (given !== null && !KEY.test(given)) {
    throw refusal(
      400,
      "invalid_idempotency_key",
      "Invalid Idempotency-Key",
      "The Idempotency-Key must have 1 to 255 printable ASCII characters.",
    );
  }
  const digest = await sha256(json);
  const key = given === null ? `payload:${digest}` : `key:${await sha256(given)}`;
  return { key: `${operation}:${key}`, digest, keyed: given !== null };
}

/**
 * Runs `work` if this is the first of its kind, and settles the claim with its answer; else gives what the first one
 * got, or refuses.
 */
export async function once(store: OnceStore, create: Create, work: () => Promise<Answer>): Promise<Answer | Response> {
  const claimed: unknown = await claim(store, create.key);
  if (claimed === "pending") {
    throw refusal(
      409,
      "create_in_progress",
      "Already under way",
      "This is being carried out already. Please wait for its answer.",
      { "retry-after": "2" },
    );
  }
  if (isResponse(claimed)) return repeated(claimed, create);
  // Anything else is a store that does not do its work: sending could mean sending twice.
  if (claimed !== undefined) throw unavailable(new TypeError('`claim` must give undefined, "pending" or a Response.'));

  const answer = await work();
  try {
    await store.settle(
      create.key,
      responseOf({ ...answer, headers: { ...answer.headers, [PAYLOAD_HEADER]: create.digest } }),
    );
  } catch (error) {
    // The claim stays as it is, and nothing is sent again. The visitor shall have the answer all the same.
    console.error(error);
  }
  return answer;
}

async function claim(store: OnceStore, key: string): Promise<unknown> {
  try {
    return await store.claim(key);
  } catch (error) {
    throw unavailable(error);
  }
}

function repeated(claimed: Response, { digest, keyed }: Create): Response {
  // An open outcome is no secret, and a store may say it itself, of a claim that nobody settled.
  if (keyed && claimed.status !== 504 && claimed.headers.get(PAYLOAD_HEADER) !== digest) {
    throw refusal(
      409,
      "idempotency_key_reused",
      "Idempotency-Key used before",
      "This Idempotency-Key was sent with another payload before.",
    );
  }
  // The store's own `Response` stays unread: it may give the same one again.
  const copy = claimed.clone();
  const headers = new Headers(copy.headers);
  headers.delete(PAYLOAD_HEADER);
  return new Response(copy.body, { status: copy.status, headers });
}

/** The store's own fault is for the Worker's log. */
function unavailable(fault: unknown): Refusal {
  console.error(fault);
  return refusal(503, "service_unavailable", "Service unavailable", "Nothing was sent. Please try again in a moment.");
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
