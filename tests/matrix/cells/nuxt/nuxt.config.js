// Nuxt's own tools for developers would have the page reloaded for them while it comes to its verdict. For Workers, and
// nowhere else, the package's module is a file that Nitro has to be told to take.

export default defineNuxtConfig({
  compatibilityDate: "2026-04-01",
  devtools: { enabled: false },
  nitro: { experimental: { wasm: process.env.NITRO_PRESET === "cloudflare_module" } },
});
