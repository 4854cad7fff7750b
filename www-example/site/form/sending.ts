// While it is under way: nothing can be changed, and whoever waits long is told that it can take long.

import { announce } from "../announce.ts";
import { element } from "../element.ts";

/** After so many milliseconds. */
const REMARKS = [
  [5_000, "This can take two minutes. Please leave this page open."],
  [30_000, "There is no answer yet. Please leave this page open: it can take two minutes."],
] as const;

interface Waiting {
  /** It is not disabled, it only does nothing: so it can have the focus. */
  readonly button: HTMLButtonElement;
  readonly asleep: readonly HTMLElement[];
  /** Where the remarks stand. */
  readonly place: HTMLElement;
}

/** Waits for what `work` gives. */
export async function wait<T>({ button, asleep, place }: Waiting, work: () => Promise<T>): Promise<T> {
  const title = button.textContent;
  const show = (isSending: boolean) => {
    for (const each of asleep) each.inert = isSending;
    button.setAttribute("aria-disabled", String(isSending));
    button.textContent = isSending ? "Sending…" : title;
  };
  const remark = (text: string) => {
    place.replaceChildren(element("p", { class: "remark" }, text));
    // Whoever looks at another page meanwhile is left in peace there.
    if (place.isConnected) announce(text);
  };
  // What falls asleep would lose the focus.
  button.focus();
  show(true);
  announce("Sending");
  const timers = REMARKS.map(([after, text]) => setTimeout(remark, after, text));
  addEventListener("beforeunload", ask);
  try {
    return await work();
  } finally {
    removeEventListener("beforeunload", ask);
    timers.forEach(clearTimeout);
    place.replaceChildren();
    show(false);
  }
}

/** Whoever leaves would not see what came of it. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // What browsers before 2023 go by.
  event.returnValue = true;
}
