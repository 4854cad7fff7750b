// Bun.

import { join } from "node:path";
import { report } from "../output.mjs";
import { here } from "../stage.mjs";

export const bun = (folder) => report(join(here, "node_modules/.bin/bun"), ["programs/server.mjs"], { cwd: folder });
