// The errors that prevent sending, listed at the button, each a link to its field.

import { element } from "../element.ts";
import { type AnyIssue, controlIn, inOrder, nameOf, pathOf, placeOf } from "./places.ts";

/** Scrolls to an issue's field and focuses it. Returns whether there is one. */
export function goTo(form: HTMLFormElement, issue: AnyIssue): boolean {
  const place = placeOf(form, pathOf(issue));
  const control = place === form ? null : controlIn(place);
  if (control === null) return false;
  place.scrollIntoView({ block: "nearest" });
  control.focus();
  return true;
}

export interface Summary {
  readonly element: HTMLElement;
  /** Removes what is no longer among these. */
  update(issues: readonly AnyIssue[]): void;
}

export function summary(form: HTMLFormElement, heading: string, issues: readonly AnyIssue[]): Summary {
  const list = element("ul");
  const made = element(
    "div",
    { class: "summary", role: "group", "aria-labelledby": "summary-heading", tabindex: -1 },
    element("h2", { id: "summary-heading" }, heading),
    list,
  );
  let listed: readonly AnyIssue[] = [];
  const show = (errors: readonly AnyIssue[]) => {
    listed = inOrder(form, errors);
    list.replaceChildren(...listed.map((issue) => item(form, issue)));
  };
  show(issues);
  return {
    element: made,
    update(now) {
      const paths = new Set(listed.map(pathOf));
      show(now.filter((issue) => issue.severity === "error" && paths.has(pathOf(issue))));
      if (listed.length === 0) made.remove();
    },
  };
}

function item(form: HTMLFormElement, issue: AnyIssue): HTMLElement {
  const place = placeOf(form, pathOf(issue));
  const name = place === form ? "" : nameOf(place);
  if (name === "") return element("li", {}, issue.message);
  const control = controlIn(place);
  if (control === null) return element("li", {}, `${name}: ${issue.message}`);
  const go = (event: Event) => {
    event.preventDefault();
    goTo(form, issue);
  };
  return element("li", {}, element("a", { href: `#${control.id}`, onclick: go }, name), `: ${issue.message}`);
}
