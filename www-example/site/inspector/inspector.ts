// Beside the form: the JSON to send, its issues, how long the check took, and ways to break it.

import type { Issue } from "duffel-customers/slim";
import { nameOfCustomer } from "../account.ts";
import { element } from "../element.ts";
import type { AnyIssue } from "../form/places.ts";
import type { Payload } from "../payload.ts";
import type { Answered } from "../send.ts";
import type { Breakage } from "../tasks/task.ts";
import type { Verdict } from "../verdict.ts";
import { failureButtons } from "./failures.ts";
import { jsonLines, type Mark } from "./json.ts";
import { toggles } from "./toggles.ts";

const STATES = { done: "sent", unknown: "unclear", refused: "refused", offline: "refused" } as const;

export interface Inspector {
  readonly element: HTMLElement;
  /** `isTried` if the visitor has tried to send it or broken it: until then, a missing field is no error. */
  show(verdict: Verdict, draft: Payload, isTried: boolean): void;
  /** Shows which breakage is active, if any. */
  press(breakage: Breakage | undefined): void;
  /** Returns the chosen failure, once. */
  takeFailure(): string | undefined;
  /** Disables breaking while the form is being sent. */
  lock(): void;
  /** Shows the sent JSON and the response. Breaking stays disabled if it was, or may have been, carried out. */
  showSent(json: string, answered: Answered): void;
}

interface InspectorOptions {
  readonly endpoint: string;
  readonly breakages: readonly Breakage[];
  /** Activates a breakage, or none if `undefined`. */
  readonly onBreak: (breakage: Breakage | undefined) => void;
  /** Goes to the field of an issue. */
  readonly onGo: (issue: AnyIssue) => void;
}

export function inspector({ endpoint, breakages, onBreak, onGo }: InspectorOptions): Inspector {
  const size = element("span", { class: "size" });
  const code = element("code", {});
  const listing = element("pre", { class: "listing", role: "region", "aria-label": "JSON to send" }, code);
  const state = element("span", { class: "state" });
  const time = element("span", { class: "time" });
  const list = element("ul", { class: "issues" });
  const problems = element("div", { class: "problems", role: "region", "aria-label": "Issues" }, list);

  const breaking = toggles("Break it and see what is caught", breakages, onBreak);
  const failing = failureButtons();
  const experiments = element("div", { class: "experiments" }, breaking.element, failing.element);

  const heading = element("h2", {}, "POST ", element("code", {}, endpoint));
  const request = element(
    "section",
    { class: "request" },
    element("header", {}, heading, size),
    listing,
    element("header", { class: "verdict" }, state, time),
    problems,
  );
  const root = element("aside", { class: "inspector", "aria-label": "What is sent" }, experiments, request);
  const scrolled = [
    [listing, code],
    [problems, list],
    [root, request],
  ] as const;
  for (const [region, content] of scrolled) reachable(region, content);

  const write = (json: string, marks: ReadonlyMap<string, Mark>) => {
    const lines = jsonLines(json, marks);
    code.replaceChildren(...lines);
    bringIntoView(
      listing,
      lines.find((line) => line.matches(".error")),
    );
    size.textContent = `${new TextEncoder().encode(json).length} bytes`;
  };
  return {
    element: root,
    show({ issues, json, sendable, microseconds }, draft, isTried) {
      const linked = sendable ? added(json, draft) : [];
      write(json, marksOf(issues, linked));
      experiments.inert = false;
      failing.follow();
      const missing = isTried ? 0 : missingFields(issues);
      root.dataset["state"] = sendable ? "sendable" : missing > 0 ? "begun" : "refused";
      state.textContent = summary(issues, sendable, missing);
      time.textContent = microseconds > 0 ? `checked in ${shown(microseconds)} µs` : "checked";
      list.replaceChildren(...issues.map((issue) => issueItem(issue, onGo)), ...linked.map(addedItem));
    },
    press: breaking.press,
    takeFailure: failing.take,
    lock() {
      experiments.inert = true;
      root.dataset["state"] = "sending";
      state.textContent = "Sending";
      time.textContent = "";
    },
    showSent(json, { outcome, status, requestId }) {
      write(json, new Map());
      const refused = outcome.kind === "refused" ? outcome.issues : [];
      experiments.inert = outcome.kind === "done" || outcome.kind === "unknown";
      root.dataset["state"] = STATES[outcome.kind];
      state.textContent = status;
      time.textContent = "";
      list.replaceChildren(...refused.map((issue) => issueItem(issue, onGo)), ...requestItem(requestId));
    },
  };
}

