// Everything the stand-in remembers for Duffel, by kind.

import { Collection } from "./collection.mjs";

/** Customer Users are looked up by email, compared in lower case. */
const emailOf = (user) => user.email.toLowerCase();

export class Records {
  constructor(store, now) {
    this.customerUsers = new Collection(store, "customer_users", "icu_", now, emailOf);
    this.customerUserGroups = new Collection(store, "customer_user_groups", "usg_", now);
    this.componentClientKeys = new Collection(store, "component_client_keys", "cck_", now);
    this.orders = new Collection(store, "orders", "ord_", now);
    this.bookings = new Collection(store, "bookings", "bok_", now);
  }
}
