// What a task is: a form's fields, how its payload comes of them, and what is shown once Duffel has carried it out.

import type { BuildOptions, Schema } from "duffel-customers/slim";
import type { AnyIssue } from "../form/places.ts";
import type { Payload } from "../payload.ts";

export interface Task {
  /** The page's path: `/order`. */
  readonly path: string;
  readonly title: string;
  readonly lede: string;
  /** What its button says. */
  readonly button: string;
  /** Where Duffel takes the payload; the Worker takes it at the same path, below `/api`. */
  readonly endpoint: string;
  readonly schema: Schema<any, unknown>;
  readonly breakages: readonly Breakage[];
  fields(): readonly Node[];
  payload(form: HTMLFormElement): Payload;
  /** What the payload is compared with: the offer, the quote. */
  options?(): BuildOptions;
  /** The issues as the form shows them, where a person can do something about them. */
  atFields?<T extends AnyIssue>(issues: readonly T[]): readonly T[];
  /** Brings the form's parts in line with one another. Called before the payload is read. */
  follow?(form: HTMLFormElement): void;
  /** Brings in line what shows the payload itself, be it broken or not. */
  reflect?(payload: Payload): void;
  /** Makes the form one that can be sent: fills in what is blank. */
  fillIn(form: HTMLFormElement): void;
  /** What Duffel made: the heading, and what is shown below it. */
  done(record: Payload): { readonly heading: string; readonly content: readonly Node[] };
  /**
   * Looks for what an attempt made whose outcome is unknown: nothing older than `since`. Gives no promise where there is
   * nothing to look by.
   */
  look(sent: Payload, since: number): Promise<Payload | undefined> | undefined;
}

/** A mistake that people make, to be seen caught. */
export interface Breakage {
  readonly title: string;
  /** Makes the mistake in a copy of a payload that has none. */
  breakIt(payload: any): void;
  readonly options?: BuildOptions;
}

/** Writes into controls by name, as a person would. */
export function write(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control !== null && "value" in control) control.value = value;
    // It has no such choice.
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.selectedIndex = 0;
  }
}

/** Writes into those that are blank, and leaves what somebody has typed. */
export function fillBlanks(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  const blank = Object.entries(values).filter(([name]) => {
    const control = form.elements.namedItem(name);
    return control !== null && "value" in control && control.value === "";
  });
  write(form, Object.fromEntries(blank));
}
