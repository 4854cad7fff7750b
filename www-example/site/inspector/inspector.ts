// Beside the form: the JSON to send, its issues, how long the check took, and ways to break it.

import type { Issue } from "duffel-customers/slim";
import { copyButton } from "../copy.ts";
import { element } from "../element.ts";
import type { AnyIssue } from "../form/places.ts";
import type { Payload } from "../payload.ts";
import type { Answered } from "../send.ts";
import type { Breakage } from "../tasks/task.ts";
import type { Verdict } from "../verdict.ts";
import { failureButtons } from "./failures.ts";
import { type Added, addedItem, type Go, issueItem, missingItem, requestItem } from "./issues.ts";
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
  readonly onGo: Go;
  /** The issues in the order of their fields in the form. */
  readonly inOrder: (issues: readonly AnyIssue[]) => readonly AnyIssue[];
}

export function inspector({ endpoint, breakages, onBreak, onGo, inOrder }: InspectorOptions): Inspector {
  const size = element("span", { class: "size" });
  const code = element("code", {});
  const copy = copyButton(code, "the JSON");
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
    element("header", {}, heading, element("div", { class: "extent" }, size, copy.element)),
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
    // Lines that are the same stay: every key would restyle them all.
    lines.forEach((line, at) => {
      const before = code.children[at] ?? code.appendChild(line);
      if (!before.isEqualNode(line)) before.replaceWith(line);
    });
    while (code.children.length > lines.length) code.lastChild!.remove();
    copy.reset();
    bringIntoView(listing, code.querySelector(".error"));
    size.textContent = `${new TextEncoder().encode(json).length} bytes`;
  };
  return {
    element: root,
    show({ issues, json, sendable, microseconds }, draft, isTried) {
      const linked = sendable ? added(json, draft) : [];
      const all = (kind: Kind) => inOrder(issues.filter((issue) => kindOf(issue, isTried) === kind));
      const [errors, missing, warnings] = [all("error"), all("missing"), all("warning")];
      write(json, marksOf([...errors, ...warnings], linked));
      experiments.inert = false;
      failing.follow();
      root.dataset["state"] = sendable ? "sendable" : errors.length > 0 ? "refused" : "begun";
      const counts = countsOf(errors.length, missing.length, warnings.length);
      state.textContent = [...(sendable ? ["Ready to send"] : []), ...counts].join(", ");
      time.textContent = microseconds > 0 ? `checked in ${shown(microseconds)} µs` : "checked";
      list.replaceChildren(
        ...errors.map((issue) => issueItem(issue, onGo)),
        ...missing.map((issue) => missingItem(issue, onGo)),
        ...warnings.map((issue) => issueItem(issue, onGo)),
        ...linked.map(addedItem),
      );
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
      list.replaceChildren(...inOrder(refused).map((issue) => issueItem(issue, onGo)), ...requestItem(requestId));
    },
  };
}

/** Makes a region reachable by keyboard while it can be scrolled. */
function reachable(region: HTMLElement, content: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    if (region.scrollHeight > region.clientHeight) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  });
  for (const each of [region, content]) observer.observe(each);
}

function bringIntoView(listing: HTMLElement, line: HTMLElement | null): void {
  if (line === null) return;
  const top = line.offsetTop - listing.offsetTop;
  const isInView = top >= listing.scrollTop && top + line.offsetHeight <= listing.scrollTop + listing.clientHeight;
  if (!isInView) listing.scrollTop = top - listing.clientHeight / 3;
}

function marksOf(issues: readonly AnyIssue[], linked: readonly Added[]): Map<string, Mark> {
  const marks = new Map<string, Mark>(
    linked.map(({ pointer }) => [pointer, { kind: "added", remark: "linked by build" }]),
  );
  for (const { pointer, severity } of issues) {
    if (marks.get(pointer)?.kind !== "error") marks.set(pointer, { kind: severity });
  }
  return marks;
}

/** The `users` that `build` added to the draft's. */
function added(json: string, draft: Payload): Added[] {
  const listed = (draft["users"] ?? []) as string[];
  const { users = [] } = (JSON.parse(json) as { data: { users?: string[] } }).data;
  return users.flatMap((id, index) => (listed.includes(id) ? [] : [{ pointer: `/users/${index}`, id }]));
}

type Kind = Issue["severity"] | "missing";

function kindOf({ severity, code }: Issue, isTried: boolean): Kind {
  return severity === "error" && code === "validation_required" && !isTried ? "missing" : severity;
}

function countsOf(errors: number, missing: number, warnings: number): string[] {
  const counts = [
    [errors, "error", "errors"],
    [missing, "field to go", "fields to go"],
    [warnings, "warning", "warnings"],
  ] as const;
  return counts.flatMap(([count, one, many]) => (count === 0 ? [] : `${count} ${count === 1 ? one : many}`));
}

/** At least two significant digits. */
const shown = (microseconds: number) =>
  microseconds < 10 ? microseconds.toFixed(1) : String(Math.round(microseconds));
