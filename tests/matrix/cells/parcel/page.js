// The page of the other bundlers, without what Parcel cannot do: it has no top-level await, and of two workers that share
// a large module, neither finds it in what is built.

import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./src/verdict.mjs";

async function all() {
  try {
    customerUser.safeParse({});
  } catch {
    (await import("duffel-customers/js")).init();
  }
  const worker = new Worker(new URL("./src/worker.js", import.meta.url), { type: "module" });
  const page = verdict({ customerUser, flatten, order, ValidationError });
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`the worker: ${message}`));
    worker.onmessage = ({ data }) => resolve({ page, worker: data });
  });
}

window.verdict = all();
