// The JavaScript side of one call, which `src/transport/host.rs` calls. Holds what must not enter the module: the
// token, the body and the response.

import type { Fetch } from "../types/client.js";
import { type Shape, shapeOf } from "./body-shape.ts";
import { discard, isResponse, readText } from "./body-reader.ts";
import { CallerContext } from "./caller-context.ts";
import { Awaited, giveUp } from "./instance.ts";
import { onAbort } from "./on-abort.ts";
import { isBailout, uncached } from "./prerendering.ts";
import { reasonOf, tellingIn, withoutToken } from "./reason.ts";
import type { Token } from "./token.ts";

/** The result of an attempt that the module gets. */
interface Answer {
  readonly failure: "timeout" | "abort" | "abort unsent" | "unsent" | "connection" | undefined;
  readonly reason: string;
  readonly response: Response | undefined;
  readonly shape: Shape;
  readonly text: string;
}

/** The result of an attempt that is lost: nothing came in its time. */
const NOTHING: Answer = { failure: "timeout", reason: "", response: undefined, shape: "text", text: "" };

/** How long the module may take to continue. After that it has lost this call, and with it all others. */
const GRACE = 5_000;

/** How long after its time a call whose timer has not fired is lost. */
const LOST = 60_000;

/** The most bytes of a refusal that are read. The module's memory never shrinks, and Duffel needs far fewer. */
const LONGEST_REFUSAL = 1_000_000;

/** The most bytes of a record or a list: a page of 200 orders has a few million, and a Worker has 128 MB for everyone. */
const LONGEST_RECORDS = 32_000_000;

export class Host {
  readonly #fetch: Fetch;
  readonly #token: Token;
  readonly #body: string | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #forgetSignal: () => void;
  readonly #onEvent: ((event: never) => void) | undefined;
  readonly #context = new CallerContext();
  /** Ends the current operation on time, or gives up the module if there is none. Armed for the whole call. */
  #timer: ReturnType<typeof setTimeout>;
  /** When the timer is due. */
  #due = Infinity;
  /** Whether the module has been made to finish it, long after its time. */
  lost = false;
  /** Ends the current operation for the module alone. */
  #forget = (): void => {};
  /** Interrupts the current operation. */
  #interrupt: ((why: "timeout" | "abort") => void) | undefined;
  /** Whether a request has been sent. */
  sent = false;
  headers: Headers | undefined;
  /** What the caller's token function threw. */
  cause: unknown;
  /** The last response's body as a string, and parsed if requested. */
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
    // Before the timer: if this throws, there is no call, and nothing to give up.
    this.#forgetSignal = onAbort(signal, () => this.#interrupt?.("abort"));
    this.#timer = setTimeout(this.#onTime, GRACE);
  }

  readonly #onTime = (): void => {
    if (this.#interrupt === undefined) return giveUp();
    this.#arm(GRACE);
    this.#interrupt("timeout");
  };

  #arm(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onTime, milliseconds);
    this.#due = performance.now() + milliseconds;
  }

  /** Runs `work`, which must not throw, in the call's context. */
  inContext(work: () => void): void {
    this.#context.run(work);
  }

  /** Ends the current operation and cleans up. */
  close(): void {
    this.#forgetSignal();
    this.#context.close();
    this.#interrupt?.("abort");
    clearTimeout(this.#timer);
  }

  /**
   * Lets the module finish a call whose timer should have fired long ago, and returns whether this is one: workerd drops
   * the timers and promises of a request whose visitor has left, and the module would keep its calls forever. Touches
   * nothing of that request, because only it may.
   */
  letGo(): boolean {
    this.lost = performance.now() > this.#due + LOST;
    if (this.lost) this.#forget();
    return this.lost;
  }

  /** Whether there is a listener for attempts. */
  get listens(): boolean {
    return this.#onEvent !== undefined;
  }

  attempt(method: string, url: string, headers: Headers, timeout: number): Awaited<Answer> {
    this.sent = false;
    this.headers = undefined;
    return this.#operation(timeout, NOTHING, (settle) => this.#send(method, url, headers, settle));
  }

  wait(milliseconds: number): Awaited<boolean> {
    return this.#operation(milliseconds, false, (settle) => (why) => settle(why === "timeout"));
  }

  attempted(event: never): void {
    // If the listener throws, now or later, that is ignored.
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
   * An operation that the timer or the signal can interrupt. `begin` gets the functions that settle it, and returns the
   * one that interrupts it. `lost` is its result if nothing else settles it.
   */
  #operation<T>(
    milliseconds: number,
    lost: T,
    begin: (settle: (value: T) => void) => (why: "timeout" | "abort") => void,
  ): Awaited<T> {
    this.#arm(milliseconds);
    const awaited = new Awaited<T>();
    this.#forget = () => awaited.resolve(lost);
    this.#context.run(() => {
      this.#interrupt = begin((value) => {
        this.#interrupt = undefined;
        awaited.resolve(value);
      });
      if (this.#signal?.aborted) this.#interrupt?.("abort");
    });
    return awaited;
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
    let token = "";
    // Per attempt, because the `fetch` of a finished attempt may still report back after the next one has begun.
    let sent = false;
    const finish = (answer: Partial<Answer>): void => {
      if (!open) return;
      open = false;
      settle({ ...NOTHING, failure: undefined, response, ...answer });
    };

    const run = async (): Promise<void> => {
      // What is about to be interrupted needs none.
      if (this.#signal?.aborted) return;
      token = await this.#token();
      if (!open) return;
      headers.set("authorization", `Bearer ${token}`);
      this.sent = sent = true;
      // A redirect is a response like any other: the token must not be sent elsewhere.
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
      const isRefusal = answer.status >= 300;
      const most = isRefusal ? LONGEST_REFUSAL : LONGEST_RECORDS;
      const text = await readText(answer, most, (stop) => (cancel = stop));
      if (!open) return;
      // Not a record, and not empty either.
      if (text === undefined && !isRefusal)
        return finish({ text: "…", reason: `it is longer than ${most / 1e6} MB` });
      // A refusal stays one without its reasons.
      this.text = text ?? "";
      if (isRefusal) return finish({ text: (this.text = withoutToken(this.text, token)) });
      const { shape, json } = shapeOf(this.text);
      this.json = json;
      // Of anything else, all that matters is whether it is empty.
      finish({ shape, text: shape === "text" ? this.text.trim().slice(0, 1) : "" });
    };
    // In a separate async function, so that a `fetch` that throws synchronously is a failure like any other.
    run().catch((error: unknown) => {
      if (!open) return;
      if (sent && !isBailout(error)) {
        const secrets = [token, this.#body ?? "", ...tellingIn(headers, this.#body)];
        return finish({ failure: "connection", reason: reasonOf(error, url, secrets) });
      }
      this.cause = error;
      finish({ failure: "unsent", reason: "there is no access token to send it with" });
    });

    return (why) => {
      // Without a reason, because the caller's may be anything.
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
