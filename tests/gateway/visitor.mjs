// A visitor's side of the gateway: what a page sends, and what it gets back.

import assert from "node:assert/strict";
import { connect } from "node:net";
import { order as anyOrder, passenger } from "../stand-in/payloads.mjs";
import { TOKEN } from "./runtimes/token.mjs";

/** The guide's customers, whom the stand-in knows after each reset. */
export const TONY = "icu_0000AgZitpOnQtd3NQxjwO";
export const PEPPER = "icu_0000AgZpQrZjNcR4Mqklwx";

/** An order that Tony may send. */
export function tonysOrder(changes = {}) {
  return anyOrder({
    users: [TONY],
    passengers: [passenger("pas_0000AgZpQrZjNcR4Mqklwx", { user_id: TONY })],
    ...changes,
  });
}

export class Visitor {
  url = "";

  /**
   * Sends `data` as it is, or `text`; as Tony, who is signed in, unless `as` says otherwise. A header of `null` is left
   * out.
   */
  async call(method, path, { as = TONY, data, text, headers = {}, signal } = {}) {
    const body = data === undefined ? text : JSON.stringify(data);
    const sent = { "x-visitor": as, ...(body !== undefined && { "content-type": "application/json" }), ...headers };
    const response = await fetch(this.url + path, {
      method,
      headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== null)),
      body,
      redirect: "manual",
      signal,
    });
    return checked({ status: response.status, headers: response.headers, text: await response.text() });
  }

  get(path, options) {
    return this.call("GET", path, options);
  }

  post(path, data, options) {
    return this.call("POST", path, { data, ...options });
  }

  /**
   * Writes the parts to a connection of its own, `pause` milliseconds apart, and gives the answer, whenever that comes.
   * Hangs up after `patience` milliseconds of silence.
   */
  raw(parts, { pause = 10, patience = 60_000 } = {}) {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let received = "";
      socket.setEncoding("utf8");
      socket.setTimeout(patience, () => socket.destroy());
      socket.on("error", (error) => (received === "" ? reject(error) : undefined));
      socket.on("data", (chunk) => {
        received += chunk;
        const answer = parseRaw(received);
        if (answer === undefined) return;
        socket.destroy();
        resolve(answer);
      });
      socket.on("close", () => reject(new Error(`the connection was closed after ${JSON.stringify(received)}`)));
      (async () => {
        for (const part of parts) {
          if (socket.destroyed) return;
          socket.write(part);
          await new Promise((done) => setTimeout(done, pause));
        }
      })();
    });
  }

  /** The head of a request that `raw` sends. */
  head(method, path, headers = {}) {
    const lines = Object.entries({ host: new URL(this.url).host, "x-visitor": TONY, ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    return `${[`${method} ${path} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n`;
  }
}

/** What holds of every answer: it stays out of caches, and says nothing of the token or of how the Worker is made. */
function checked(answer) {
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.equal(answer.headers.get("vary"), "Origin");
  const whole = answer.text + JSON.stringify([...answer.headers]);
  for (const secret of [TOKEN, "secret", "at async", ".mjs", ".ts:", "x-payload-digest"])
    assert.ok(!whole.includes(secret), `an answer holds ${secret}`);
  try {
    return { ...answer, body: JSON.parse(answer.text) };
  } catch {
    return { ...answer, body: undefined };
  }
}

function parseRaw(received) {
  const [head, ...rest] = received.split("\r\n\r\n");
  if (rest.length === 0) return undefined;
  const length = /^content-length: (\d+)/im.exec(head)?.[1];
  const text = rest.join("\r\n\r\n");
  if (length !== undefined && Buffer.byteLength(text) < Number(length)) return undefined;
  return { status: Number(head.split(" ")[1]), head, text };
}

/** What the gateway says of each of its own refusals, word for word; some depend on the case. */
const SENTENCES = {
  not_found: "Not found: There is nothing at this path.",
  method_not_allowed: /^Method not allowed: This path takes (?:GET|POST|PUT|PATCH|DELETE)(?: and [A-Z]+)* only\.$/,
  invalid_query: /^Invalid query: (?:This call takes|The query)/,
  origin_not_allowed: "Origin not allowed: Pages of this origin may not call this service.",
  not_authorized: "Not allowed: You may not do this.",
  not_permitted: "Not allowed: You may not do this for these customers.",
  unsupported_content_type: "Unsupported content type: The body must be sent as application/json, in UTF-8.",
  unsupported_content_encoding: "Unsupported content encoding: The body must be sent without compression.",
  too_large: /^Body too large: The body is longer than \d+ bytes\.$/,
  slow_body: /^Body too slow: The body did not arrive within \d+(?:\.\d+)? seconds\.$/,
  incomplete_body: "Incomplete body: The body could not be read to its end.",
  invalid_idempotency_key:
    "Invalid Idempotency-Key: The Idempotency-Key must have 1 to 255 printable ASCII characters.",
  create_in_progress: "Already under way: This is being carried out already. Please wait for its answer.",
  idempotency_key_reused:
    "Idempotency-Key used before: This Idempotency-Key was sent with another payload before.",
  service_unavailable: "Service unavailable: Nothing was sent. Please try again in a moment.",
  internal_server_error: /^Internal server error: (?:The payload could not be checked|Something went wrong here)\.$/,
  duffel_unreachable:
    /^Duffel not reached: Duffel could not be reached, and (?:no answer came|nothing was changed)\. Please try again\.$/,
  token_refused: "Access token refused: Duffel did not accept this service's own credentials.",
  outcome_unknown:
    "Outcome unknown: It is not known whether this was carried out. Please look before sending it again.",
};

function holdTo(expected, got) {
  if (expected instanceof RegExp) assert.match(got, expected);
  else assert.equal(got, expected);
}

/**
 * `404 not_found`, or with pointers `422 validation_required at /email`; the answer must have the shape of Duffel's
 * errors.
 */
export function refusalOf({ status, headers, body }) {
  assert.equal(headers.get("content-type"), "application/json");
  assert.equal(body.meta.status, status);
  return body.errors.map(({ type, code, title, message, source }) => {
    for (const text of [type, code, title, message]) assert.ok(typeof text === "string" && text !== "");
    if (Object.hasOwn(SENTENCES, code)) holdTo(SENTENCES[code], `${title}: ${message}`);
    return source === undefined ? `${status} ${code}` : `${status} ${code} at ${source.pointer}`;
  });
}
