// A task on the page: its form beside the inspector; checks fields as they are left and the whole before it is sent.

import type { Issue } from "duffel-customers/slim";
import { announce } from "../announce.ts";
import { type Attempt, attemptAt } from "../attempt.ts";
import { element } from "../element.ts";
import { inspector, type Inspector } from "../inspector/inspector.ts";
import { messages } from "../messages.ts";
import { type Payload, valueAt } from "../payload.ts";
import { type Outcome, send } from "../send.ts";
import type { Breakage, Task } from "../tasks/task.ts";
import { linkedUsers } from "../tasks/travellers.ts";
import { today } from "../today.ts";
import { type Draft, judge, type Verdict } from "../verdict.ts";
import { formNote } from "./field.ts";
import { doneView, offlinePanel, unknownPanel } from "./outcomes.ts";
import { type AnyIssue, inOrder, nameOf, pathOf, placeOf } from "./places.ts";
import { ShownIssues } from "./shown-issues.ts";
import { goTo, type Summary, summary } from "./summary.ts";

const STATES = { done: "sent", unknown: "unclear", refused: "refused", offline: "refused" } as const;

export class TaskView {
  readonly element: HTMLElement;
  readonly #task: Task;
  readonly #startOver: () => void;
  readonly #heading: HTMLElement;
  /** Holds the form, and once it has done its work, what came of it. */
  readonly #body = element("div");
  readonly #form: HTMLFormElement;
  readonly #fields: HTMLElement;
  readonly #button: HTMLButtonElement;
  /** Under the button: what is in the way, or what became of sending. */
  readonly #verdict = element("div", { class: "form-verdict" });
  readonly #inspector: Inspector;
  #breakage: Breakage | undefined;
  readonly #shown: ShownIssues;
  #summary: Summary | undefined;
  /** Above the button: the attempts of which nobody knows what came of them, each in a panel, by their keys. */
  readonly #open = element("div", { class: "open-attempts" });
  readonly #unknown = new Map<string, HTMLElement>();
  /** The one of these that wants to be answered before anybody goes on. */
  #asking: HTMLElement | undefined;

