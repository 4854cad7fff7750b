// The client in a page, where its token would be everybody's.

import { Duffel, DuffelAbortError } from "duffel-customers/client";
import { runCases } from "../../package/run-cases.mjs";
import { equal, holds, ok, rejects } from "../expect.mjs";

const token = "duffel_test_page";
const SCRIPT = "/visitor.js";

/** What a worker says that is asked through a port. */
function asked(ask) {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    ask(port2);
  });
}

const WORKERS = {
  "a classic worker": () => asked((port) => new Worker(SCRIPT).postMessage("", [port])),
  "a module's worker": () => asked((port) => new Worker(SCRIPT, { type: "module" }).postMessage("", [port])),
  "a shared worker": () =>
    new Promise((resolve) => {
      new SharedWorker(SCRIPT).port.onmessage = ({ data }) => resolve(data);
    }),
  "a service worker": async () => {
    const registration = await navigator.serviceWorker.register(SCRIPT);
    const { active } = await navigator.serviceWorker.ready;
    const said = await asked((port) => active.postMessage("", [port]));
    await registration.unregister();
    return said;
  },
};

async function report() {
  const cases = {};
  for (const [name, outcome] of Object.entries(WORKERS))
    cases[`${name} makes no client`] = async () => equal(await outcome(), "TypeError");
  return runCases({
    ...cases,
    "a page makes no client": () => {
      for (const dangerouslyAllowBrowser of [undefined, false, "true"]) {
        try {
          new Duffel({ token, dangerouslyAllowBrowser });
          ok(false, "a TypeError");
        } catch (error) {
          equal(error.name, "TypeError");
          ok(error.message.includes("dangerouslyAllowBrowser") && !error.message.includes(token), "what it takes");
        }
      }
    },
    "with a word of its own it does, and calls": async () => {
      const duffel = new Duffel({ token, basePath: location.origin, dangerouslyAllowBrowser: true });
      holds(await duffel.orders.list(), { status: 200, data: [{ id: "ord_1" }] });
      holds(await rejects("DuffelError", duffel.orders.get("ord_1")), { status: 404, ambiguous: false });
    },
    "another window's reason is a reason": async () => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      const fetch = () => new Promise(() => {});
      const controller = new AbortController();
      const duffel = new Duffel({ token, fetch, dangerouslyAllowBrowser: true });
      const call = duffel.orders.list({}, { signal: controller.signal });
      controller.abort(new frame.contentWindow.Error("enough"));
      const error = await rejects("DuffelAbortError", call);
      ok(error instanceof DuffelAbortError && error.cause.message === "enough", "the reason");
    },
  });
}

window.report = report();
