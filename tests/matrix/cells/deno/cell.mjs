// Deno, by an `npm:` specifier, from a registry, without a single permission.

import { join } from "node:path";
import { registry } from "./registry.mjs";

export default ({ folder, tarball, printed }) => ({
  "an npm specifier": async () => {
    const { url, close } = await registry(tarball);
    try {
      // Nothing but the specifier says what the package is and where it comes from.
      for (const program of ["program.mjs", "js-program.mjs"]) {
        await printed(`deno run --no-prompt --node-modules-dir=none ${program}`, {
          DENO_NO_PACKAGE_JSON: "1",
          DENO_DIR: join(folder, ".deno"),
          NPM_CONFIG_REGISTRY: url,
        });
      }
    } finally {
      await close();
    }
  },
});
