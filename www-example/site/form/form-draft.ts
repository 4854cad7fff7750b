// What a form would send: its payload, or a version with a deliberate mistake.

import type { Issue } from "duffel-customers/slim";
import { now } from "../now.ts";
import { valueAt } from "../payload.ts";
import type { Breakage, Task } from "../tasks/task.ts";
import { linkedUsers } from "../tasks/travellers.ts";
import type { Draft } from "../verdict.ts";

export class FormDraft {
  readonly #task: Task;
  readonly #form: HTMLFormElement;
  readonly #onBreakage: (breakage: Breakage | undefined) => void;
  #breakage: Breakage | undefined;

  /** Calls `onBreakage` with the mistake that is now active, if any. */
  constructor(task: Task, form: HTMLFormElement, onBreakage: (breakage: Breakage | undefined) => void) {
    this.#task = task;
    this.#form = form;
    this.#onBreakage = onBreakage;
  }

  get breakage(): Breakage | undefined {
    return this.#breakage;
  }

  set breakage(breakage: Breakage | undefined) {
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
    return this.#task.schema.checkField(name, value, { ...check, normalize: true, form });
  }

  /** Whether a control's value is deliberately broken: editing it undoes the mistake. */
  isBroken(control: Element): boolean {
    const name = control.getAttribute("name") ?? "";
    const [own, broken] = [this.#task.payload(this.#form), this.read().payload];
    return JSON.stringify(valueAt(own, name)) !== JSON.stringify(valueAt(broken, name));
  }
}
