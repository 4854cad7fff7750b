// Who can see an order or booking: the customers that it names, and those who are added to it.

import { type Choice, choose, selectField } from "../form/field.ts";
import { group, nothingHere, optionCard } from "../form/group.ts";
import { type Customer, customers, fullName, nameOfCustomer } from "../account.ts";
import { element } from "../element.ts";
import { write } from "./task.ts";

/**
 * A traveller's `user_id`: a choice of the account's customers, or of none. Who is chosen fills in the traveller's
 * fields of these names, whose paths `at` gives, where nobody has typed. `offerCustomers` keeps the choice up to date.
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

/** Gives every choice of customers in the form those that there are now, and notes who is chosen. */
export function offerCustomers(form: HTMLFormElement): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>(".customer select")) {
    choose(select, customerChoices());
    select.dataset["chosen"] = select.value;
  }
}

function customerChoices(): Choice[] {
  return [
    { value: "", label: "Nobody with an account" },
    ...customers().map((customer) => ({ value: customer.id, label: `${fullName(customer)}, ${customer.email}` })),
  ];
}

/** Boxes to tick customers with; `follow` brings them in line with the account. */
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

export interface UsersField {
  readonly element: HTMLElement;
  /** Ticks those whom the travellers bring along, and leaves them out of the form: build adds them by itself. */
  follow(travelling: readonly string[]): void;
}

/** `users`: the travellers come by themselves, anybody else of the account can be added. */
export function usersField(legend: string): UsersField {
  const { list, boxes, follow } = customerBoxes("users", () => "");
  const hint = "They can open it in the Travel Support Assistant. Travellers with an account are linked by themselves.";
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

/** The names of those who can see a record, in its order. */
export const namesOf = (users: unknown) => ((users ?? []) as string[]).map((id) => ({ id, name: nameOfCustomer(id) }));
