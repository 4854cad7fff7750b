// While a form is being sent, nothing can be changed. After some seconds, a remark says that this can take long.

import { announce, hush } from "../announce.ts";
import { element } from "../element.ts";

/** Milliseconds of waiting, and the remark. */
const REMARKS = [
  [5_000, "This can take two minutes. Please keep this page open."],
  [30_000, "There is no response yet. Please keep this page open: this can take two minutes."],
] as const;

interface Waiting {
  /** Not disabled, so that it keeps the focus; it just does nothing. */
  readonly button: HTMLButtonElement;
  readonly locked: readonly HTMLElement[];
  /** Where the remarks appear. */
  readonly place: HTMLElement;
}

/** Waits for `work` and returns its result. */
export async function wait<T>({ button, locked, place }: Waiting, work: () => Promise<T>): Promise<T> {
  const title = button.textContent;
  const show = (isSending: boolean) => {
    for (const each of locked) each.inert = isSending;
    button.setAttribute("aria-disabled", String(isSending));
    button.textContent = isSending ? "Sending…" : title;
  };
  const remark = (text: string) => {
    place.replaceChildren(element("p", { class: "remark" }, text));
    // It would disturb the visitor on another page.
    if (place.isConnected) announce(text);
  };
  // Inert elements lose the focus.
  button.focus();
  show(true);
  announce("Sending");
  // A function of its own: with a shared one, the first form to finish would remove it for all.
  const ask = (event: BeforeUnloadEvent) => askBeforeLeaving(event);
  const timers = REMARKS.map(([after, text]) => setTimeout(remark, after, text));
  addEventListener("beforeunload", ask);
  try {
    return await work();
  } finally {
    removeEventListener("beforeunload", ask);
    timers.forEach(clearTimeout);
    if (place.isConnected) hush();
    place.replaceChildren();
    show(false);
  }
}

/** Without this, the visitor could leave and miss the outcome. */
function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Browsers before 2023 need this.
  event.returnValue = true;
}
