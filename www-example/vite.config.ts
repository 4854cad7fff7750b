// How the site is built: `site/` into `dist/`, which the Worker's configuration names as its assets.

import { defineConfig } from "vite";

export default defineConfig({
  root: "site",
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The browsers that the package supports.
    target: ["chrome97", "firefox102", "safari16.4"],
    // One script: there is nothing to preload.
    modulePreload: false,
  },
});
