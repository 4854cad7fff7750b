// Who travels, and the customers among them, whom `build` links to an order or booking.

import type { Payload } from "../payload.ts";

interface Traveller {
  readonly user_id?: string;
  readonly given_name?: string;
  readonly family_name?: string;
}

export const travellersOf = (payload: Payload) => (payload["passengers"] ?? payload["guests"] ?? []) as readonly Traveller[];

/** Each passenger's or guest's `user_id`, if there is one. */
export function travellingUsers(payload: Payload): string[] {
  return travellersOf(payload).flatMap(({ user_id }) => user_id ?? []);
}

/** `users` as `build` makes it: the listed users and each traveller's `user_id`. */
export function linkedUsers(payload: Payload): string[] {
  return [...new Set([...((payload["users"] ?? []) as string[]), ...travellingUsers(payload)])];
}
