// Shows a deliberate mistake where it is in the form: as a field's text or, where no text can show it, in the message.

import { type Payload, valueAt } from "../payload.ts";
import { type AnyIssue, pathOf, placeOf } from "./places.ts";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export class ShownMistake {
  readonly #form: HTMLFormElement;
  /** By the names of the controls that show the mistake: an offer's passengers may get new controls of these names. */
  readonly #texts = new Map<string, { readonly own: string; readonly wrong: string }>();
  #payloads: readonly [own: Payload, wrong: Payload] | undefined;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    // Whatever reads the form reads what the visitor entered.
    form.addEventListener("formdata", ({ formData }) => {
      for (const [{ name }, own] of this.#shown()) formData.set(name, own);
    });
  }

  /** Shows how the `wrong` payload differs from the visitor's `own`. */
  show(own: Payload, wrong: Payload): void {
    this.undo();
    this.#payloads = [own, wrong];
    for (const control of this.#form.querySelectorAll<TextControl>("textarea, [type=text], [type=email], [type=tel]")) {
      const text = valueAt(wrong, control.name);
      if (typeof text !== "string" || text === valueAt(own, control.name)) continue;
      this.#texts.set(control.name, { own: control.value, wrong: text });
      control.value = text;
    }
  }

  /** Gives the fields the visitor's own text back, except one that was edited since. */
  undo(): void {
    for (const [control, own] of this.#shown()) control.value = own;
    this.#texts.clear();
    this.#payloads = undefined;
  }

  /** Adds what the JSON has, where a field or group does not show it. */
  explained<T extends AnyIssue>(issues: readonly T[]): readonly T[] {
    return issues.map((issue) => {
      const path = pathOf(issue);
      const [own, wrong] = (this.#payloads ?? []).map((payload) => JSON.stringify(valueAt(payload, path)));
      const isShown = this.#texts.has(path) || placeOf(this.#form, path) === this.#form;
      // An object is too long for a message, and the inspector marks its line.
      if (isShown || wrong === undefined || wrong === own || wrong.includes("{")) return issue;
      return { ...issue, message: `${issue.message} In the JSON: ${wrong}` };
    });
  }

  /** The controls that still show the mistake, each with the visitor's own text. */
  *#shown(): Iterable<[TextControl, string]> {
    for (const [name, { own, wrong }] of this.#texts) {
      const control = this.#form.elements.namedItem(name) as TextControl | null;
      if (control?.value === wrong) yield [control, own];
    }
  }
}
