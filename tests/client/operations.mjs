// Every call of the client, by its name: how it is made, and what it becomes on the way.

import { booking, customerUser, order } from "../stand-in/payloads.mjs";

export const USER = "icu_0000Nobody";
export const GROUP = "usg_0000Nobody";
export const ORDER = "ord_0000Nobody";
export const BOOKING = "bok_0000Nobody";

/** Which column of the table of retries a call belongs to. */
export const READS = "reads";
export const REPEATS = "repeats";
export const WRITES = "writes";
export const BOOKS = "books";

export const OPERATIONS = {
  "customerUsers.create": { kind: WRITES, call: (d, o) => d.identity.customerUsers.create(customerUser(), o) },
  "customerUsers.get": { kind: READS, call: (d, o) => d.identity.customerUsers.get(USER, o) },
  "customerUsers.update": { kind: REPEATS, call: (d, o) => d.identity.customerUsers.update(USER, customerUser(), o) },
  "customerUsers.list": { kind: READS, call: (d, o) => d.identity.customerUsers.list({}, o) },
  "customerUserGroups.create": { kind: WRITES, call: (d, o) => d.identity.customerUserGroups.create({ name: "A" }, o) },
  "customerUserGroups.get": { kind: READS, call: (d, o) => d.identity.customerUserGroups.get(GROUP, o) },
  "customerUserGroups.update": {
    kind: WRITES,
    call: (d, o) => d.identity.customerUserGroups.update(GROUP, { name: "B" }, o),
  },
  "customerUserGroups.delete": { kind: REPEATS, call: (d, o) => d.identity.customerUserGroups.delete(GROUP, o) },
  "customerUserGroups.list": { kind: READS, call: (d, o) => d.identity.customerUserGroups.list({}, o) },
  "componentClientKeys.create": { kind: WRITES, call: (d, o) => d.identity.componentClientKeys.create({}, o) },
  "orders.create": { kind: BOOKS, call: (d, o) => d.orders.create(order(), o) },
  "orders.get": { kind: READS, call: (d, o) => d.orders.get(ORDER, o) },
  "orders.update": { kind: WRITES, call: (d, o) => d.orders.update(ORDER, { metadata: { a: "b" } }, o) },
  "orders.list": { kind: READS, call: (d, o) => d.orders.list({}, o) },
  "bookings.create": { kind: BOOKS, call: (d, o) => d.stays.bookings.create(booking(), o) },
  "bookings.get": { kind: READS, call: (d, o) => d.stays.bookings.get(BOOKING, o) },
  "bookings.list": { kind: READS, call: (d, o) => d.stays.bookings.list({}, o) },
  "bookings.cancel": { kind: WRITES, call: (d, o) => d.stays.bookings.cancel(BOOKING, o) },
};