  /** `startOver` puts an empty form in the place of one that has done its work. */
  constructor(task: Task, startOver: () => void) {
    this.#task = task;
    this.#startOver = startOver;
    this.#heading = element("h1", { tabindex: -1 }, task.title);
    this.#button = element("button", { class: "primary" }, task.button);
    this.#fields = element("div", { class: "fields" }, ...task.fields());
    this.#form = element(
      "form",
      { novalidate: true, "aria-label": task.title, autocomplete: "off" },
      this.#fields,
      formNote(),
      element("div", { class: "actions" }, this.#button),
      this.#verdict,
    );
    this.#shown = new ShownIssues(this.#form);
    this.#inspector = inspector({
      endpoint: task.endpoint,
      breakages: task.breakages,
      onBreak: (breakage) => this.#break(breakage),
      onGo: (issue) => this.#go(issue),
    });
    const intro = element("header", { class: "intro" }, this.#heading, element("p", {}, task.lede));
    this.#showForm();
    this.element = element("div", { class: "view" }, element("div", {}, intro, this.#body), this.#inspector.element);

    this.#form.addEventListener("input", ({ target }) => this.#changed(target as Element));
    this.#form.addEventListener("focusout", ({ target }) => this.#left(target as Element));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  get title(): string {
    return this.#task.title;
  }

  focus(): void {
    (this.#asking ?? this.#heading).focus();
  }

  #showForm(): void {
    this.#button.parentElement!.before(this.#open);
    this.#body.replaceChildren(this.#form);
  }

  /** Judges the form again, after a change that was not made in it; not what is under way, or may have been done. */
  refresh(): void {
    if (this.element.contains(this.#form) && !this.#fields.inert) this.#judge();
  }

  #judge(): Verdict {
    this.#task.follow?.(this.#form);
    const draft = this.#draft();
    this.#task.reflect?.(draft.payload);
    for (const derived of this.#form.querySelectorAll<HTMLInputElement>("input[readonly]")) {
      derived.value = String(valueAt(draft.payload, derived.id) ?? "");
    }
    const verdict = judge(this.#task.schema, draft);
    this.#inspector.show(verdict, draft.payload);
    const issues = this.#atFields(verdict.issues);
    this.#shown.update(issues);
    this.#summary?.update([...issues, ...this.#shown.refused]);
    return { ...verdict, issues };
  }

  #atFields(issues: readonly Issue[]): readonly Issue[] {
    return this.#task.atFields?.(issues) ?? issues;
  }

  #draft(): Draft {
    const payload = this.#task.payload(this.#form);
    const options = { ...this.#task.options?.(), now: today(), messages };
    if (this.#breakage === undefined) return { payload, options };
    const broken = structuredClone(payload);
    try {
      this.#breakage.breakIt(broken);
    } catch {
      // The form has too little in it for this mistake.
      this.#release();
      return { payload, options };
    }
    return { payload: broken, options: { ...options, ...this.#breakage.options } };
  }

  #changed(control: Element): void {
    const place = control.closest("[data-path]") ?? this.#form;
    this.#shown.changed(place);
    if (this.#isBroken(control)) this.#release();
    if (this.#summary === undefined) this.#conceal();
    this.#judge();
    if (isChoice(control) && control.name !== "") this.#check(control.name);
  }

  #left(control: Element): void {
    const name = control.getAttribute("name");
    if (name !== null && !isChoice(control)) this.#check(name);
  }

  /** Checks the field that a person leaves, or in which they have chosen something. */
  #check(name: string): void {
    const { payload, options } = this.#draft();
    const { linkUsers = true, ...check } = options;
    const form = linkUsers ? { ...payload, users: linkedUsers(payload) } : payload;
    const issues = this.#task.schema.checkField(name, valueAt(payload, name) ?? "", {
      ...check,
      normalize: true,
      form,
    });
    this.#shown.put(name, issues);
    if (issues[0] !== undefined) announce(`${nameOf(placeOf(this.#form, name))}: ${issues[0].message}`);
  }

  /** Goes to the field of an issue; what has none stands at the group that holds it, or below all fields. */
  #go(issue: Issue): void {
    const [here = issue] = this.#atFields([issue]);
    if (goTo(this.#form, here)) return;
    const path = pathOf(here);
    this.#shown.put(path, [here]);
    const note = placeOf(this.#form, path).querySelector<HTMLElement>(":scope > .note")!;
    note.tabIndex = -1;
    note.focus();
  }

  #break(breakage: Breakage | undefined): void {
    this.#release();
    this.#conceal();
    if (breakage !== undefined && !this.#judge().sendable) this.#task.fillIn(this.#form);
    this.#breakage = breakage;
    const { issues } = this.#judge();
    this.#shown.replace(this.#breakage === undefined ? [] : issues);
    if (breakage === undefined) return announce("The mistake is taken back.");
    if (this.#breakage === undefined) return announce("There is too little in the form for this mistake.");
    this.#inspector.press(breakage);
    if (issues[0] === undefined) return;
    announce(issues.map(({ message }) => message).join(" "));
    // Only where the inspector stands beside the form, and stays in sight.
    if (matchMedia("(min-width: 60rem)").matches)
      placeOf(this.#form, pathOf(issues[0])).scrollIntoView({ block: "nearest" });
  }

  #release(): void {
    this.#breakage = undefined;
    this.#inspector.press(undefined);
  }

  /** Whether this control's value is one that is broken on purpose: whoever changes it, mends it. */
  #isBroken(control: Element): boolean {
    const name = control.getAttribute("name") ?? "";
    const [own, broken] = [this.#task.payload(this.#form), this.#draft().payload];
    return JSON.stringify(valueAt(own, name)) !== JSON.stringify(valueAt(broken, name));
  }

  async #submit(): Promise<void> {
    if (this.#fields.inert) return;
    const { issues, json, sendable } = this.#judge();
    this.#shown.replace(issues);
    if (!sendable) return this.#obstructed("Please put this right", issues);

    await this.#send(json);
  }

  async #send(json: string): Promise<void> {
    this.#sending(true);
    const attempt = await attemptAt(this.#task.endpoint, json);
    const { outcome, status } = await send(this.#task.endpoint, json, attempt.key);
    this.#sending(false);
    this.#inspector.showSent(json, status, STATES[outcome.kind]);
    this.#conclude(outcome, attempt, json);
  }

  #conclude(outcome: Outcome, attempt: Attempt, json: string): void {
    switch (outcome.kind) {
      case "done":
        return this.#done(outcome.record, outcome.pending, attempt);
      case "refused":
        // But for one: the first of two alike is still under way.
        if (!outcome.issues.some(({ code }) => code === "create_in_progress")) this.#settle(attempt);
        this.#shown.refuse(outcome.issues);
        return this.#obstructed("This was refused", outcome.issues);
      case "offline":
        return this.#say(offlinePanel());
      case "unknown":
        return this.#ask(attempt, json);
    }
  }

  /** The same text stays the same attempt, whatever is done here, until somebody insists on another. */
  #ask(attempt: Attempt, json: string): void {
    const { data } = JSON.parse(json) as { data: Payload };
    const panel = unknownPanel({
      look: () => this.#task.look(data, attempt.since),
      found: (record) => this.#done(record, false, attempt),
      back: () => this.#again(),
      again: () => {
        this.#settle(attempt);
        this.#showForm();
        void this.#send(json);
      },
    });
    this.#unknown.get(attempt.key)?.remove();
    this.#unknown.set(attempt.key, panel);
    this.#open.append(panel);
    this.#asking = panel;
    this.#button.hidden = true;
    this.#fields.inert = true;
    panel.focus();
  }

  /** It is known what came of it: the same text is another attempt from now on. */
  #settle(attempt: Attempt): void {
    attempt.forget();
    this.#close(attempt);
  }

  #close(attempt: Attempt): void {
    this.#unknown.get(attempt.key)?.remove();
    this.#unknown.delete(attempt.key);
  }

  #obstructed(heading: string, issues: readonly AnyIssue[]): void {
    const errors = inOrder(
      this.#form,
      issues.filter(({ severity }) => severity === "error"),
    );
    this.#summary = summary(this.#form, heading, errors);
    this.#verdict.replaceChildren(this.#summary.element);
    const [first] = errors;
    announce(`${heading}: ${errors.length === 1 ? first!.message : `${errors.length} things.`}`);
    if (first === undefined || !goTo(this.#form, first)) this.#summary.element.focus();
  }

  #say(panel: HTMLElement): void {
    this.#conceal();
    this.#verdict.append(panel);
    panel.focus();
  }

  #conceal(): void {
    this.#summary = undefined;
    this.#verdict.replaceChildren();
  }

  #sending(isSending: boolean): void {
    // The button keeps the focus: it is not disabled, it only does nothing.
    this.#fields.inert = this.#open.inert = isSending;
    this.#button.setAttribute("aria-disabled", String(isSending));
    this.#button.textContent = isSending ? "Sending…" : this.#task.button;
    if (!isSending) return;
    this.#asking = undefined;
    this.#button.hidden = false;
    this.#conceal();
    this.#inspector.lock();
    announce("Sending");
  }

  #done(record: Payload, pending: boolean, attempt: Attempt): void {
    if (pending) this.#close(attempt);
    else this.#settle(attempt);
    const view = doneView(this.#task.done(record), pending, this.#startOver);
    this.#body.replaceChildren(view, this.#open);
    // Somebody may look at another page meanwhile.
    if (this.element.isConnected) scrollTo(0, 0);
    view.querySelector("h2")!.focus();
  }

  /** Back to the form, while the panel stays. */
  #again(): void {
    this.#asking = undefined;
    this.#button.hidden = false;
    this.#fields.inert = false;
    this.#conceal();
    this.#shown.replace([]);
    this.#judge();
    this.#button.focus();
  }
}

/** Boxes and buttons are checked as they are ticked: leaving one of several says nothing. */
function isChoice(control: Element): control is HTMLInputElement {
  return control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
}
