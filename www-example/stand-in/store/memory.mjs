// The store on Node: the part of a Durable Object's `storage.kv` that the stand-in uses, in memory. Keys are grouped by
// the part before their first slash, so that a list searches only its own kind.

export class MemoryStore {
  #folders = new Map();

  get(key) {
    return this.#folder(key).get(key);
  }

  /** Stores a frozen copy, so that reading needs no copy. */
  put(key, value) {
    this.#folder(key).set(key, freeze(structuredClone(value)));
  }

  delete(key) {
    return this.#folder(key).delete(key);
  }

  /** The entries whose keys begin with `prefix`, which names a kind, in the order of their keys. */
  list({ prefix }) {
    return [...this.#folder(prefix)].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
  }

  #folder(key) {
    const [name] = key.split("/", 1);
    if (!this.#folders.has(name)) this.#folders.set(name, new Map());
    return this.#folders.get(name);
  }
}

function freeze(value) {
  if (typeof value !== "object" || value === null) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
