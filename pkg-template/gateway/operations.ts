// The operations that a gateway can allow, one line each, with the path, payload and query that Duffel documents.

import {
  booking,
  componentClientKey,
  customerUser,
  customerUserGroup,
  customerUserGroupUpdate,
  order,
  orderUpdate,
} from "../entries/entry.ts";
import type { GatewayOperation } from "../types/gateway.js";
import type { Schema } from "../types/schema.js";

interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Duffel's path. `{icu_}` stands for an ID with that prefix. */
  readonly path: string;
  /** The schema of its payload, if it has one. */
  readonly schema?: Schema<unknown>;
  /** The payload says for whom the caller acts, so the Worker must decide who may send it. */
  readonly needsPermit?: true;
  /** Carrying it out twice creates two records. */
  readonly creates?: true;
  /** The names that its query may have. */
  readonly query?: readonly string[];
}

const USERS = "/identity/customer/users";
const GROUPS = "/identity/customer/user_groups";
const KEYS = "/identity/component_client_keys";
const ORDERS = "/air/orders";
const BOOKINGS = "/stays/bookings";
const PAGE = ["limit", "before", "after"];

// Created by a function, so that a bundler can drop it, and all schemas with it, from a program without a gateway.
export const OPERATIONS = /* @__PURE__ */ operations();

function operations(): Readonly<Record<GatewayOperation, Operation>> {
  return {
    "customerUsers.create": { method: "POST", path: USERS, schema: customerUser, creates: true },
    "customerUsers.get": { method: "GET", path: `${USERS}/{icu_}` },
    "customerUsers.update": { method: "PUT", path: `${USERS}/{icu_}`, schema: customerUser },
    "customerUsers.list": { method: "GET", path: USERS, query: [...PAGE, "email"] },

    "customerUserGroups.create": { method: "POST", path: GROUPS, schema: customerUserGroup, creates: true },
    "customerUserGroups.get": { method: "GET", path: `${GROUPS}/{usg_}` },
    "customerUserGroups.update": { method: "PATCH", path: `${GROUPS}/{usg_}`, schema: customerUserGroupUpdate },
    "customerUserGroups.delete": { method: "DELETE", path: `${GROUPS}/{usg_}` },
    "customerUserGroups.list": { method: "GET", path: GROUPS, query: PAGE },

    // Not `creates`: a key opens the Assistant for a while. A second key does no harm, and an old one is useless.
    "componentClientKeys.create": { method: "POST", path: KEYS, schema: componentClientKey, needsPermit: true },

    "orders.create": { method: "POST", path: ORDERS, schema: order, needsPermit: true, creates: true },
    "orders.get": { method: "GET", path: `${ORDERS}/{ord_}` },
    "orders.update": { method: "PATCH", path: `${ORDERS}/{ord_}`, schema: orderUpdate },
    "orders.list": {
      method: "GET",
      path: ORDERS,
      query: [...PAGE, "user_id", "offer_id", "booking_reference", "awaiting_payment"],
    },

    "bookings.create": { method: "POST", path: BOOKINGS, schema: booking, needsPermit: true, creates: true },
    "bookings.get": { method: "GET", path: `${BOOKINGS}/{bok_}` },
    "bookings.list": { method: "GET", path: BOOKINGS, query: [...PAGE, "user_id"] },
    "bookings.cancel": { method: "POST", path: `${BOOKINGS}/{bok_}/actions/cancel` },
  };
}
