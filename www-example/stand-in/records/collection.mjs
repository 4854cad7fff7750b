// One kind of record in the store, in order of creation.

import { nextNumber } from "../store/sequence.mjs";

export class Collection {
  #store;
  #now;
  #indexedBy;

  /** `indexedBy` returns the string by which a record can be looked up, for kinds with an index. */
  constructor(store, name, prefix, now, indexedBy) {
    this.#store = store;
    this.#now = now;
    this.#indexedBy = indexedBy;
    this.name = name;
    this.prefix = prefix;
  }

  /** Stores a new record under a new ID. Until `hiddenUntil`, it can be neither retrieved nor listed. */
  insert(fields, hiddenUntil = 0) {
    const sequence = nextNumber(this.#store);
    const record = { id: `${this.prefix}0000StandIn${String(sequence).padStart(11, "0")}`, ...fields };
    this.#store.put(this.#key(record.id), { sequence, hidden_until: hiddenUntil, record });
    this.#reindex(record.id, undefined, record);
    return record;
  }

  get(id) {
    const row = this.#store.get(this.#key(id));
    return row !== undefined && this.#shows(row) ? row.record : undefined;
  }

  replace(record) {
    const key = this.#key(record.id);
    const row = this.#store.get(key);
    this.#store.put(key, { ...row, record });
    this.#reindex(record.id, row.record, record);
    return record;
  }

  delete(id) {
    const key = this.#key(id);
    this.#reindex(id, this.#store.get(key)?.record, undefined);
    this.#store.delete(key);
  }

  /** Rows `{ sequence, record }` of a list, newest first: all, or those with this string in the index. */
  newestFirst(text) {
    return (text === undefined ? this.#rows() : this.#rowsWith(text))
      .filter((row) => this.#shows(row))
      .sort((a, b) => b.sequence - a.sequence);
  }

  /** Every record with this string in the index, including hidden ones. */
  allWith(text) {
    return this.#rowsWith(text).map((row) => row.record);
  }

  /** Every record, including hidden ones, for rules about all of them. */
  all() {
    return this.#rows()
      .sort((a, b) => a.sequence - b.sequence)
      .map((row) => row.record);
  }

  #rows() {
    return Array.from(this.#store.list({ prefix: this.#key("") }), ([, row]) => row);
  }

  #rowsWith(text) {
    return this.#idsWith(text).map((id) => this.#store.get(this.#key(id)));
  }

  #idsWith(text) {
    return this.#store.get(this.#indexKey(text)) ?? [];
  }

  /** Updates a changed record in the index. */
  #reindex(id, before, after) {
    const [from, to] = [before, after].map((record) => (record === undefined ? undefined : this.#indexedBy?.(record)));
    if (from === to) return;
    const rest = (text) => this.#idsWith(text).filter((other) => other !== id);
    if (from !== undefined) this.#store.put(this.#indexKey(from), rest(from));
    if (to !== undefined) this.#store.put(this.#indexKey(to), [...this.#idsWith(to), id]);
  }

  #indexKey(text) {
    return `index/${this.name}/${text}`;
  }

  #shows(row) {
    return row.hidden_until <= this.#now;
  }

  #key(id) {
    return `record/${this.name}/${id}`;
  }
}
