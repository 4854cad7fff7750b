// A Customer User Group, as it is created and as PATCH updates it.

import { refusal } from "../http/errors.mjs";
import { Findings } from "./findings.mjs";
import { id } from "./scalars.mjs";
import { isAbsent, list, object, optional, required, text } from "./shapes.mjs";

const user_ids = optional(list(id("icu_")));
const namedGroup = object({ name: required(text()), user_ids });
const sameNameGroup = object({ user_ids });

/** The fields of a new group. */
export function readCustomerUserGroup(data, records) {
  const findings = new Findings();
  namedGroup(data, "", findings);
  findings.refuse();
  return { name: data.name, user_ids: readMembers(data.user_ids ?? [], records) };
}

/** The fields that an update changes. */
export function readCustomerUserGroupUpdate(data, records) {
  const hasName = Object.hasOwn(data, "name");
  const hasMembers = !isAbsent(data.user_ids);
  const findings = new Findings();
  (hasName ? namedGroup : sameNameGroup)(data, "", findings);
  if (!hasName && !hasMembers) findings.add("", "validation_required", "name or user_ids needs to be given");
  findings.refuse();
  return {
    ...(hasName && { name: data.name }),
    ...(hasMembers && { user_ids: readMembers(data.user_ids, records) }),
  };
}

function readMembers(ids, records) {
  ids.forEach((userId, index) => {
    if (records.customerUsers.get(userId) === undefined) {
      throw refusal("not_found", "There is no Customer User with this ID.", {
        pointer: `/user_ids/${index}`,
        status: 422,
      });
    }
  });
  return [...new Set(ids)];
}
