// An attempt to create something. Until it is known what came of it, the same text is the same attempt: after a reload,
// and in another tab too, it is not sent to Duffel a second time.

export interface Attempt {
  /** Names it to the Worker. */
  readonly key: string;
  /** When it was made first. */
  readonly since: number;
  /** The same text is another attempt from now on. */
  forget(): void;
}

/** Those of this page, whatever another tab has forgotten since. */
const own = new Map<string, string>();

export async function attemptAt(endpoint: string, json: string): Promise<Attempt> {
  const text = endpoint + json;
  const name = await keptName(text);
  const attempt = own.get(text) ?? (name && kept((store) => store.getItem(name))) ?? `${newKey()} ${Date.now()}`;
  own.set(text, attempt);
  if (name) kept((store) => store.setItem(name, attempt));
  const [key, since] = attempt.split(" ");
  const forget = () => {
    own.delete(text);
    if (name) kept((store) => store.removeItem(name));
  };
  return { key: key!, since: Number(since), forget };
}

/** Nobody else makes the same. `crypto.randomUUID` is there on secure pages only. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * What an attempt is kept under: a digest, so that nothing of what was filled in is kept. `undefined` on a page without
 * TLS, which can make none.
 */
async function keptName(text: string): Promise<string | undefined> {
  const digest = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(text));
  return digest && `attempt ${new Uint8Array(digest).join(".")}`;
}

/** Where a browser keeps nothing, or has no room, a reload forgets all attempts. */
function kept<T>(use: (store: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Whether a record is no older than an attempt; clocks differ by a little. */
export function isSince(record: Dated, since: number): boolean {
  return Date.parse(String(record.created_at ?? record.confirmed_at)) >= since - 10_000;
}

interface Dated {
  readonly created_at?: unknown;
  readonly confirmed_at?: unknown;
}
