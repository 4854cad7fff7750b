// Register a customer user, with or without a group.

import { customerUser } from "duffel-customers/slim";
import { addCustomer, customers, groups, loadAccount } from "../account.ts";
import { isSince } from "../attempt.ts";
import { element } from "../element.ts";
import { choose, selectField, textField } from "../form/field.ts";
import { fullName } from "../full-name.ts";
import { type Payload, readPayload } from "../payload.ts";
import { facts, idOf, linkTo } from "./facts.ts";
import { fillBlanks, type Task } from "./task.ts";

const A_USER = "icu_0000AgZitpOnQtd3NQxjwO";

export function customerTask(): Task {
  return {
    path: "/customer",
    title: "Register a customer",
    lede: "A Customer User is one of your travellers. Register them at sign-up, so that later bookings can name them.",
    button: "Register",
    endpoint: "/identity/customer/users",
    schema: customerUser,
    fields() {
      return [
        textField({ path: "given_name", label: "Given name", width: "half" }),
        textField({ path: "family_name", label: "Family name", width: "half" }),
        textField({
          path: "email",
          label: "Email",
          type: "email",
          hint: "Duffel writes here, if you want it to.",
        }),
        textField({
          path: "phone_number",
          label: "Phone number",
          type: "tel",
          optional: true,
          hint: "With country code, such as +44 20 8016 0509.",
        }),
        selectField({
          path: "group_id",
          label: "Group",
          optional: true,
          hint: "Emails must be unique in a group, and among customers without one.",
          choices: [],
        }),
      ];
    },
    follow(form) {
      const choices = groups().map(({ id, name }) => ({ value: id, label: name }));
      choose(form.querySelector("select")!, [{ value: "", label: "No group" }, ...choices]);
    },
    payload: (form) => readPayload(form),
    fillIn: (form) =>
      fillBlanks(form, {
        given_name: "Ada",
        family_name: "Lovelace",
        email: `ada.${Date.now().toString(36)}@example.com`,
        phone_number: "+44 20 8016 0509",
      }),
    breakages: [
      { title: "Forget the @", breakIt: (user) => (user.email = "ada.example.com") },
      { title: "Omit the country code", breakIt: (user) => (user.phone_number = "(020) 8016-0509") },
      { title: "A blank name", breakIt: (user) => (user.family_name = "  ") },
      { title: "A user's ID as the group", breakIt: (user) => (user.group_id = A_USER) },
      {
        title: "Misspell a field",
        breakIt: (user) => {
          user.phone_numbr = user.phone_number ?? "+442080160509";
          delete user.phone_number;
        },
      },
    ],
    describe: (sent) => `the registration of ${fullName(sent)}`,
    done(record) {
      if (record["id"] === undefined) return { heading: "The registration is accepted", content: [] };
      addCustomer(record);
      const group = record["group"] as Payload | null | undefined;
      const { given_name: name } = record;
      return {
        heading: `${name} is registered`,
        content: [
          facts([
            ["Customer user", idOf(record)],
            ["Name", fullName(record)],
            ["Email", record["email"]],
            ["Group", group?.["name"] ?? "none"],
          ]),
          element("p", {}, `Orders and bookings can now name ${name}: `, linkTo("/order", "order a flight"), "."),
        ],
      };
    },
    async look(sent, since) {
      await loadAccount();
      const { email, given_name, family_name, group_id } = sent;
      const found = customers().find(
        (customer) =>
          isSince(customer, since) &&
          customer.email.toLowerCase() === String(email).toLowerCase() &&
          customer.given_name === given_name &&
          customer.family_name === family_name &&
          customer.group?.id === group_id,
      );
      return found as Payload | undefined;
    },
  };
}
