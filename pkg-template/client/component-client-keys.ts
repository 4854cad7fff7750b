// Component client keys.

import { componentClientKey } from "../entries/entry.ts";
import type { ComponentClientKey } from "../types/client.js";
import { bodyOf } from "./payload.ts";
import { respond } from "./response.ts";
import type { Settings } from "./settings.ts";

export function componentClientKeys(settings: Settings) {
  return {
    create: async (payload: unknown = {}, options?: object) =>
      respond<ComponentClientKey>(settings, {
        operation: "componentClientKeys.create",
        ...bodyOf(settings, componentClientKey, payload),
        options,
      }),
  };
}
