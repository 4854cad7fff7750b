// Bun.

import { join } from "node:path";
import { here, report } from "../stage.mjs";

export const bun = (folder) => report(join(here, "node_modules/.bin/bun"), ["programs/server.mjs"], { cwd: folder });
