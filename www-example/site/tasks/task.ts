// A task: a form's fields, the payload they make, and what is shown once Duffel has carried it out.

import type { BuildOptions, Schema } from "duffel-customers/slim";
import type { AnyIssue } from "../form/places.ts";
import type { Payload } from "../payload.ts";

export interface Task {
  /** The page's path: `/order`. */
  readonly path: string;
  readonly title: string;
  readonly lede: string;
  /** The button's label. */
  readonly button: string;
  /** Duffel's path for the payload. The Worker uses the same path below `/api`. */
  readonly endpoint: string;
  readonly schema: Schema<any, unknown>;
  readonly breakages: readonly Breakage[];
  fields(): readonly Node[];
  payload(form: HTMLFormElement): Payload;
  /** What the payload is compared with, the offer or the quote, and the form's own messages. */
  options?(): BuildOptions;
  /** Moves issues to the fields where the visitor can fix them. */
  atFields?<T extends AnyIssue>(issues: readonly T[]): readonly T[];
  /** Updates parts of the form that depend on others. Called before the payload is read. */
  follow?(form: HTMLFormElement): void;
  /** Updates what depends on the payload, broken or not. */
  reflect?(payload: Payload): void;
  /** Calls `changed` with the name of a control that time has made wrong: an offer that was chosen has expired. */
  watch?(changed: (name: string) => void): void;
  /** Fills in blank fields, so that the form can be sent. */
  fillIn(form: HTMLFormElement): void;
  /** What an attempt does, with the names that tell it from others: "the order for Tony Stark". */
  describe(sent: Payload): string;
  /** What is shown of the created record: the heading, and the content below it. */
  done(record: Payload): { readonly heading: string; readonly content: readonly Node[] };
  /**
   * Looks for what an attempt with an unknown outcome created, not older than `since`. Returns no promise if there is
   * nothing to search by.
   */
  look(sent: Payload, since: number): Promise<Payload | undefined> | undefined;
}

/** A typical mistake, to show that it is caught. */
export interface Breakage {
  readonly title: string;
  /** Makes the mistake in a copy of a valid payload. */
  breakIt(payload: any): void;
  readonly options?: BuildOptions;
}

/** Fills in controls by name. */
export function write(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control !== null && "value" in control) control.value = value;
    // There is no such choice.
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
  }
}

/** Fills in blank controls only. */
export function fillBlanks(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  const blank = Object.entries(values).filter(([name]) => {
    const control = form.elements.namedItem(name);
    return control !== null && "value" in control && control.value === "";
  });
  write(form, Object.fromEntries(blank));
}
