// Create a customer user group, empty or with members.

import { customerUserGroup } from "duffel-customers/slim";
import { addGroup, customers, groups, loadAccount } from "../account.ts";
import { isSince } from "../attempt.ts";
import { element } from "../element.ts";
import { textField } from "../form/field.ts";
import { group } from "../form/group.ts";
import { type Payload, readPayload } from "../payload.ts";
import { facts, idOf, linkTo } from "./facts.ts";
import { fillBlanks, type Task } from "./task.ts";
import { customerBoxes, namesOf } from "./users.ts";

const A_GROUP = "usg_0000AgZitpOnQtd3NQxjwO";

export function groupTask(): Task {
  const members = customerBoxes("user_ids", ({ group }) => group?.name ?? "");
  return {
    path: "/group",
    title: "Create a group",
    lede: "A Customer User Group brings together the travellers of one company, team or family.",
    button: "Create",
    endpoint: "/identity/customer/user_groups",
    schema: customerUserGroup,
    fields: () => [
      textField({
        path: "name",
        label: "Name",
        hint: "The Travel Support Assistant shows it, so choose a clear one.",
      }),
      group("Members", { path: "user_ids", hint: "Members leave their previous group." }, members.list),
    ],
    follow: members.follow,
    payload: (form) => readPayload(form),
    fillIn: (form) => fillBlanks(form, { name: "Analytical Engines" }),
    breakages: [
      { title: "A blank name", breakIt: (payload) => (payload.name = "  ") },
      { title: "A group's ID among the members", breakIt: (payload) => (payload.user_ids = [A_GROUP]) },
      { title: "A string instead of a list", breakIt: (payload) => (payload.user_ids = customers()[0]?.id ?? "icu_1") },
      {
        title: "The same member twice",
        breakIt: (payload) => {
          const id = customers()[0]?.id ?? "icu_1";
          payload.user_ids = [id, id];
        },
      },
    ],
    describe: ({ name }) => `the creation of the group ${name}`,
    done(record) {
      if (record["id"] === undefined) return { heading: "The group is accepted", content: [] };
      addGroup(record);
      const members = namesOf(record["user_ids"]).map(({ name }) => name);
      return {
        heading: `Group ${record["name"]} is created`,
        content: [
          facts([
            ["Group", idOf(record)],
            ["Members", members.length === 0 ? "none yet" : members.join(", ")],
          ]),
          element("p", {}, linkTo("/customer", "Register a customer"), " and choose this group."),
        ],
      };
    },
    async look(sent, since) {
      await loadAccount();
      const found = groups().find((group) => group.name === sent["name"] && isSince(group, since));
      return found as Payload | undefined;
    },
  };
}
