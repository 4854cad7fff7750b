// Attempts with an unknown outcome. Each has a panel above the button until its outcome is known.

import type { Attempt } from "../attempt.ts";
import { element } from "../element.ts";
import { type Unknown, unknownPanel } from "./outcomes.ts";

export class OpenAttempts {
  readonly element = element("div", { class: "open-attempts" });
  /** By what was sent: the same JSON is the same attempt, however often it is sent. */
  readonly #panels = new Map<string, HTMLElement>();
  #asking: HTMLElement | undefined;

  /** The panel that the visitor must answer before using the form again. */
  get asking(): HTMLElement | undefined {
    return this.#asking;
  }

  has({ text }: Attempt): boolean {
    return this.#panels.has(text);
  }

  ask({ text }: Attempt, unknown: Unknown): void {
    this.#panels.get(text)?.remove();
    this.#asking = unknownPanel(unknown);
    this.#panels.set(text, this.#asking);
    this.element.append(this.#asking);
    this.#asking.focus();
  }

  /** The panels stay, but no longer instead of the form. */
  leave(): void {
    this.#asking?.querySelector(".leave")?.remove();
    this.#asking = undefined;
  }

  /** Its outcome is known, or will be without looking it up. */
  close({ text }: Attempt): void {
    const panel = this.#panels.get(text);
    panel?.remove();
    this.#panels.delete(text);
    if (this.#asking === panel) this.#asking = undefined;
  }
}
