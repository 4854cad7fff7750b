// What a form would send: its payload, or a version with a deliberate mistake.

import type { Issue } from "duffel-customers/slim";
import { now } from "../now.ts";
import { type Payload, valueAt } from "../payload.ts";
import type { Breakage, Task } from "../tasks/task.ts";
import { linkedUsers } from "../tasks/travellers.ts";
import type { Draft } from "../verdict.ts";
import type { AnyIssue } from "./places.ts";
import { ShownMistake } from "./shown-mistake.ts";

export class FormDraft {
  readonly #task: Task;
  readonly #form: HTMLFormElement;
  readonly #onBreakage: (breakage: Breakage | undefined) => void;
  readonly #mistake: ShownMistake;
  #breakage: Breakage | undefined;

  /** Calls `onBreakage` with the mistake that is now active, if any. */
  constructor(task: Task, form: HTMLFormElement, onBreakage: (breakage: Breakage | undefined) => void) {
    this.#task = task;
    this.#form = form;
    this.#onBreakage = onBreakage;
    this.#mistake = new ShownMistake(form);
  }

  get breakage(): Breakage | undefined {
    return this.#breakage;
  }

  set breakage(breakage: Breakage | undefined) {
    this.#mistake.undo();
    this.#breakage = breakage;
    this.#onBreakage(breakage);
  }

  read(): Draft {
    const payload = this.#task.payload(this.#form);
    const options = { ...this.#task.options?.(), now: now() };
    if (this.#breakage === undefined) return { payload, options };
    const broken = structuredClone(payload);
    try {
      this.#breakage.breakIt(broken);
    } catch {
      // The form is too empty for this mistake.
      this.breakage = undefined;
      return { payload, options };
    }
    return { payload: broken, options: { ...options, ...this.#breakage.options } };
  }

  /** The issues of one field. */
  check(name: string): readonly Issue[] {
    const { payload, options } = this.read();
    const { linkUsers = true, ...check } = options;
    const form = linkUsers ? { ...payload, users: linkedUsers(payload) } : payload;
    const value = valueAt(payload, name) ?? "";
    return this.explained(this.#task.schema.checkField(name, value, { ...check, normalize: true, form }));
  }

  /** Shows the mistake in `payload`, if there is one. */
  showMistake(payload: Payload): void {
    if (this.#breakage !== undefined) this.#mistake.show(this.#task.payload(this.#form), payload);
  }

  /** Issues of a mistake that no field can show say what the JSON has. */
  explained<T extends AnyIssue>(issues: readonly T[]): readonly T[] {
    return this.#mistake.explained(issues);
  }

  /** Whether a control's value is deliberately broken: editing it undoes the mistake. */
  isBroken(control: Element): boolean {
    const name = control.getAttribute("name") ?? "";
    const [own, broken] = [this.#task.payload(this.#form), this.read().payload];
    return JSON.stringify(valueAt(own, name)) !== JSON.stringify(valueAt(broken, name));
  }
}
