// The store on Node: what a Durable Object's `storage.kv` offers, of that only what the stand-in uses, in memory.

export class MemoryStore {
  #values = new Map();

  get(key) {
    return structuredClone(this.#values.get(key));
  }

  put(key, value) {
    this.#values.set(key, structuredClone(value));
  }

  delete(key) {
    return this.#values.delete(key);
  }

  /** The entries whose keys begin with `prefix`, in the order of their keys. */
  list({ prefix }) {
    return [...this.#values]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, structuredClone(value)]);
  }
}
