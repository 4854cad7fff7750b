// An order or booking: its users, keys that open the Travel Support Assistant for it, and how to look it up.

import { componentClientKey } from "duffel-customers/slim";
import { loadAccount } from "../account.ts";
import { announce } from "../announce.ts";
import { copyButton } from "../copy.ts";
import { element } from "../element.ts";
import type { AnyIssue } from "../form/places.ts";
import type { Payload } from "../payload.ts";
import { get, send } from "../send.ts";
import { judge } from "../verdict.ts";
import { namesOf } from "./users.ts";

/** Searches the records of each user in the payload, if there are any. */
export function lookByUser(
  sent: Payload,
  pathFor: (user: string) => string,
  isIt: (record: Payload) => boolean,
): Promise<Payload | undefined> | undefined {
  const users = (sent["users"] ?? []) as string[];
  if (users.length === 0) return undefined;
  const look = async () => {
    // Starts a new session if the old one has ended.
    await loadAccount();
    const lists = await Promise.all(users.map((user) => get<{ data: Payload[] }>(pathFor(user))));
    return lists.flatMap(({ data }) => data).find(isIt);
  };
  return look();
}

/** `reference` identifies the record: `{ order_id: "ord_…" }`. */
export function viewers(users: unknown, reference: Payload): HTMLElement {
  const rows = namesOf(users).map(({ id, name }) => {
    const result = element("div", { class: "key-result" });
    const make = async () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      button.setAttribute("aria-disabled", "true");
      const made = await assistantKey({ user_id: id, ...reference });
      button.removeAttribute("aria-disabled");
      const isKey = "key" in made;
      result.replaceChildren(isKey ? shown(made.key, name) : element("p", { class: "note error" }, made.problem));
      announce(`Key for ${name}: ${isKey ? "ready" : made.problem}`);
    };
    const button = element(
      "button",
      { type: "button", onclick: make },
      "Create a key",
      element("span", { class: "visually-hidden" }, ` for ${name}`),
    );
    return element("li", {}, element("span", { class: "name" }, name), button, result);
  });
  const aboutKeys = "A key opens the Travel Support Assistant for that user, at this record.";
  const content =
    rows.length === 0
      ? [element("p", {}, "None of your customers.")]
      : [element("ul", {}, ...rows), element("p", { class: "note" }, aboutKeys)];
  return element("section", { class: "viewers" }, element("h3", {}, "Who can see it"), ...content);
}

function shown(key: string, name: string): HTMLElement {
  const code = element("code", { class: "assistant-key" }, key);
  return element("div", { class: "copiable" }, code, copyButton(code, `the key for ${name}`).element);
}

async function assistantKey(payload: Payload): Promise<{ readonly key: string } | { readonly problem: string }> {
  const { sendable, issues, json } = judge(componentClientKey, { payload, options: {} });
  const problem = (found: readonly AnyIssue[]) => ({ problem: found.map(({ message }) => message).join(" ") });
  if (!sendable) return problem(issues);
  const { outcome } = await send("/identity/component_client_keys", json);
  switch (outcome.kind) {
    case "done":
      return { key: String(outcome.record["component_client_key"]) };
    case "refused":
      return problem(outcome.issues);
    case "offline":
      return { problem: "You are offline." };
    case "unknown":
      return { problem: "There was no clear response. Please try again." };
  }
}
