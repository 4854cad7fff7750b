// A task on the page: its form beside the inspector. Checks each field as it is left, and all of them before sending.

import { announce, hush } from "../announce.ts";
import { element } from "../element.ts";
import { inspector, type Inspector } from "../inspector/inspector.ts";
import { tell } from "../news.ts";
import type { Payload } from "../payload.ts";
import { facts } from "../tasks/facts.ts";
import type { Breakage, Task } from "../tasks/task.ts";
import { setTitle } from "../title.ts";
import { judge, type Verdict } from "../verdict.ts";
import { formNote } from "./field.ts";
import { whenFilledIn } from "./filled-in.ts";
import { FormDraft } from "./form-draft.ts";
import { FormVerdict } from "./form-verdict.ts";
import { OpenAttempts } from "./open-attempts.ts";
import { doneView } from "./outcomes.ts";
import { type AnyIssue, inOrder, nameOf, pathOf, placeOf, shownOf, spoken } from "./places.ts";
import { ShownIssues } from "./shown-issues.ts";
import { Submission } from "./submission.ts";
import { goTo } from "./summary.ts";

export class TaskView {
  readonly element: HTMLElement;
  readonly #task: Task;
  readonly #startOver: () => void;
  readonly #heading: HTMLElement;
  /** Holds the form, or the result after sending. */
  readonly #body = element("div");
  readonly #form: HTMLFormElement;
  readonly #fields: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #verdict: FormVerdict;
  readonly #inspector: Inspector;
  readonly #draft: FormDraft;
  readonly #shown: ShownIssues;
  readonly #open: OpenAttempts;
  readonly #submission: Submission;
  /** The visitor has tried to send it, or has broken it. */
  #isTried = false;
  /** The last element with the focus. */
  #left: HTMLElement | undefined;

