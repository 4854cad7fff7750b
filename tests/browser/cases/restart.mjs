// The Worker is killed while an order is under way.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { startExample } from "../../../www-example/demo/start.mjs";
import { freePort } from "../../package/serve.mjs";
import { PATIENCE, received, visit, WORKER } from "../example.mjs";
import { fillInOrder, submit } from "../forms.mjs";

export function restart(site) {
  describe("the Worker killed while sending", () => {
    test("the outcome is unknown; it is not sent again, and can be looked for once the Worker is back", async () => {
      const keep = mkdtempSync(join(tmpdir(), "duffel-customers-"));
      const key = "kept over the restart";
      const port = await freePort();
      let example = await startExample({ worker: WORKER, keep, key, port });
      await example.standIn("POST", "reset", { customers: "guide" });
      const { page, leave } = await visit(site.browser, `${example.url}/order`);
      try {
        const posts = [];
        page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
        await fillInOrder(page);
        const match = { method: "POST", path: "/air/orders" };
        await example.standIn("POST", "faults", { match, carried_out: true, wait: { after: PATIENCE } });
        await submit(page, "Order");
        await carriedOut(example.standIn);
        await example.stop();
        await page.getByText("The outcome is unknown").waitFor();

        example = await startExample({ worker: WORKER, keep, key, port });
        await submit(page, "Look for it");
        await page
          .locator(".done")
          .getByText(/is booked$/)
          .waitFor();
        assert.deepEqual(posts, [`http://localhost:${port}/api/air/orders`]);
        assert.equal((await received(example.standIn, "/air/orders")).length, 1);
      } finally {
        await leave();
        await example.stop();
        rmSync(keep, { recursive: true, force: true });
      }
    });
  });
}

/** Waits until the stand-in has stored the order. It holds the response back. */
async function carriedOut(standIn) {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const [order] = await received(standIn, "/air/orders");
    if (order?.wrote === true) return;
    await pause(50);
  }
  throw new Error("the order was never carried out");
}
