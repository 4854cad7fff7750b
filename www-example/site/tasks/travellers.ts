// The customers that an order or booking names by itself: those who travel.

import type { Payload } from "../payload.ts";

/** The customers that passengers or guests are. */
export function travellingUsers(payload: Payload): string[] {
  const travellers = (payload["passengers"] ?? payload["guests"] ?? []) as readonly { user_id?: string }[];
  return travellers.flatMap(({ user_id }) => user_id ?? []);
}

/** `users` as build will make it: what is listed, and each traveller's `user_id`. */
export function linkedUsers(payload: Payload): string[] {
  return [...new Set([...((payload["users"] ?? []) as string[]), ...travellingUsers(payload)])];
}
