// A program that emits its declarations, and imports the client alone: what they name must be what the client exports.

import { createGateway, Duffel, type DuffelErrorDetails, type GatewayOptions } from "duffel-customers/client";

declare const duffel: Duffel;
declare const gateway: GatewayOptions;

export const { create: createUser, ensure: ensureUser, list: listUsers, listWithGenerator: walkUsers } =
  duffel.identity.customerUsers;
export const { create: createGroup, update: updateGroup, delete: deleteGroup } = duffel.identity.customerUserGroups;
export const createKey = duffel.identity.componentClientKeys.create;
export const { create: book, update: updateOrder, list: listOrders, findAttempt } = duffel.orders;
export const { create: stay, cancel } = duffel.stays.bookings;
export const bookIt = (...given: Parameters<typeof duffel.orders.create>) => duffel.orders.create(...given);
export const findAgain = async (id: string) => duffel.orders.get(id);
export const { check, permit } = gateway;
export const fetch = createGateway(gateway);
export const details = (given: DuffelErrorDetails) => ({ ...given });
