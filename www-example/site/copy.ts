// A button that copies a text of the page.

import { announce } from "./announce.ts";
import { element } from "./element.ts";

interface CopyButton {
  readonly element: HTMLElement;
  /** The text is another one now. */
  reset(): void;
}

/** `what` completes the button's name for screen readers: "Copy the key". */
export function copyButton(source: HTMLElement, what: string): CopyButton {
  const label = element("span", {}, "Copy");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      label.textContent = "Copied";
      announce("Copied");
    } catch {
      // The browser refuses, or has no clipboard for a page without TLS.
      getSelection()?.selectAllChildren(source);
      announce("Not copied, but selected");
    }
  };
  const button = element(
    "button",
    { type: "button", class: "copy", onclick: copy },
    label,
    element("span", { class: "visually-hidden" }, ` ${what}`),
  );
  return { element: button, reset: () => (label.textContent = "Copy") };
}
