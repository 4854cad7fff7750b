// The session: a cookie with the account's ID, signed so that it cannot be forged.

import type { Env } from "./env.ts";

/** Seconds. */
const LIFETIME = 30 * 24 * 60 * 60;

const encoder = new TextEncoder();

/** The account's ID from the request's cookie; `undefined` if there is none, or it is invalid or has expired. */
export async function accountOf(request: Request, env: Env, now = Date.now()): Promise<string | undefined> {
  const name = cookieName(request);
  const cookies = request.headers.get("cookie")?.split("; ") ?? [];
  const cookie = cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
  const [id, expires, signature] = cookie?.split(".") ?? [];
  if (id === undefined || expires === undefined || signature === undefined) return undefined;
  const bytes = fromHex(signature);
  if (bytes === undefined || !(Number(expires) * 1000 > now)) return undefined;
  const isOurs = await crypto.subtle.verify("HMAC", await key(env), bytes, encoder.encode(`${id}.${expires}`));
  return isOurs ? id : undefined;
}

/** A new account's ID, and the header that stores it in the browser. */
export async function newSession(request: Request, env: Env): Promise<{ id: string; setCookie: string }> {
  const id = crypto.randomUUID();
  const signed = `${id}.${Math.floor(Date.now() / 1000) + LIFETIME}`;
  const signature = toHex(await crypto.subtle.sign("HMAC", await key(env), encoder.encode(signed)));
  const secure = isSecure(request) ? "; Secure" : "";
  const attributes = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${LIFETIME}${secure}`;
  return { id, setCookie: `${cookieName(request)}=${signed}.${signature}; ${attributes}` };
}

/** With `__Host-`, no other site of the domain can set it. Without TLS, as on localhost, browsers refuse that name. */
const cookieName = (request: Request) => (isSecure(request) ? "__Host-session" : "session");
const isSecure = (request: Request) => new URL(request.url).protocol === "https:";

function key({ SESSION_KEY }: Env): Promise<CryptoKey> {
  // With an empty key, anyone could sign a cookie.
  if (!SESSION_KEY) throw new Error("SESSION_KEY is missing: npx wrangler secret put SESSION_KEY");
  return crypto.subtle.importKey("raw", encoder.encode(SESSION_KEY), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
}

const toHex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16));
}
