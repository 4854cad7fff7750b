// In a worker of a page: tries to make a client, and tells the page what came of it. A classic script, a module, a
// shared or a service worker, as the page starts it.

import { Duffel } from "duffel-customers/client";

function outcome() {
  try {
    new Duffel({ token: "duffel_test_page" });
    return "made";
  } catch (error) {
    return error.name;
  }
}

addEventListener("connect", ({ ports }) => ports[0].postMessage(outcome()));
addEventListener("message", ({ ports: [port] }) => port.postMessage(outcome()));
