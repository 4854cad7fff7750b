// The names of those who travel, in a sentence.

import { fullName } from "../full-name.ts";
import type { Payload } from "../payload.ts";
import { travellersOf } from "./travellers.ts";

/** `Tony Stark and Pepper Potts`. */
export function travellerNames(payload: Payload): string {
  return new Intl.ListFormat("en").format(travellersOf(payload).map(fullName));
}
