import { Component, signal } from "@angular/core";
import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { verdict } from "./verdict.mjs";

try {
  customerUser.safeParse({});
} catch {
  (await import("duffel-customers/js")).init();
}

const said = (worker: Worker) =>
  new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(`a worker: ${message}`));
    worker.onmessage = ({ data }) => resolve(data);
  });

@Component({ selector: "app-root", template: "<p>{{ standard() }}</p>" })
export class App {
  readonly standard = signal("");

  async ngOnInit() {
    const page = verdict({ customerUser, flatten, order, ValidationError });
    this.standard.set(page.standard);
    const worker = said(new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
    const js = said(new Worker(new URL("./js-worker.js", import.meta.url), { type: "module" }));
    Object.assign(window, { verdict: { page, worker: await worker, js: await js } });
  }
}
