// GET /identity/customer/user_groups: all Customer User Groups.

import { page } from "../../http/pagination.mjs";
import { showCustomerUserGroup } from "../../records/customer-users.mjs";

export const listCustomerUserGroups = {
  method: "GET",
  path: "/identity/customer/user_groups",
  handle({ records, query }) {
    const groups = records.customerUserGroups;
    return page(groups.newestFirst(), groups.name, query, (group) => showCustomerUserGroup(group, records));
  },
};
