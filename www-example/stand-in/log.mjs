// The requests that reached the stand-in, in order of arrival.

import { nextNumber, sortable } from "./store/sequence.mjs";

const PREFIX = "log/";

/** One request in the log: added when it arrives, and completed as it is answered. */
export class LogEntry {
  #store;
  #key;
  #entry;

  constructor(store, { method, target, headers, body }, now) {
    const [path, query = ""] = splitOnce(target, "?");
    const { authorization, ...shown } = headers;
    this.#store = store;
    this.#key = PREFIX + sortable(nextNumber(store));
    this.#entry = {
      received_at: new Date(now).toISOString(),
      method,
      path,
      query,
      headers: shown,
      has_authorization: authorization !== undefined,
      body: new TextDecoder("utf-8", { ignoreBOM: true }).decode(body),
      body_bytes: body.length,
      endpoint: null,
      fault: null,
      wrote: false,
      status: null,
      request_id: null,
      cut: null,
    };
    this.note({});
  }

  note(facts) {
    Object.assign(this.#entry, facts);
    this.#store.put(this.#key, this.#entry);
  }
}

export function readLog(store) {
  return Array.from(store.list({ prefix: PREFIX }), ([, entry]) => entry);
}

function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
