// Below the button: the errors that prevent sending, or the outcome.

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

  /** Lists the errors and goes to the first. */
  obstructed(heading: string, issues: readonly AnyIssue[]): void {
    const errors = inOrder(
      this.#form,
      issues.filter(({ severity }) => severity === "error"),
    );
    this.#summary = summary(this.#form, heading, errors);
    this.element.replaceChildren(this.#summary.element);
    const [first] = errors;
    announce(`${heading}: ${errors.length === 1 ? first!.message : `${errors.length} errors.`}`);
    if (first === undefined || !goTo(this.#form, first)) this.#summary.element.focus();
  }

  say(panel: HTMLElement): void {
    this.clear();
    this.element.append(panel);
    panel.focus();
  }

  /** Removes listed errors that are not among these. */
  update(issues: readonly AnyIssue[]): void {
    this.#summary?.update(issues);
  }

  /** The form has changed: a panel no longer applies, but a list of errors stays. */
  changed(): void {
    if (this.#summary === undefined) this.clear();
  }

  clear(): void {
    this.#summary = undefined;
    this.element.replaceChildren();
  }
}
