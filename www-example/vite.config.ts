// Builds `site/` into `dist/`, the assets folder in the Worker's configuration.

import { defineConfig, type Plugin } from "vite";

/** Makes the browser fetch the validator's module while the script is loading. */
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

/** Tells the script where its second part is, to be loaded again from another address. */
const nameOthers: Plugin = {
  name: "name-others",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle)
        .filter(({ type, name }) => type === "chunk" && name === "others")
        .map(({ fileName }) => ({
          tag: "meta",
          attrs: { name: "others", content: `/${fileName}` },
          injectTo: "head",
        })),
  },
};

/** Imports the script's other parts as they are. Vite's own way loads what they need before them: here, nothing. */
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
};

export default defineConfig({
  root: "site",
  plugins: [preloadModule, nameOthers, plainImports],
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    // The browsers that the package supports, be it with its JavaScript.
    target: ["chrome103", "firefox102", "safari16"],
    // When the script's second part is loaded, everything it imports is already there.
    modulePreload: false,
  },
});
