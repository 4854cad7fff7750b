// What is shown after sending: the record that Duffel created, or that the outcome is unknown.

import { element } from "../element.ts";
import type { Payload } from "../payload.ts";

export function doneView(
  { heading, content }: { readonly heading: string; readonly content: readonly Node[] },
  pending: boolean,
  again: () => void,
): HTMLElement {
  const view = element("section", { class: "done" }, element("h2", { tabindex: -1 }, heading));
  if (pending) {
    view.append(element("p", {}, "Duffel has accepted it and is still processing it. You need not send it again."));
  }
  view.append(
    ...content,
    element("div", { class: "actions" }, element("button", { type: "button", onclick: again }, "Start another")),
  );
  return view;
}

export function offlinePanel(): HTMLElement {
  return panel("You are offline", "Nothing was sent. Your entries are still here: send them when you are back online.");
}

export function endedPanel(button: string): HTMLElement {
  return panel("Your session has ended", `Nothing was sent. A new session has started: press ${button} again.`);
}

export function startedPanel(button: string): HTMLElement {
  return panel("Your session has started", `Nothing was sent before: press ${button} again.`);
}

export interface Unknown {
  readonly what: string;
  readonly look: () => Promise<Payload | undefined> | undefined;
  readonly found: (record: Payload) => void;
  /** Leaves the question open: `OpenAttempts` removes its button. */
  readonly back: () => void;
  /** Sends it a second time if the visitor insists. */
  readonly again: () => void;
}

/** Stays above the form's button until the outcome is known, even while the form is in use. */
export function unknownPanel({ what, look, found, back, again }: Unknown): HTMLElement {
  const result = element("p", { role: "status" });
  const insist = element("button", { type: "button", onclick: again }, "Send again and risk a duplicate");
  insist.hidden = true;
  const lookForIt = async () => {
    const looking = look();
    result.textContent =
      looking === undefined
        ? "This names no customer, so it cannot be looked up. Ask Duffel before you send it again."
        : "Looking …";
    insist.hidden = looking !== undefined;
    if (looking === undefined) return;
    try {
      const record = await looking;
      if (record !== undefined) return found(record);
      result.textContent = "Nothing found yet. This can take a while: look again before you send it again.";
      insist.hidden = false;
    } catch {
      result.textContent = "The server is not responding. Try again in a while.";
    }
  };
  const made = panel(
    "The outcome is unknown",
    `There was no clear response, so ${what} may have been carried out. ` +
      "It is not resent automatically, to avoid a duplicate.",
  );
  made.append(
    element(
      "div",
      { class: "actions" },
      element("button", { type: "button", class: "primary", onclick: lookForIt }, "Look for it"),
      element("button", { type: "button", class: "leave", onclick: back }, "Back to the form"),
    ),
    result,
    insist,
  );
  return made;
}

function panel(heading: string, text: string): HTMLElement {
  return element(
    "section",
    { class: "panel", tabindex: -1, role: "alert" },
    element("h2", {}, heading),
    element("p", {}, text),
  );
}
