// A `OnceStore` in the memory of one process, as simple as one can be: it keeps every answer, and gives the same
// `Response` each time.

export class MemoryOnce {
  #claims = new Map();

  async claim(key) {
    if (this.#claims.has(key)) return this.#claims.get(key);
    this.#claims.set(key, "pending");
    return undefined;
  }

  async settle(key, response) {
    this.#claims.set(key, response);
  }
}