  /** `startOver` replaces a finished form with an empty one, which takes over the open attempts of the one `before`. */
  constructor(task: Task, startOver: () => void, before?: TaskView) {
    this.#task = task;
    this.#startOver = startOver;
    this.#open = before === undefined ? new OpenAttempts() : before.#open;
    this.#heading = element("h1", { tabindex: -1 }, task.title);
    this.#button = element("button", { class: "primary" }, task.button);
    this.#fields = element("div", { class: "fields" }, ...task.fields());
    this.#form = element(
      "form",
      { novalidate: true, "aria-label": task.title, autocomplete: "off" },
      this.#fields,
      formNote(),
      element("div", { class: "actions" }, this.#button),
    );
    this.#verdict = new FormVerdict(this.#form);
    this.#form.append(this.#verdict.element);
    this.#shown = new ShownIssues(this.#form);
    this.#draft = new FormDraft(task, this.#form, (breakage) => this.#inspector.press(breakage));
    this.#inspector = inspector({
      endpoint: task.endpoint,
      breakages: task.breakages,
      onBreak: (breakage) => this.#break(breakage),
      onGo: (issue) => this.#go(issue),
      inOrder: (issues) => inOrder(this.#form, issues),
    });
    const parts = {
      task,
      fields: this.#fields,
      button: this.#button,
      verdict: this.#verdict,
      shown: this.#shown,
      open: this.#open,
      inspector: this.#inspector,
      judge: () => this.#judge(),
      showForm: () => this.#showForm(),
      showDone: (record: Payload, pending: boolean) => this.#showDone(record, pending),
      isOpen: () => this.element.isConnected,
    };
    this.#submission = before === undefined ? new Submission(parts) : before.#submission;
    this.#submission.moveTo(parts);
    const intro = element("header", { class: "intro" }, this.#heading, element("p", {}, task.lede));
    this.#showForm();
    this.element = element("div", { class: "view" }, element("div", {}, intro, this.#body), this.#inspector.element);

    task.watch?.((name) => this.#outdated(name));
    this.element.addEventListener("focusin", ({ target }) => (this.#left = target as HTMLElement));
    this.#form.addEventListener("input", ({ target }) => this.#changed(target as Element));
    whenFilledIn(
      this.#form,
      () => this.#isTried,
      (name) => this.#check(name),
    );
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  get path(): string {
    return this.#task.path;
  }

  get title(): string {
    return this.#body.querySelector(".done > h2")?.textContent ?? this.#task.title;
  }

  /** The result has replaced the form. */
  get isDone(): boolean {
    return !this.#body.contains(this.#form);
  }

  focus(): void {
    (this.#open.asking ?? this.#heading).focus();
  }

  /** Restores the focus for a returning visitor. */
  resume(): void {
    const isThere = this.#left !== undefined && this.element.contains(this.#left);
    if (isThere && this.#open.asking === undefined) this.#left!.focus();
    else this.focus();
  }

  #showForm(): void {
    this.#button.parentElement!.before(this.#open.element);
    this.#body.replaceChildren(this.#form);
  }

  /** Judges the form again after a change outside it, unless it is being sent or its outcome is unknown. */
  refresh(): void {
    if (this.element.contains(this.#form) && !this.#fields.inert) this.#judge();
  }

  /** Reports a control that time has made wrong, unless the form is being sent or its outcome is unknown. */
  #outdated(name: string): void {
    if (!this.#form.isConnected || this.#fields.inert) return;
    this.#judge();
    this.#check(name);
  }

  #judge(): Verdict {
    this.#task.follow?.(this.#form);
    const draft = this.#draft.read();
    this.#task.reflect?.(draft.payload);
    this.#draft.showMistake(draft.payload);
    const verdict = judge(this.#task.schema, draft);
    const atFields = this.#task.atFields?.(verdict.issues) ?? verdict.issues;
    this.#inspector.show({ ...verdict, issues: atFields }, draft.payload, this.#isTried);
    const issues = this.#draft.explained(atFields);
    this.#shown.update(issues);
    this.#verdict.update([...issues, ...this.#shown.refused]);
    return { ...verdict, issues };
  }

  #changed(control: Element): void {
    hush();
    const place = control.closest("[data-path]") ?? this.#form;
    this.#shown.changed(place);
    if (this.#draft.isBroken(control)) this.#draft.breakage = undefined;
    this.#verdict.changed();
    this.#judge();
  }

  /** Checks a field that was left, or in which something was chosen. */
  #check(name: string): void {
    const issues = this.#draft.check(name);
    this.#shown.put(name, issues);
    if (issues.length > 0) announce(`${nameOf(placeOf(this.#form, name))}: ${spoken(shownOf(issues))}`);
  }

  /** Goes to an issue's field. Without one, shows the issue at its group or below all fields. */
  #go(issue: AnyIssue): void {
    if (goTo(this.#form, issue)) return;
    const path = pathOf(issue);
    this.#shown.put(path, [issue]);
    const note = placeOf(this.#form, path).querySelector<HTMLElement>(":scope > .note")!;
    note.tabIndex = -1;
    note.focus();
  }

  #break(breakage: Breakage | undefined): void {
    this.#isTried = true;
    this.#draft.breakage = undefined;
    this.#verdict.clear();
    if (breakage !== undefined && !this.#judge().sendable) this.#task.fillIn(this.#form);
    this.#draft.breakage = breakage;
    const { issues } = this.#judge();
    const isBroken = this.#draft.breakage !== undefined;
    this.#shown.replace(isBroken ? issues : []);
    if (breakage === undefined) return announce("Mistake undone.");
    if (!isBroken) return announce("The form is too empty for this mistake.");
    if (issues[0] === undefined) return;
    announce(spoken(issues));
    // With the inspector below the form, the pressed button would no longer be visible. As in the style sheets.
    if (!matchMedia("(max-width: 60rem)").matches)
      placeOf(this.#form, pathOf(issues[0])).scrollIntoView({ block: "nearest" });
  }

  async #submit(): Promise<void> {
    if (this.#fields.inert) return;
    this.#isTried = true;
    const { issues, json, sendable } = this.#judge();
    this.#shown.replace(issues);
    if (!sendable) return this.#verdict.obstructed("Please correct this", issues);

    await this.#submission.send(json);
  }

  /** Whatever a record lacks: what is done is not shown as undone, and not sent again. */
  #shownOf(record: Payload): ReturnType<Task["done"]> {
    try {
      return this.#task.done(record);
    } catch (error) {
      console.error(error);
      const content = facts([["ID", element("code", {}, String(record["id"]))]]);
      return { heading: `${this.#task.title}: this is done`, content: [content] };
    }
  }

  /** Replaces the form. */
  #showDone(record: Payload, pending: boolean): void {
    const view = doneView(this.#shownOf(record), pending, this.#startOver);
    this.#open.leave();
    this.#body.replaceChildren(view, this.#open.element);
    view.querySelector("h2")!.focus();
    if (!this.element.isConnected) return tell(this.path, this.title);
    scrollTo(0, 0);
    setTitle(this.title);
  }
}
