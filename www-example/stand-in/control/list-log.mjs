// GET /_stand-in/log: every request to Duffel's paths since the last reset.

import { readLog } from "../log.mjs";

export const listLog = {
  method: "GET",
  path: "/_stand-in/log",
  handle(_given, store) {
    return { status: 200, body: { requests: readLog(store) } };
  },
};
