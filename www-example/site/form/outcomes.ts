// What is shown of a payload that was sent: what Duffel made of it, or that nobody knows.

import { element } from "../element.ts";
import type { Payload } from "../payload.ts";

export function doneView(
  { heading, content }: { readonly heading: string; readonly content: readonly Node[] },
  pending: boolean,
  again: () => void,
): HTMLElement {
  const view = element("section", { class: "done" }, element("h2", { tabindex: -1 }, heading));
  if (pending) {
    view.append(element("p", {}, "Duffel has taken it and is still at work. It was not sent again, and need not be."));
  }
  view.append(
    ...content,
    element("div", { class: "actions" }, element("button", { type: "button", onclick: again }, "Start another")),
  );
  return view;
}

export function offlinePanel(): HTMLElement {
  return panel("You are offline", "Nothing was sent. All that you filled in is still here: send it once you are back.");
}

export function endedPanel(button: string): HTMLElement {
  return panel("Your session had ended", `Nothing was sent. A new session has begun: press ${button} again.`);
}

export interface Unknown {
  readonly look: () => Promise<Payload | undefined> | undefined;
  readonly found: (record: Payload) => void;
  readonly back: () => void;
  /** Sends it a second time, to whoever insists. */
  readonly again: () => void;
}

/** Stands above the form's button until it is known what came of it, also while somebody works on the form. */
export function unknownPanel({ look, found, back, again }: Unknown): HTMLElement {
  const result = element("p", { role: "status" });
  const insist = element("button", { type: "button", onclick: again }, "Send it again, though it may be done twice");
  insist.hidden = true;
  const lookForIt = async () => {
    const looking = look();
    result.textContent =
      looking === undefined ? "It names no customer to look by: ask Duffel before you send it again." : "Looking …";
    insist.hidden = looking !== undefined;
    if (looking === undefined) return;
    try {
      const record = await looking;
      if (record !== undefined) return found(record);
      result.textContent = "Nothing of it shows yet. That can take a while: look again before you send it again.";
      insist.hidden = false;
    } catch {
      result.textContent = "That cannot be found out now: the server does not answer. Try again in a while.";
    }
  };
  const goBack = () => {
    leave.remove();
    back();
  };
  const leave = element("button", { type: "button", onclick: goBack }, "Back to the form");
  const made = panel(
    "The outcome is unknown",
    "No answer came, so this may have been carried out. It is not sent again by itself: nothing shall be booked twice.",
  );
  made.append(
    element(
      "div",
      { class: "actions" },
      element("button", { type: "button", class: "primary", onclick: lookForIt }, "Look for it"),
      leave,
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
