// A page that has a worker: both come to a verdict.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
window.verdict = new Promise((resolve, reject) => {
  worker.onerror = ({ message }) => reject(new Error(`the worker: ${message}`));
  worker.onmessage = ({ data }) =>
    resolve({ page: verdict({ customerUser, flatten, order, ValidationError }), worker: data });
});
