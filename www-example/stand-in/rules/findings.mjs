// What is wrong with a payload: one error per field, the first one found.

import { Refusal, duffelError } from "../http/errors.mjs";

export class Findings {
  #errors = new Map();

  add(pointer, code, message) {
    if (!this.#errors.has(pointer)) this.#errors.set(pointer, duffelError(code, message, pointer));
  }

  get any() {
    return this.#errors.size > 0;
  }

  /** Throws the 422 that lists them all. */
  refuse() {
    if (this.any) throw new Refusal(422, [...this.#errors.values()]);
  }
}

/** The pointer to a member of what `pointer` points at. */
export function under(pointer, key) {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
