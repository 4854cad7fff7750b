// Buttons of which at most one is pressed.

import { element } from "../element.ts";

interface Toggles<T> {
  readonly element: HTMLElement;
  press(item: T | undefined): void;
}

/** Calls `onToggle` with the pressed item, or `undefined` if none is pressed any more. */
export function toggles<T extends { readonly title: string }>(
  heading: string,
  items: readonly T[],
  onToggle: (item: T | undefined) => void,
): Toggles<T> {
  const buttons = new Map(
    items.map((item) => {
      const toggle = () => onToggle(button.getAttribute("aria-pressed") === "true" ? undefined : item);
      const button = element("button", { type: "button", onclick: toggle }, item.title);
      return [item, button];
    }),
  );
  const press = (item: T | undefined) =>
    buttons.forEach((button, each) => button.setAttribute("aria-pressed", String(each === item)));
  press(undefined);
  const row = element("div", { class: "buttons" }, ...buttons.values());
  return { element: element("section", { class: "toggles" }, element("h2", {}, heading), row), press };
}
