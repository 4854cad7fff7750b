// Deno, without a single permission.

import { join } from "node:path";
import { report } from "../output.mjs";
import { here } from "../stage.mjs";

export const deno = (folder) =>
  report(join(here, "node_modules/.bin/deno"), ["run", "--no-prompt", "--no-remote", "programs/server.mjs"], {
    cwd: folder,
    env: { ...process.env, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, ".deno") },
  });
