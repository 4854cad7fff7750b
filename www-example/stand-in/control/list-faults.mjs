// GET /_stand-in/faults: the faults that no request has used yet.

import { pendingFaults } from "../faults/script.mjs";

export const listFaults = {
  method: "GET",
  path: "/_stand-in/faults",
  handle(_given, store) {
    return { status: 200, body: { faults: pendingFaults(store) } };
  },
};
