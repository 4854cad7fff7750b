// What stands at the fields of a form: what the package says of those that have been left, and what Duffel refused.

import { type AnyIssue, pathOf, placeOf, showAt } from "./places.ts";

export class ShownIssues {
  readonly #form: HTMLFormElement;
  /** By path. A field that has not been left yet says nothing. */
  readonly #found = new Map<string, readonly AnyIssue[]>();
  #refused: readonly AnyIssue[] = [];

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  /** What Duffel refused, and nobody has changed since. */
  get refused(): readonly AnyIssue[] {
    return this.#refused;
  }

  /** At this path those of `issues` that belong there. */
  put(path: string, issues: readonly AnyIssue[]): void {
    this.#keep(path, issues);
    this.#render();
  }

  /** Keeps up to date what stands there already: a change elsewhere may have mended it. */
  update(issues: readonly AnyIssue[]): void {
    for (const path of this.#found.keys()) this.#keep(path, issues);
    this.#render();
  }

  /** These, and no others. */
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

  /** A change there may have answered what Duffel refused; but for what it refused of the whole. */
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
