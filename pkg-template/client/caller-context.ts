// Where the caller's own functions run: in the async context that the call was made in.
//
// The module has one queue for all calls, and what runs in it runs in the context of whichever call came first. A token
// function that looks into an `AsyncLocalStorage` would find another tenant there.

export class CallerContext {
  readonly #work: (() => void)[] = [];
  #wake = (): void => {};
  #isOpen = true;

  /** Takes the context of whoever constructs it: an `await` comes back in the one that it was begun in. */
  constructor() {
    void this.#serve();
  }

  /** Runs `work` there, soon. It must not throw. */
  run(work: () => void): void {
    this.#work.push(work);
    this.#wake();
  }

  /** Runs nothing any more. */
  close(): void {
    this.#isOpen = false;
    this.#wake();
  }

  #next(): (() => void) | undefined {
    return this.#isOpen ? this.#work.shift() : undefined;
  }

  async #serve(): Promise<void> {
    while (this.#isOpen) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
      for (let work = this.#next(); work !== undefined; work = this.#next()) work();
    }
  }
}
