// The rows of the inspector's list: issues, fields that are still to be filled in, and what `build` added.

import { nameOfCustomer } from "../account.ts";
import { element } from "../element.ts";
import type { AnyIssue } from "../form/places.ts";

/** Goes to the field of an issue. */
export type Go = (issue: AnyIssue) => void;

export function issueItem(issue: AnyIssue, onGo: Go): HTMLElement {
  return item(issue.severity, element("code", { class: "code" }, issue.code), issue, onGo);
}

/** A field that is missing from a form which the visitor has not tried to send yet. */
export function missingItem(issue: AnyIssue, onGo: Go): HTMLElement {
  return item("missing", "to fill in", issue, onGo);
}

function item(kind: string, what: Node | string, issue: AnyIssue, onGo: Go): HTMLElement {
  const { pointer, message } = issue;
  const place = element(
    "button",
    { type: "button", class: "place", onclick: () => onGo(issue) },
    pointer === "" ? "the whole payload" : pointer,
  );
  return element("li", { class: kind }, element("div", {}, what, " ", place), element("p", {}, message));
}

export interface Added {
  readonly pointer: string;
  readonly id: string;
}

export function addedItem({ pointer, id }: Added): HTMLElement {
  const line = element("div", {}, element("code", {}, pointer));
  return element("li", { class: "added" }, line, element("p", {}, `build added ${nameOfCustomer(id)}, a traveller.`));
}

/** Duffel's support asks for this ID. */
export function requestItem(id: string | undefined): HTMLElement[] {
  return id === undefined ? [] : [element("li", { class: "request-id" }, "Request ", element("code", {}, id))];
}
