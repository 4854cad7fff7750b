// The attempts of which nobody knows what came of them: each in a panel above the button, until it is known.

import type { Attempt } from "../attempt.ts";
import { element } from "../element.ts";
import { type Unknown, unknownPanel } from "./outcomes.ts";

export class OpenAttempts {
  readonly element = element("div", { class: "open-attempts" });
  /** By their keys: the same text is the same attempt, however often it is sent. */
  readonly #panels = new Map<string, HTMLElement>();
  #asking: HTMLElement | undefined;

  /** The panel that wants an answer before anybody goes on with the form. */
  get asking(): HTMLElement | undefined {
    return this.#asking;
  }

  has({ key }: Attempt): boolean {
    return this.#panels.has(key);
  }

  ask({ key }: Attempt, unknown: Unknown): void {
    this.#panels.get(key)?.remove();
    this.#asking = unknownPanel(unknown);
    this.#panels.set(key, this.#asking);
    this.element.append(this.#asking);
    this.#asking.focus();
  }

  /** Somebody goes on with the form; the panels stay. */
  leave(): void {
    this.#asking = undefined;
  }

  /** It is known what came of it, or will be without a look. */
  close({ key }: Attempt): void {
    this.#panels.get(key)?.remove();
    this.#panels.delete(key);
  }
}
