// A record of Duffel's: who can see it, the key that opens the Travel Support Assistant there, and how it is found again.

import { componentClientKey } from "duffel-customers/slim";
import { announce } from "../announce.ts";
import { newKey } from "../attempt.ts";
import { element } from "../element.ts";
import type { Payload } from "../payload.ts";
import { get, send } from "../send.ts";
import { namesOf } from "./users.ts";

/** Looks through the records of each user whom the payload names, if it names any. */
export function lookByUser(
  sent: Payload,
  pathFor: (user: string) => string,
  isIt: (record: Payload) => boolean,
): Promise<Payload | undefined> | undefined {
  const users = (sent["users"] ?? []) as string[];
  if (users.length === 0) return undefined;
  const lists = users.map((user) => get<{ data: Payload[] }>(pathFor(user)));
  return Promise.all(lists).then((found) => found.flatMap(({ data }) => data).find(isIt));
}

/** `reference` says which record: `{ order_id: "ord_…" }`. */
export function viewers(users: unknown, reference: Payload): HTMLElement {
  const rows = namesOf(users).map(({ id, name }) => {
    const key = element("code", { class: "assistant-key" });
    const make = async () => {
      button.setAttribute("aria-disabled", "true");
      key.textContent = await assistantKey({ user_id: id, ...reference });
      announce(`Key for ${name}: ready`);
      button.removeAttribute("aria-disabled");
    };
    const button = element(
      "button",
      { type: "button", onclick: make },
      "Make a key",
      element("span", { class: "visually-hidden" }, ` for ${name}`),
    );
    return element("li", {}, element("span", { class: "name" }, name), button, key);
  });
  const nobody = "Nobody with an account: it names no customer user.";
  return element(
    "section",
    { class: "viewers" },
    element("h3", {}, "Who can see it"),
    rows.length === 0 ? element("p", {}, nobody) : element("ul", {}, ...rows),
    element("p", { class: "note" }, "A key opens the Travel Support Assistant for that user, at this record."),
  );
}

async function assistantKey(payload: Payload): Promise<string> {
  const built = componentClientKey.build(payload);
  if (!built.success) return built.error.message;
  const { outcome } = await send("/identity/component_client_keys", built.data.json, newKey());
  if (outcome.kind === "done") return String(outcome.record["component_client_key"]);
  return outcome.kind === "refused" ? outcome.issues.map(({ message }) => message).join(" ") : "No answer. Try again.";
}
