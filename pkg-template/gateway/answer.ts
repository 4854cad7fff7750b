// The gateway's response: a status, headers and a string, from which several `Response`s can be created.

import type { Issue } from "../types/issue.js";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `null` if the status allows no body. */
  readonly body: string | null;
}

interface ErrorEntry {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly message: string;
  readonly source?: { readonly field: string; readonly pointer: string };
  /** The parameters for a message in another language. Duffel's errors don't have them. */
  readonly params?: Issue["params"];
}

/**
 * Thrown by a step that refuses a request. The gateway turns it into a response. Not an `Error`, because it needs no
 * stack.
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

/** A response in the shape of Duffel's errors. */
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

/** Duffel's error type for a fault in the request, or for a fault behind the gateway. */
function typeOf(status: number): string {
  return status >= 500 ? "api_error" : "invalid_request_error";
}
