// A Customer User Group, as it is created and as PATCH updates it.

import { Findings } from "./findings.mjs";
import { isAbsent, object, required, text } from "./shapes.mjs";
import { checkAllKnown, users } from "./users.mjs";

const namedGroup = object({ name: required(text()), user_ids: users });
const sameNameGroup = object({ user_ids: users });

/** The fields of a new group. */
export function readCustomerUserGroup(data, records) {
  const findings = new Findings();
  namedGroup(data, "", findings);
  if (!findings.any) checkAllKnown(data.user_ids ?? [], records, "/user_ids", findings);
  findings.refuse();
  return { name: data.name, user_ids: [...new Set(data.user_ids ?? [])] };
}

/** The fields that an update changes. */
export function readCustomerUserGroupUpdate(data, records) {
  const hasName = Object.hasOwn(data, "name");
  const hasMembers = !isAbsent(data.user_ids);
  const findings = new Findings();
  (hasName ? namedGroup : sameNameGroup)(data, "", findings);
  if (!hasName && !hasMembers) findings.add("", "validation_required", "name or user_ids needs to be given");
  if (!findings.any) checkAllKnown(data.user_ids ?? [], records, "/user_ids", findings);
  findings.refuse();
  return {
    ...(hasName && { name: data.name }),
    ...(hasMembers && { user_ids: [...new Set(data.user_ids)] }),
  };
}
