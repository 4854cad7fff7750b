// The issues shown at a form's fields: the package's, once a field has been left, and Duffel's.

import { type AnyIssue, pathOf, placeOf, showAt } from "./places.ts";

export class ShownIssues {
  readonly #form: HTMLFormElement;
  /** By path. A field shows nothing until it has been left. */
  readonly #found = new Map<string, readonly AnyIssue[]>();
  #refused: readonly AnyIssue[] = [];

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** What Duffel refused and the visitor has not changed since. */
  get refused(): readonly AnyIssue[] {
    return this.#refused;
  }

  /** Shows the `issues` that belong to this path. */
  put(path: string, issues: readonly AnyIssue[]): void {
    this.#keep(path, issues);
    this.#render();
  }

  /** Updates what is already shown: a change elsewhere may have fixed it. */
  update(issues: readonly AnyIssue[]): void {
    for (const path of this.#found.keys()) this.#keep(path, issues);
    this.#render();
  }

  /** Shows only these. */
  replace(issues: readonly AnyIssue[]): void {
    this.#found.clear();
    this.#refused = [];
    for (const issue of issues) this.#keep(pathOf(issue), issues);
    this.#render();
  }

  refuse(issues: readonly AnyIssue[]): void {
    this.#refused = issues;
    this.#render();
  }

  /** A change there may fix what Duffel refused, except a refusal of the whole form. */
  changed(place: Element): void {
    this.#refused = this.#refused.filter((issue) => {
      const at = placeOf(this.#form, pathOf(issue));
      return at === this.#form || !at.contains(place);
    });
  }

  #keep(path: string, issues: readonly AnyIssue[]): void {
    const here = issues.filter((issue) => pathOf(issue) === path);
    if (here.length > 0) this.#found.set(path, here);
    else this.#found.delete(path);
  }

  #render(): void {
    showAt(this.#form, [...this.#found.values(), this.#refused].flat());
  }
}
