// PATCH /_stand-in/settings: changes settings; `{}` only reads them.

import { changeSettings } from "../settings.mjs";

export const setSettings = {
  method: "PATCH",
  path: "/_stand-in/settings",
  handle(given, store) {
    const settings = changeSettings(store, given);
    return typeof settings === "string" ? { status: 400, body: { error: settings } } : { status: 200, body: settings };
  },
};
