// Vite looks for what the pages import before one is visited, and so reloads none of them while it is.

import { reactRouter } from "@react-router/dev/vite";

export default { plugins: [reactRouter()], optimizeDeps: { entries: ["app/**/*.{js,jsx}"] } };
