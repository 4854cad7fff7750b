// Carries out a create only once: its key, and the handling of what the store says about it.

import type { GatewayOperation, OnceStore } from "../types/gateway.js";
import { type Answer, Refusal, refusal, responseOf } from "./answer.ts";
import { isResponse } from "./verdict.ts";

/** The header with which a front end can say which creates are the same. */
const KEY_HEADER = "idempotency-key";
const KEY = /^[\x20-\x7e]{1,255}$/;

/**
 * Stored with a response, never sent: the digest of the payload it belongs to. A key can be guessed, and does not
 * identify the payload.
 */
const PAYLOAD_HEADER = "x-payload-digest";

/** Milliseconds for which the visitor's answer waits for the store to settle. */
const PATIENCE = 3_000;

export interface Create {
  readonly key: string;
  readonly digest: string;
  /** `key` is based on the visitor's own key, so it does not identify the payload. */
  readonly keyed: boolean;
}

/**
 * Names a create. The visitor's key and payload are digested, so that the store's keys reveal nothing.
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
 * Runs `work` if this is the first such create, and settles the claim with its response. Otherwise returns the first
 * one's response, or refuses. `keep` gets the settling, which may take longer than the response.
 */
export async function once(
  store: OnceStore,
  create: Create,
  work: () => Promise<Answer>,
  keep: (settling: Promise<unknown>) => void,
): Promise<Answer | Response> {
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
  if (isResponse(claimed) && !claimed.bodyUsed) return repeated(claimed, create);
  // Anything else means that the store is broken: sending could mean sending twice.
  if (claimed !== undefined)
    throw unavailable(new TypeError('`claim` must give undefined, "pending" or a Response that has not been read.'));

  const answer = await work();
  const settling = settle(store, create, answer);
  keep(settling);
  // Once it has settled, a reload gets this answer; until then, it hears that this is under way. Neither sends again.
  await within(PATIENCE, settling);
  return answer;
}

async function settle(store: OnceStore, { key, digest }: Create, answer: Answer): Promise<void> {
  try {
    await store.settle(key, responseOf({ ...answer, headers: { ...answer.headers, [PAYLOAD_HEADER]: digest } }));
  } catch (error) {
    // The claim stays unsettled. The visitor still gets the response.
    console.error(error);
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}

async function claim(store: OnceStore, key: string): Promise<unknown> {
  try {
    return await store.claim(key);
  } catch (error) {
    throw unavailable(error);
  }
}

function repeated(claimed: Response, { digest, keyed }: Create): Response {
  const settledWith = claimed.headers.get(PAYLOAD_HEADER);
  // The store itself may report an unknown outcome for a claim that was never settled.
  const isAbandoned = claimed.status === 504 && settledWith === null;
  if (keyed && !isAbandoned && settledWith !== digest) {
    throw refusal(
      409,
      "idempotency_key_reused",
      "Idempotency-Key used before",
      "This Idempotency-Key was sent with another payload before.",
    );
  }
  // Don't read the store's own `Response`, because the store may return it again.
  const copy = claimed.clone();
  const headers = new Headers(copy.headers);
  headers.delete(PAYLOAD_HEADER);
  return new Response(copy.body, { status: copy.status, headers });
}

/** The store's fault is for the Worker's log. */
function unavailable(fault: unknown): Refusal {
  console.error(fault);
  return refusal(503, "service_unavailable", "Service unavailable", "Nothing was sent. Please try again in a moment.");
}

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
