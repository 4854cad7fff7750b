// DELETE /identity/customer/user_groups/{id}: removes a group. Its users stay, without a group.

import { noContent } from "../../http/answers.mjs";
import { checkMembers, setMembers } from "../../records/customer-users.mjs";

export const deleteCustomerUserGroup = {
  method: "DELETE",
  path: "/identity/customer/user_groups/{id}",
  handle({ records, found }) {
    const group = found(records.customerUserGroups);
    checkMembers(group.id, [], records);
    setMembers(group.id, [], records);
    records.customerUserGroups.delete(group.id);
    return noContent();
  },
};
