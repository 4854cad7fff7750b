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

export async function attemptAt(endpoint: string, json: string): Promise<Attempt> {
  // A digest, so that nothing of what was filled in is kept.
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(endpoint + json));
  const name = `attempt ${new Uint8Array(digest).join(".")}`;
  localStorage[name] ??= `${crypto.randomUUID()} ${Date.now()}`;
  const [key, since] = (localStorage[name] as string).split(" ");
  return { key: key!, since: Number(since), forget: () => localStorage.removeItem(name) };
}
