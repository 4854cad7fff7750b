// The entry compiled to JavaScript: all exports, and the function that gives its code to the other entries too.

import { source } from "module-source";
import { start } from "../validator/index.ts";

export * from "./entry.ts";

export function init(): void {
  start(source);
}
