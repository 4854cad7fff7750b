// Runs the caller's own functions in the async context in which the call was made.
//
// The module has one queue for all calls, which runs in the context of whichever call came first. There, a token
// function that reads an `AsyncLocalStorage` would find another call's tenant.

export class CallerContext {
  readonly #work: (() => void)[] = [];
  #wake = (): void => {};
  #isOpen = true;

  /** Captures the current context: an `await` resumes in the context in which it began. */
  constructor() {
    void this.#serve();
  }

  /** Runs `work` in that context, soon. `work` must not throw. */
  run(work: () => void): void {
    this.#work.push(work);
    this.#wake();
  }

  /** Stops running anything. */
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
