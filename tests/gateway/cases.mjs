// Every group of cases that holds in every runtime, one line each.

export { origins } from "./cases/origins.mjs";
export { preflight } from "./cases/preflight.mjs";
export { operations } from "./cases/operations.mjs";
export { paths } from "./cases/paths.mjs";
export { content } from "./cases/content.mjs";
export { authorize } from "./cases/authorize.mjs";
export { payloads } from "./cases/payloads.mjs";
export { permit } from "./cases/permit.mjs";
export { once } from "./cases/once.mjs";
export { outcomes } from "./cases/outcomes.mjs";
export { webhooks } from "./cases/webhooks.mjs";
export { faultScripts } from "./cases/fault-scripts.mjs";
