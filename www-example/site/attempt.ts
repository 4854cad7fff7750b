// An attempt to create something. The Worker creates the same JSON once, even after a reload or in another tab, because
// the JSON says which attempt it is. Only what the visitor creates a second time on purpose has a key of its own.

import { now, session } from "./account.ts";

export interface Attempt {
  /** What is sent where: the same for the same attempt. */
  readonly text: string;
  /** Identifies it to the Worker, if the JSON alone does not. */
  readonly key: string | undefined;
  /** When it was first made, by the Worker's clock. */
  readonly since: number;
  /** The session in which it was first made: the Worker recognizes it there and nowhere else. */
  readonly session: string;
  /** It was made before, so that it may have been carried out. */
  readonly isRepeated: boolean;
  /** It created nothing: the same JSON would be a first attempt. */
  forget(): void;
  /** The visitor has seen what it created, or insists: on this page, the same JSON is another one from now on. */
  conclude(): void;
}

/** This page's attempts, even if another tab has forgotten them. */
const own = new Map<string, string>();
/** What this page's visitor would send again only on purpose. */
const concluded = new Set<string>();

export async function attemptAt(endpoint: string, json: string): Promise<Attempt> {
  const text = endpoint + json;
  const name = await keptName(text);
  const made = own.get(text) ?? (name && kept((store) => store.getItem(name))) ?? undefined;
  const attempt = made ?? `${concluded.has(text) ? newKey() : ""} ${now()} ${session()}`;
  own.set(text, attempt);
  if (name) kept((store) => store.setItem(name, attempt));
  const [key, since, madeIn = ""] = attempt.split(" ");
  const forget = () => {
    own.delete(text);
    if (name) kept((store) => store.removeItem(name));
  };
  const conclude = () => {
    forget();
    concluded.add(text);
  };
  const isRepeated = made !== undefined;
  return { text, key: key || undefined, since: Number(since), session: madeIn, isRepeated, forget, conclude };
}

/** A unique key. `crypto.randomUUID` exists only on secure pages. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The storage key of an attempt: a digest, so that no input is stored. `undefined` on a page without TLS, which cannot
 * compute one.
 */
async function keptName(text: string): Promise<string | undefined> {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return digest && `attempt ${new Uint8Array(digest).join(".")}`;
}

/** If the browser has no storage, or no room, a reload forgets all attempts. */
function kept<T>(use: (store: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether a record is no older than an attempt, allowing for clock differences. */
export function isSince(record: Dated, since: number): boolean {
  return Date.parse(String(record.created_at ?? record.confirmed_at)) >= since - 10_000;
}

interface Dated {
  readonly created_at?: unknown;
  readonly confirmed_at?: unknown;
}
