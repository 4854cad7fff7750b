// Applies a fault to a response.

import { READY_ANSWERS } from "./ready-answers.mjs";

/** The response with the fault's status, headers and body instead of its own. A header of `null` is removed. */
export function applyFault(fault, answer, context) {
  const change =
    typeof fault.answer === "string" ? READY_ANSWERS[fault.answer]({ ...context, own: answer }) : (fault.answer ?? {});
  const given = "body_base64" in change ? bytesOf(change.body_base64) : change.body;
  return {
    status: change.status ?? answer.status,
    headers: { ...answer.headers, ...inLowerCase(change.headers) },
    body: "body" in change || "body_base64" in change ? given : answer.body,
  };
}

function inLowerCase(headers = {}) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
