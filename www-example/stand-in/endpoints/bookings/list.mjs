// GET /stays/bookings: bookings, all or those of a user.

import { page } from "../../http/pagination.mjs";

export const listBookings = {
  method: "GET",
  path: "/stays/bookings",
  handle({ records, query }) {
    const userId = query.get("user_id");
    const rows = records.bookings
      .newestFirst()
      .filter(({ record }) => userId === null || record.users.includes(userId));
    return page(rows, records.bookings.name, query, (booking) => booking);
  },
};