/** Duffel's support asks for this ID. */
function requestItem(id: string | undefined): HTMLElement[] {
  return id === undefined ? [] : [element("li", { class: "request-id" }, "Request ", element("code", {}, id))];
}

function issueItem(issue: AnyIssue, onGo: InspectorOptions["onGo"]): HTMLElement {
  const { severity, code, pointer, message } = issue;
  const place = element(
    "button",
    { type: "button", class: "place", onclick: () => onGo(issue) },
    pointer === "" ? "the whole payload" : pointer,
  );
  const line = element("div", {}, element("code", { class: "code" }, code), " ", place);
  return element("li", { class: severity }, line, element("p", {}, message));
}

function addedItem({ pointer, id }: Added): HTMLElement {
  const line = element("div", {}, element("code", {}, pointer));
  return element("li", { class: "added" }, line, element("p", {}, `build added ${nameOfCustomer(id)}, a traveller.`));
}

/** Makes a region reachable by keyboard while it can be scrolled. */
function reachable(region: HTMLElement, content: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    if (region.scrollHeight > region.clientHeight) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  });
  for (const each of [region, content]) observer.observe(each);
}

function bringIntoView(listing: HTMLElement, line: HTMLElement | undefined): void {
  if (line === undefined) return;
  const top = line.offsetTop - listing.offsetTop;
  const isInView = top >= listing.scrollTop && top + line.offsetHeight <= listing.scrollTop + listing.clientHeight;
  if (!isInView) listing.scrollTop = top - listing.clientHeight / 3;
}

function marksOf(issues: readonly Issue[], linked: readonly Added[]): Map<string, Mark> {
  const marks = new Map<string, Mark>(
    linked.map(({ pointer }) => [pointer, { kind: "added", remark: "linked by build" }]),
  );
  for (const { pointer, severity } of issues) {
    if (marks.get(pointer)?.kind !== "error") marks.set(pointer, { kind: severity });
  }
  return marks;
}

interface Added {
  readonly pointer: string;
  readonly id: string;
}

/** The `users` that `build` added to the draft's. */
function added(json: string, draft: Payload): Added[] {
  const listed = (draft["users"] ?? []) as string[];
  const { users = [] } = (JSON.parse(json) as { data: { users?: string[] } }).data;
  return users.flatMap((id, index) => (listed.includes(id) ? [] : [{ pointer: `/users/${index}`, id }]));
}

/** The number of missing fields, if nothing else is wrong. */
function missingFields(issues: readonly Issue[]): number {
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.every(({ code }) => code === "validation_required") ? errors.length : 0;
}

function summary(issues: readonly Issue[], sendable: boolean, missing: number): string {
  if (missing > 0) return `${missing} ${missing === 1 ? "field" : "fields"} to go`;
  const count = (severity: string) => {
    const { length } = issues.filter((issue) => issue.severity === severity);
    return length === 0 ? [] : [`${length} ${severity}${length === 1 ? "" : "s"}`];
  };
  const counts = [...count("error"), ...count("warning")].join(", ");
  if (!sendable) return counts;
  return counts === "" ? "Ready to send" : `Ready to send, ${counts}`;
}

/** At least two significant digits. */
const shown = (microseconds: number) =>
  microseconds < 10 ? microseconds.toFixed(1) : String(Math.round(microseconds));
