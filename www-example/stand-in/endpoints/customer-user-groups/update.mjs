// PATCH /identity/customer/user_groups/{id}: changes a group's name or replaces its members.

import { ok } from "../../http/answers.mjs";
import { checkMembers, setMembers, showCustomerUserGroup } from "../../records/customer-users.mjs";
import { readCustomerUserGroupUpdate } from "../../rules/customer-user-group.mjs";

export const updateCustomerUserGroup = {
  method: "PATCH",
  path: "/identity/customer/user_groups/{id}",
  handle({ data, records, found }) {
    const group = found(records.customerUserGroups);
    const { name = group.name, user_ids: userIds } = readCustomerUserGroupUpdate(data, records);
    if (userIds !== undefined) {
      checkMembers(group.id, userIds, records);
      setMembers(group.id, userIds, records);
    }
    return ok(showCustomerUserGroup(records.customerUserGroups.replace({ ...group, name }), records));
  },
};
