// A search for offers: where the party travels, and who is in it.

import { Findings } from "./findings.mjs";
import { list, object, optional, required, text } from "./shapes.mjs";

const offerRequest = object({
  slices: required(list(object({}), { atLeast: 1 })),
  passengers: required(list(object({ type: optional(text()) }), { atLeast: 1 })),
});

/** The fields of a new search. */
export function readOfferRequest(data) {
  const findings = new Findings();
  offerRequest(data, "", findings);
  findings.refuse();
  return { cabin_class: data.cabin_class ?? null, slices: data.slices, passengers: data.passengers };
}
