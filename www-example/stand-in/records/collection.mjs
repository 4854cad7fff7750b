// One kind of record in the store, in the order in which they were made.

import { nextNumber } from "../store/sequence.mjs";

export class Collection {
  #store;
  #now;

  constructor(store, name, prefix, now) {
    this.#store = store;
    this.#now = now;
    this.name = name;
    this.prefix = prefix;
  }

  /** Keeps a new record under a new ID; until `hiddenUntil` it can be neither got nor listed. */
  insert(fields, hiddenUntil = 0) {
    const sequence = nextNumber(this.#store);
    const record = { id: `${this.prefix}0000StandIn${String(sequence).padStart(11, "0")}`, ...fields };
    this.#store.put(this.#key(record.id), { sequence, hidden_until: hiddenUntil, record });
    return record;
  }

  get(id) {
    const row = this.#store.get(this.#key(id));
    return row !== undefined && this.#shows(row) ? row.record : undefined;
  }

  replace(record) {
    const key = this.#key(record.id);
    this.#store.put(key, { ...this.#store.get(key), record });
    return record;
  }

  delete(id) {
    this.#store.delete(this.#key(id));
  }

  /** Rows `{ sequence, record }`, newest first, that a list shows. */
  newestFirst() {
    return this.#rows()
      .filter((row) => this.#shows(row))
      .sort((a, b) => b.sequence - a.sequence);
  }

  /** Every record, hidden ones too: what the rules about all of them look at. */
  all() {
    return this.#rows()
      .sort((a, b) => a.sequence - b.sequence)
      .map((row) => row.record);
  }

  #rows() {
    return Array.from(this.#store.list({ prefix: this.#key("") }), ([, row]) => row);
  }

  #shows(row) {
    return row.hidden_until <= this.#now;
  }

  #key(id) {
    return `record/${this.name}/${id}`;
  }
}
