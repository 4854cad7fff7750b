// Nuxt's own tools for developers would have the page reloaded for them while it comes to its verdict.

export default defineNuxtConfig({ compatibilityDate: "2026-04-01", devtools: { enabled: false } });
