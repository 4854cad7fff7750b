// The store on Node: what a Durable Object's `storage.kv` offers, of that only what the stand-in uses, in memory.

export class MemoryStore {
  #values = new Map();

  get(key) {
    return this.#values.get(key);
  }

  /** Keeps a copy that nobody can change, so that reading needs none. */
  put(key, value) {
    this.#values.set(key, freeze(structuredClone(value)));
  }

  delete(key) {
    return this.#values.delete(key);
  }

  /** The entries whose keys begin with `prefix`, in the order of their keys. */
  list({ prefix }) {
    return [...this.#values].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

function freeze(value) {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
