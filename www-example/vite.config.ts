// How the site is built: `site/` into `dist/`, which the Worker's configuration names as its assets.

import { defineConfig, type Plugin } from "vite";

/** Has the browser fetch the validator's module while the script is still on its way. */
const preloadModule: Plugin = {
  name: "preload-module",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith(".wasm"))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "fetch", href: `/${file}`, crossorigin: true },
          injectTo: "head",
        })),
  },
};

export default defineConfig({
  root: "site",
  plugins: [preloadModule],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The browsers that the package supports.
    target: ["chrome97", "firefox102", "safari16.4"],
    // The script's second part needs no other that is not there.
    modulePreload: false,
  },
});
