// Where a form shows an issue: at the field of its pointer, else at the enclosing group, else at the form.

import type { ApiIssue, Issue } from "duffel-customers/slim";

export type AnyIssue = Issue | ApiIssue;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** `/passengers/0/email` as `passengers.0.email`. */
export function pathOf({ pointer }: AnyIssue): string {
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

/** The nearest element for a path; the form if there is none. */
export function placeOf(form: HTMLFormElement, path: string): HTMLElement {
  for (const steps = path.split("."); steps.length > 0; steps.pop()) {
    const place = form.querySelector<HTMLElement>(`[data-path="${CSS.escape(steps.join("."))}"]`);
    if (place !== null) return place;
  }
  return form;
}

/** The control to focus for an issue there: of several radio buttons, the selected one, as with the Tab key. */
export function controlIn(place: HTMLElement): Control | null {
  return (
    place.querySelector<Control>("[type=radio]:checked:not(:disabled)") ??
    place.querySelector<Control>("input:not([type=hidden], :disabled), select, textarea")
  );
}

/** The place's name: its label or legend, after the legend of its card. */
export function nameOf(place: HTMLElement): string {
  const name = (of: Element | null) =>
    of?.getAttribute("aria-label") ?? of?.querySelector("label, legend")?.firstChild?.textContent ?? "";
  const card = place.parentElement?.closest("fieldset") ?? null;
  return [name(card), name(place)].filter((text) => text !== "").join(", ");
}

/** The issues in the order of their notes in the form. */
export function inOrder(form: HTMLFormElement, issues: readonly AnyIssue[]): AnyIssue[] {
  const noteOf = (issue: AnyIssue) => placeOf(form, pathOf(issue)).querySelector(":scope > .note")!;
  const order = [...form.querySelectorAll(".note")];
  return [...issues].sort((a, b) => order.indexOf(noteOf(a)) - order.indexOf(noteOf(b)));
}

/** Shows the issues at each place, or else its hint. */
export function showAt(form: HTMLFormElement, issues: readonly AnyIssue[]): void {
  const byPlace = new Map<HTMLElement, AnyIssue[]>();
  for (const issue of issues) {
    const place = placeOf(form, pathOf(issue));
    byPlace.set(place, [...(byPlace.get(place) ?? []), issue]);
  }
  for (const note of form.querySelectorAll<HTMLElement>(".note")) {
    const place = note.parentElement!;
    show(place, note, byPlace.get(place) ?? []);
  }
}

function show(place: HTMLElement, note: HTMLElement, issues: readonly AnyIssue[]): void {
  const shown = shownOf(issues);
  const severity = shown[0]?.severity ?? "";
  const text = shown.length > 0 ? textOf(shown) : note.dataset["hint"]!;
  if (note.textContent !== text) note.textContent = text;
  note.className = `note ${severity}`.trim();
  // Radio buttons are invalid together.
  const control = place.matches(".field") ? controlIn(place) : place.matches("[role=radiogroup]") ? place : null;
  control?.setAttribute("aria-invalid", String(severity === "error"));
}

/** Of the issues at one place, those that are shown: its errors, or else its warnings. */
export function shownOf(issues: readonly AnyIssue[]): readonly AnyIssue[] {
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors : issues;
}

const textOf = (issues: readonly AnyIssue[]) => [...new Set(issues.map(({ message }) => message))].join(" ");

/** The messages as they are announced. For those who see them, the style sheet says which are warnings. */
export function spoken(issues: readonly AnyIssue[]): string {
  const texts = (severity: string) => textOf(issues.filter((issue) => issue.severity === severity));
  const [errors, warnings] = [texts("error"), texts("warning")];
  return [errors, warnings && `Please note: ${warnings}`].filter((text) => text !== "").join(" ");
}
