// What the gateway answers: a status, headers and a text, from which a `Response` can be made more than once.

import type { Issue } from "../types/issue.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` where the status allows no body. */
  readonly body: string | null;
}

export interface ErrorEntry {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly source?: { readonly field: string; readonly pointer: string };
  /** What a message in another language needs: not Duffel's, ours. */
  readonly params?: Issue["params"];
}

/**
 * Thrown by a step that does not let a request pass, and answered by the gateway. No `Error`: it has no stack to keep.
 */
export class Refusal {
  readonly answer: Answer | Response;

  constructor(answer: Answer | Response) {
    this.answer = answer;
  }
}

/** A refusal with a single error. */
export function refusal(
  status: number,
  code: string,
  title: string,
  message: string,
  headers?: Answer["headers"],
): Refusal {
  return new Refusal(errorAnswer(status, [{ type: typeOf(status), code, title, message }], undefined, headers));
}

/** An answer in the shape of Duffel's errors. */
export function errorAnswer(
  status: number,
  errors: readonly ErrorEntry[],
  meta?: Readonly<Record<string, unknown>>,
  headers?: Answer["headers"],
): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ errors, meta: { status, ...meta } }),
  };
}

export function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}

/** Duffel's type of an error for what went wrong with a request, and for what went wrong behind it. */
export function typeOf(status: number): string {
  return status >= 500 ? "api_error" : "invalid_request_error";
}
