// GET /identity/customer/users: Customer Users, all or those with an email.

import { page } from "../../http/pagination.mjs";
import { showCustomerUser } from "../../records/customer-users.mjs";

export const listCustomerUsers = {
  method: "GET",
  path: "/identity/customer/users",
  handle({ records, query }) {
    const email = query.get("email")?.toLowerCase();
    const rows = records.customerUsers.newestFirst().filter(({ record }) => email === undefined || record.email.toLowerCase() === email);
    return page(rows, records.customerUsers.name, query, (user) => showCustomerUser(user, records));
  },
};
