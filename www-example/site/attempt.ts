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

/** By a digest of what is sent, so that nothing of what was filled in is kept: an attempt's key and time. */
const kept = store();
/** Those of this page, whatever another tab has forgotten since. */
const own: Record<string, string> = {};

export async function attemptAt(endpoint: string, json: string): Promise<Attempt> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint + json));
  const name = `attempt ${new Uint8Array(digest).join(".")}`;
  const [key, since] = (own[name] ??= kept[name] ??= `${crypto.randomUUID()} ${Date.now()}`).split(" ");
  const forget = () => [own, kept].forEach((attempts) => delete attempts[name]);
  return { key: key!, since: Number(since), forget };
}

/** Where a browser keeps nothing, a reload forgets all attempts. */
function store(): Record<string, string> {
  try {
    return localStorage;
  } catch {
    return {};
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
