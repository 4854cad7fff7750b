// A page that has two workers, of which one has the package's JavaScript alone: all come to a verdict.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

try {
  customerUser.safeParse({});
} catch {
  (await import("duffel-customers/js")).init();
}

const said = (worker) =>
  new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`a worker: ${message}`));
    worker.onmessage = ({ data }) => resolve(data);
  });

const page = verdict({ customerUser, flatten, order, ValidationError });
// Bundlers find a worker by this form.
const worker = said(new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
const js = said(new Worker(new URL("./js-worker.js", import.meta.url), { type: "module" }));
window.verdict = Promise.all([worker, js]).then(([worker, js]) => ({ page, worker, js }));
