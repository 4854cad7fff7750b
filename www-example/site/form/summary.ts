// Beside the button that sends: everything that is in the way, each a link to its field.

import { element } from "../element.ts";
import { type AnyIssue, controlIn, nameOf, pathOf, placeOf } from "./places.ts";

/** Goes to an issue's field: into view, with the focus on it. */
export function goTo(form: HTMLFormElement, issue: AnyIssue): void {
  const place = placeOf(form, pathOf(issue));
  const control = controlIn(place);
  if (control === null) return;
  place.scrollIntoView({ block: "nearest" });
  control.focus();
}

export function summary(form: HTMLFormElement, heading: string, issues: readonly AnyIssue[]): HTMLElement {
  const items = issues.map((issue) => {
    const place = placeOf(form, pathOf(issue));
    const name = place === form ? "" : nameOf(place);
    if (name === "") return element("li", {}, issue.message);
    const go = (event: Event) => {
      event.preventDefault();
      goTo(form, issue);
    };
    return element("li", {}, element("a", { href: `#${controlIn(place)?.id ?? ""}`, onclick: go }, name), `: ${issue.message}`);
  });
  return element("div", { class: "summary" }, element("h2", {}, heading), element("ul", {}, ...items));
}
