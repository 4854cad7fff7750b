// Under the button: what is in the way, or what became of sending.

import { announce } from "../announce.ts";
import { element } from "../element.ts";
import { type AnyIssue, inOrder } from "./places.ts";
import { goTo, type Summary, summary } from "./summary.ts";

export class FormVerdict {
  readonly element = element("div", { class: "form-verdict" });
  readonly #form: HTMLFormElement;
  #summary: Summary | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** Lists what is in the way, and goes to the first of it. */
  obstructed(heading: string, issues: readonly AnyIssue[]): void {
    const errors = inOrder(
      this.#form,
      issues.filter(({ severity }) => severity === "error"),
    );
    this.#summary = summary(this.#form, heading, errors);
    this.element.replaceChildren(this.#summary.element);
    const [first] = errors;
    announce(`${heading}: ${errors.length === 1 ? first!.message : `${errors.length} things.`}`);
    if (first === undefined || !goTo(this.#form, first)) this.#summary.element.focus();
  }

  say(panel: HTMLElement): void {
    this.clear();
    this.element.append(panel);
    panel.focus();
  }

  /** Of what is listed, these are still in the way. */
  update(issues: readonly AnyIssue[]): void {
    this.#summary?.update(issues);
  }

  /** The form is another now: of what was said, only what is still in the way holds. */
  changed(): void {
    if (this.#summary === undefined) this.clear();
  }

  clear(): void {
    this.#summary = undefined;
    this.element.replaceChildren();
  }
}
