// What a fault makes of an answer.

import { READY_ANSWERS } from "./ready-answers.mjs";

/** The answer with the fault's status, headers and body in place of its own; a header of `null` is left out. */
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
