// Fields for the customers who can see an order or booking: its travellers, and additional users.

import { type Choice, choose, selectField } from "../form/field.ts";
import { group, nothingHere, optionCard } from "../form/group.ts";
import { type Customer, customers, nameOfCustomer } from "../account.ts";
import { element } from "../element.ts";
import { fullName } from "../full-name.ts";
import { write } from "./task.ts";

/**
 * A traveller's `user_id`: one of the account's customers, or none. The customer's details fill in the traveller's
 * `known` fields, at the paths from `at`, unless they were edited. `offerCustomers` keeps the choices up to date.
 */
export function customerField(
  at: (name: string) => string,
  hint: string,
  known: readonly ("given_name" | "family_name" | "email" | "phone_number")[],
): HTMLElement {
  const choices = customerChoices();
  const field = selectField({ path: at("user_id"), label: "Customer", hint, optional: true, choices });
  field.classList.add("customer");
  const select = field.querySelector("select")!;
  select.addEventListener("input", () => {
    const customer = (wanted: string | undefined) => customers().find(({ id }) => id === wanted);
    const [before, now] = [customer(select.dataset["chosen"]), customer(select.value)];
    const valueOf = (name: string) => (select.form!.elements.namedItem(at(name)) as HTMLInputElement).value;
    const untyped = known.filter((name) => ["", before?.[name] ?? ""].includes(valueOf(name)));
    write(select.form!, Object.fromEntries(untyped.map((name) => [at(name), now?.[name] ?? ""])));
  });
  return field;
}

/** Updates every choice of customers in the form, and notes the chosen one. */
export function offerCustomers(form: HTMLFormElement): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>(".customer select")) {
    choose(select, customerChoices());
    select.dataset["chosen"] = select.value;
  }
}

function customerChoices(): Choice[] {
  return [
    { value: "", label: "Not a customer" },
    ...customers().map((customer) => ({ value: customer.id, label: `${fullName(customer)}, ${customer.email}` })),
  ];
}

/** A checkbox for each customer; `follow` updates them from the account. */
export function customerBoxes(name: string, aside: (customer: Customer) => string) {
  const list = element("div", { class: "options" }, nothingHere("No customers yet."));
  const boxes = new Map<string, HTMLInputElement>();
  const follow = () => {
    for (const [id, box] of boxes) {
      if (customers().some((customer) => customer.id === id)) continue;
      box.parentElement!.remove();
      boxes.delete(id);
    }
    for (const customer of customers()) {
      if (boxes.has(customer.id)) continue;
      const { id, email } = customer;
      const card = optionCard("checkbox", {
        name,
        value: id,
        label: fullName(customer),
        detail: email,
        aside: aside(customer),
      });
      boxes.set(id, card.querySelector("input")!);
      list.append(card);
    }
  };
  return { list, boxes, follow };
}

interface UsersField {
  readonly element: HTMLElement;
  /** Ticks the travelling customers and disables their boxes: `build` adds them automatically. */
  follow(travelling: readonly string[]): void;
}

/** `users`: travellers are added automatically, the account's other customers on request. */
export function usersField(legend: string): UsersField {
  const { list, boxes, follow } = customerBoxes("users", () => "");
  const hint = "They can open it in the Travel Support Assistant. Travelling customers are added automatically.";
  return {
    element: group(legend, { path: "users", hint }, list),
    follow(travelling) {
      follow();
      for (const [id, box] of boxes) {
        const comesAlong = travelling.includes(id);
        if (comesAlong === box.disabled) continue;
        box.disabled = comesAlong;
        if (comesAlong) box.dataset["ticked"] = String(box.checked);
        box.checked = comesAlong || box.dataset["ticked"] === "true";
        box.parentElement!.querySelector(".option-aside")!.textContent = comesAlong ? "travels" : "";
      }
    },
  };
}

/** The names of a record's users, in its order. */
export const namesOf = (users: unknown) => ((users ?? []) as string[]).map((id) => ({ id, name: nameOfCustomer(id) }));
