// Sends the form, and shows the outcome. The same JSON is not sent twice while the outcome is unknown.

import { loadAccount, session, settled } from "../account.ts";
import { type Attempt, attemptAt } from "../attempt.ts";
import type { Inspector } from "../inspector/inspector.ts";
import { tell } from "../news.ts";
import type { Payload } from "../payload.ts";
import { type Answered, type Outcome, send } from "../send.ts";
import type { Task } from "../tasks/task.ts";
import type { FormVerdict } from "./form-verdict.ts";
import type { OpenAttempts } from "./open-attempts.ts";
import { endedPanel, offlinePanel, startedPanel } from "./outcomes.ts";
import type { AnyIssue } from "./places.ts";
import { wait } from "./sending.ts";
import type { ShownIssues } from "./shown-issues.ts";

/** Refusals from before the Worker looks for an earlier request of the same attempt. */
const NOT_LOOKED_FOR = ["not_authorized", "not_permitted", "service_unavailable"];

/** For a visitor who is on another page by now. */
const NEWS = {
  refused: "this was refused",
  unknown: "the outcome is unknown",
  offline: "nothing was sent",
} as const;

interface SubmissionOptions {
  readonly task: Task;
  readonly fields: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly verdict: FormVerdict;
  readonly shown: ShownIssues;
  readonly open: OpenAttempts;
  readonly inspector: Inspector;
  readonly judge: () => void;
  readonly showForm: () => void;
  readonly showDone: (record: Payload, pending: boolean) => void;
  /** Whether the visitor is on this page. */
  readonly isOpen: () => boolean;
}

export class Submission {
  #view: SubmissionOptions;

  constructor(view: SubmissionOptions) {
    this.#view = view;
  }

  /** Another form takes over: the attempts that are still open are looked for and sent again there. */
  moveTo(view: SubmissionOptions): void {
    this.#view = view;
  }

  async send(json: string): Promise<void> {
    const { button, fields, inspector, open, verdict } = this.#view;
    open.leave();
    button.hidden = false;
    verdict.clear();
    inspector.lock();
    const waiting = { button, locked: [fields, open.element], place: verdict.element };
    const { attempt, ...answered } = await wait(waiting, () => this.#attempt(json));
    inspector.showSent(json, answered);
    this.#conclude(answered.outcome, attempt, json);
    this.#tell(answered.outcome);
  }

  async #attempt(json: string): Promise<Answered & { attempt: Attempt }> {
    const { inspector, open, task } = this.#view;
    // The Worker refuses what arrives before the session, and an attempt remembers its session.
    await settled();
    const attempt = await attemptAt(task.endpoint, json);
    if (open.has(attempt) || attempt.session !== session())
      return { attempt, outcome: { kind: "unknown" }, status: "Not sent again" };
    const { messages } = task.options?.() ?? {};
    // Without a network nothing is sent, so nothing fails as asked.
    const failure = navigator.onLine ? inspector.takeFailure() : undefined;
    return { attempt, ...(await send(task.endpoint, json, { key: attempt.key, failure, messages })) };
  }

  #conclude(outcome: Outcome, attempt: Attempt, json: string): void {
    switch (outcome.kind) {
      case "done":
        return this.#done(outcome.record, outcome.pending, attempt);
      case "refused":
        return this.#refused(outcome.issues, attempt);
      case "offline":
        return this.#view.verdict.say(offlinePanel());
      case "unknown":
        return this.#ask(attempt, json);
    }
  }

  /** A result is told where it is shown, because it may be found later. */
  #tell({ kind }: Outcome): void {
    const { isOpen, task } = this.#view;
    if (kind !== "done" && !isOpen()) tell(task.path, `${task.title}: ${NEWS[kind]}`);
  }

  #done(record: Payload, pending: boolean, attempt: Attempt): void {
    this.#view.open.close(attempt);
    this.#view.showDone(record, pending);
    // Once it is shown. What Duffel is still processing stays the same attempt, even if the visitor starts another.
    if (!pending) attempt.conclude();
  }

  #refused(issues: readonly AnyIssue[], attempt: Attempt): void {
    const isFor = (reason: string) => issues.some(({ code }) => code === reason);
    // With these codes, an identical request is still under way, or the Worker has not looked for an earlier one.
    const isOpen = isFor("create_in_progress") || (attempt.isRepeated && NOT_LOOKED_FOR.some(isFor));
    if (!isOpen) {
      attempt.forget();
      this.#view.open.close(attempt);
    }
    if (isFor("not_authorized")) void this.#beginSession(issues);
    else this.#refuse(issues);
  }

  /** The session has ended, or never started, so nothing was sent now. The new one may have other customers. */
  async #beginSession(issues: readonly AnyIssue[]): Promise<void> {
    const { judge, task, verdict } = this.#view;
    const hadNone = session() === "";
    try {
      await loadAccount();
    } catch {
      return this.#refuse(issues);
    }
    judge();
    verdict.say(hadNone ? startedPanel(task.button) : endedPanel(task.button));
  }

  #refuse(issues: readonly AnyIssue[]): void {
    const { shown, verdict } = this.#view;
    shown.refuse(issues);
    verdict.obstructed("This was refused", issues);
  }

  /** The same JSON stays the same attempt until it is found, or the visitor insists on sending it again. */
  #ask(attempt: Attempt, json: string): void {
    const { button, fields, open, showForm, task } = this.#view;
    const { data } = JSON.parse(json) as { data: Payload };
    button.hidden = true;
    fields.inert = true;
    open.ask(attempt, {
      what: task.describe(data),
      look: () => task.look(data, attempt.since),
      found: (record) => {
        this.#view.inspector.showSent(json, { outcome: { kind: "done", pending: false, record }, status: "Found" });
        this.#done(record, false, attempt);
      },
      back: () => this.#goBack(),
      again: () => {
        // Not sent, the attempt would be forgotten for nothing.
        if (!navigator.onLine) return this.#view.verdict.say(offlinePanel());
        attempt.conclude();
        open.close(attempt);
        showForm();
        void this.send(json);
      },
    });
  }

  /** Returns to the form. The panel stays. */
  #goBack(): void {
    const { button, fields, judge, open, shown, verdict } = this.#view;
    open.leave();
    button.hidden = false;
    fields.inert = false;
    verdict.clear();
    shown.replace([]);
    judge();
    button.focus();
  }
}
