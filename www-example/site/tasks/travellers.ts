// The customers who travel, which `build` links to an order or booking.

import type { Payload } from "../payload.ts";

/** Each passenger's or guest's `user_id`, if there is one. */
export function travellingUsers(payload: Payload): string[] {
  const travellers = (payload["passengers"] ?? payload["guests"] ?? []) as readonly { user_id?: string }[];
  return travellers.flatMap(({ user_id }) => user_id ?? []);
}

/** `users` as `build` makes it: the listed users and each traveller's `user_id`. */
export function linkedUsers(payload: Payload): string[] {
  return [...new Set([...((payload["users"] ?? []) as string[]), ...travellingUsers(payload)])];
}
