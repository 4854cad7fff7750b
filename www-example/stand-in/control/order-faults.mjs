// POST /_stand-in/faults: sets one fault, or a list of them, for future requests.

import { addFault, problemWith } from "../faults/script.mjs";

export const orderFaults = {
  method: "POST",
  path: "/_stand-in/faults",
  handle(given, store) {
    const faults = Array.isArray(given) ? given : [given];
    const problem = faults.map(problemWith).find((each) => each !== undefined);
    if (problem !== undefined) return { status: 400, body: { error: problem } };
    return { status: 201, body: { faults: faults.map((fault) => addFault(store, fault)) } };
  },
};
