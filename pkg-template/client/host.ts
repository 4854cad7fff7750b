// The JavaScript side of one call: what `src/transport.rs` asks for. Holds what must not go into the module: the token,
// the body, the answer.

import type { Fetch } from "../types/client.js";
import { discard, isResponse, readText } from "./body-reader.ts";
import { CallerContext } from "./caller-context.ts";
import { Awaited, giveUp } from "./instance.ts";
import { isBailout, uncached } from "./prerendering.ts";
import { reasonOf } from "./reason.ts";
import type { Token } from "./token.ts";

/** What the module gets of an attempt. */
interface Answer {
  readonly failure: "timeout" | "abort" | "abort unsent" | "unsent" | "connection" | undefined;
  readonly reason: string;
  readonly response: Response | undefined;
  readonly shape: "record" | "list" | "text";
  readonly text: string;
}

/** How long the module may take to go on. After that it has forgotten this call, and with it every other. */
const GRACE = 5_000;

/** Characters of a refusal that are read. The module's memory, once it has grown, stays so; Duffel needs far fewer. */
const LONGEST = 1_000_000;

export class Host {
  readonly #fetch: Fetch;
  readonly #token: Token;
  readonly #body: string | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #onEvent: ((event: never) => void) | undefined;
  readonly #context = new CallerContext();
  /** Ends what is under way in time and, where nothing is, the module. Armed from the start to the end. */
  #timer: ReturnType<typeof setTimeout>;
  /** Breaks off what is under way. */
  #interrupt: ((why: "timeout" | "abort") => void) | undefined;
  /** A request has gone out. */
  sent = false;
  headers: Headers | undefined;
  /** Why there was no token, in the words of the caller's own function. */
  cause: unknown;
  /** The last answer's body as text, and parsed where that was asked of it. */
  text = "";
  json: unknown;

  constructor(
    { fetch, token, onResponse }: { fetch: Fetch; token: Token; onResponse?: ((event: never) => void) | undefined },
    body: string | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#fetch = fetch;
    this.#token = token;
    this.#body = body;
    this.#signal = signal;
    this.#onEvent = onResponse;
    this.#timer = setTimeout(this.#onTime, GRACE);
    signal?.addEventListener("abort", this.#onAbort);
  }

  readonly #onAbort = (): void => this.#interrupt?.("abort");

  readonly #onTime = (): void => {
    if (this.#interrupt === undefined) return giveUp();
    this.#arm(GRACE);
    this.#interrupt("timeout");
  };

  #arm(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onTime, milliseconds);
  }

  /** Does `work`, which must not throw, where the call was made. */
  inContext(work: () => void): void {
    this.#context.run(work);
  }

  /** Ends whatever is under way, and leaves nothing behind. */
  close(): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#context.close();
    this.#interrupt?.("abort");
    clearTimeout(this.#timer);
  }

  /** Whether anybody wants to hear of attempts. */
  get listens(): boolean {
    return this.#onEvent !== undefined;
  }

  attempt(method: string, url: string, headers: Headers, timeout: number): Promise<Answer> {
    this.sent = false;
    this.headers = undefined;
    return this.#operation(timeout, (settle) => this.#send(method, url, headers, settle));
  }

  wait(milliseconds: number): Promise<boolean> {
    return this.#operation(milliseconds, (settle) => (why) => settle(why === "timeout"));
  }

  attempted(event: never): void {
    // That it throws, now or later, is the listener's own affair.
    const tell = async (): Promise<void> => this.#onEvent?.(Object.freeze(event));
    this.#context.run(() => void tell().catch(() => {}));
  }

  now(): number {
    return Date.now();
  }

  random(): number {
    return Math.random();
  }

  /**
   * A piece of work that the timer or the signal can break off. `begin` gets what settles it, and gives what interrupts
   * it.
   */
  #operation<T>(
    milliseconds: number,
    begin: (settle: (value: T) => void) => (why: "timeout" | "abort") => void,
  ): Promise<T> {
    this.#arm(milliseconds);
    return new Awaited<T>((resolve) => {
      this.#context.run(() => {
        this.#interrupt = begin((value) => {
          this.#interrupt = undefined;
          resolve(value);
        });
        if (this.#signal?.aborted) this.#interrupt?.("abort");
      });
    });
  }

  #send(
    method: string,
    url: string,
    headers: Headers,
    settle: (answer: Answer) => void,
  ): (why: "timeout" | "abort") => void {
    const controller = new AbortController();
    let open = true;
    let response: Response | undefined;
    let cancel = (): void => discard(response);
    let secrets: string[] = [];
    // Of this attempt: one that is over may still hear from its `fetch`, when the next has begun.
    let sent = false;
    const finish = (answer: Partial<Answer>): void => {
      if (!open) return;
      open = false;
      settle({ failure: undefined, reason: "", response, shape: "text", text: "", ...answer });
    };

    const run = async (): Promise<void> => {
      const token = await this.#token();
      if (!open) return;
      headers.set("authorization", `Bearer ${token}`);
      secrets = [token, this.#body ?? ""];
      this.sent = sent = true;
      // A redirect is an answer like any other: the token goes nowhere else.
      const init: RequestInit = { method, headers, redirect: "manual", signal: controller.signal, ...uncached() };
      if (this.#body !== undefined) init.body = this.#body;
      const answer: unknown = await this.#fetch(url, init);
      if (!open) return discard(answer);
      if (!isResponse(answer)) return finish({ failure: "connection", reason: "what fetch gave is no Response" });
      response = answer;
      this.headers = answer.headers;
      if (answer.redirected || answer.status < 200 || (answer.status >= 300 && answer.status < 400)) {
        discard(answer);
        return finish({});
      }
      const text = await readText(answer, (stop) => (cancel = stop));
      if (!open) return;
      this.text = text;
      if (answer.status >= 300) return finish({ text: text.length > LONGEST ? "" : text });
      const { shape, json } = shapeOf(text);
      this.json = json;
      finish({ shape });
    };
    // In a function of its own first: a `fetch` that throws at once is a failure like any other.
    run().catch((error: unknown) => {
      if (!open) return;
      if (sent && !isBailout(error)) return finish({ failure: "connection", reason: reasonOf(error, url, secrets) });
      this.cause = error;
      finish({ failure: "unsent", reason: "there is no access token to send it with" });
    });

    return (why) => {
      // Without a reason: the caller's may be anything.
      controller.abort();
      cancel();
      if (sent) finish({ failure: why });
      else
        finish(
          why === "abort"
            ? { failure: "abort unsent" }
            : { failure: "unsent", reason: "the access token did not come in time" },
        );
    };
  }
}

/** What a success holds, parsed once. */
function shapeOf(text: string): { shape: Answer["shape"]; json: unknown } {
  try {
    const json: unknown = JSON.parse(text);
    const data: unknown = (json as { data?: unknown } | null)?.data;
    if (Array.isArray(data)) return { shape: "list", json };
    if (typeof data === "object" && data !== null) return { shape: "record", json };
  } catch {
    // A page of HTML, half a body.
  }
  return { shape: "text", json: undefined };
}
