// POST /identity/customer/user_groups: creates a Customer User Group and moves users into it.

import { created } from "../../http/answers.mjs";
import { checkMembers, setMembers, showCustomerUserGroup } from "../../records/customer-users.mjs";
import { readCustomerUserGroup } from "../../rules/customer-user-group.mjs";

export const createCustomerUserGroup = {
  method: "POST",
  path: "/identity/customer/user_groups",
  handle({ data, records, now, hiddenUntil }) {
    const { name, user_ids: userIds } = readCustomerUserGroup(data, records);
    checkMembers("new", userIds, records);
    const group = records.customerUserGroups.insert({ name, created_at: new Date(now).toISOString() }, hiddenUntil);
    setMembers(group.id, userIds, records);
    return created(showCustomerUserGroup(group, records));
  },
};
