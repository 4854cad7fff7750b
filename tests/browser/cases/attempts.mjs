// The same form, sent again, is the same attempt: nothing is created a second time.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, fillInOrder, labelled, shownJson, submit } from "../forms.mjs";
import { hold } from "../hold.mjs";

export function attempts(site) {
  const { count, orderFault } = site;

  describe("attempts", () => {
    test("back at the form without looking, the same order is the same attempt: it is not sent twice", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        const before = await count("/air/orders");
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Back to the form");
        // The panel stays visible, and the order can be looked for from there.
        const panel = page.locator(".panel").getByText("The outcome is unknown");
        assert.ok(await panel.isVisible());
        // Not even in a new session.
        await page.context().clearCookies();
        await submit(page, "Order");
        await page.locator(".state").getByText("Not sent again").waitFor();
        await submit(page, "Back to the form");
        await labelled(page, "Given name").fill("Anthony");
        await panel.waitFor();
        assert.equal(await panel.count(), 1);
        assert.equal(await count("/air/orders"), before + 1);
        await submit(page, "Look for it");
        await page.locator(".done").waitFor();
        assert.equal(await panel.count(), 0);
        // Not what the form says by now, but what was sent and found.
        assert.equal(await page.locator(".state").textContent(), "Found");
        assert.equal(JSON.parse(await shownJson(page)).data.passengers[0].given_name, "Tony");
      }));

    for (const [when, before, after] of [
      ["before", (page) => page.context().clearCookies(), () => {}],
      ["after", () => {}, (page) => page.context().clearCookies()],
    ]) {
      test(`after a reload, with a session that ended ${when} it, the same order is not sent to Duffel twice`, () =>
        site.visited("/order", async (page) => {
          await orderFault({ carried_out: true, answer: "bad_gateway" });
          const sent = await count("/air/orders");
          await fillInOrder(page);
          await submit(page, "Order");
          const panel = page.locator(".panel").getByText("The outcome is unknown");
          await panel.waitFor();
          await before(page);
          await page.reload();
          await fillInOrder(page);
          await after(page);
          await submit(page, "Order");
          if (when === "after") {
            await page.locator(".panel").getByText("Your session has ended").waitFor();
            await submit(page, "Order");
          }
          await panel.waitFor();
          assert.equal(await page.locator(".state").textContent(), "Not sent again");
          assert.equal(await count("/air/orders"), sent + 1);
          await submit(page, "Look for it");
          await page.locator(".done").waitFor();
          assert.equal(await count("/air/orders"), sent + 1);
        }));
    }

    test("sent again after a reload, it is the same attempt: it is not sent twice, and is found", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        const before = await count("/air/orders");
        await fillInOrder(page);
        await submit(page, "Order");
        await page.locator(".panel").waitFor();
        // More than the allowed clock difference.
        await page.clock.setFixedTime(Date.now() + 60_000);
        await page.reload();
        await fillInOrder(page);
        await submit(page, "Order");
        await page.getByText("The outcome is unknown").waitFor();
        await submit(page, "Look for it");
        await page.locator(".done").waitFor();
        assert.equal(await count("/air/orders"), before + 1);
      }));

    test("sent in another tab while under way, it is not sent twice", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, wait: { after: 4000 } });
        const before = await count("/air/orders");
        const tab = await page.context().newPage();
        await tab.goto(page.url());
        for (const each of [page, tab]) await fillInOrder(each);
        await submit(page, "Order");
        await page.getByRole("button", { name: "Sending…" }).waitFor();
        // The Worker says that it is under way, until it is done.
        for (let status = 409; status === 409; ) {
          const answer = tab.waitForResponse("**/api/air/orders");
          await submit(tab, "Order");
          status = (await answer).status();
          const said = tab.locator(".summary").getByText("Please wait for its answer.");
          await (status === 409 ? said : tab.locator(".done")).waitFor();
        }
        assert.equal(await count("/air/orders"), before + 1);
      }));

    test("sent in another tab, or after a reload, it is not sent twice; it is another order only on purpose", () =>
      site.visited("/order", async (page) => {
        const before = await count("/air/orders");
        const tab = await page.context().newPage();
        await tab.goto(page.url());
        const keys = [];
        tab.on("request", (request) => {
          if (request.method() === "POST") keys.push(request.headers()["idempotency-key"]);
        });
        for (const each of [page, tab]) await fillInOrder(each);
        const order = async (from) => {
          await submit(from, "Order");
          return from.locator(".done h2").textContent();
        };
        const first = await order(page);
        assert.equal(await order(tab), first);
        await page.reload();
        await fillInOrder(page);
        assert.equal(await order(page), first);
        assert.equal(await count("/air/orders"), before + 1);
        // Until the visitor asks for another one, the order itself says which it is.
        assert.deepEqual(keys, [undefined]);

        await submit(tab, "Start another");
        await fillInOrder(tab);
        const second = await order(tab);
        assert.notEqual(second, first);
        assert.match(keys[1], /^[0-9a-f]{32}$/);
        // In the other tab, nobody has asked for it.
        await page.reload();
        await fillInOrder(page);
        assert.equal(await order(page), first);
        assert.equal(await count("/air/orders"), before + 2);
      }));

    test("another one without a response is not sent twice either, after a reload or in another tab", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Start another");
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        await fillInOrder(page);
        const before = await count("/air/orders");
        await submit(page, "Order");
        const panel = page.locator(".panel").getByText("The outcome is unknown");
        await panel.waitFor();
        await page.reload();
        await fillInOrder(page);
        await submit(page, "Order");
        await panel.waitFor();
        assert.equal(await count("/air/orders"), before + 1);
        await submit(page, "Look for it");
        await page.locator(".done").waitFor();
      }));

    test("two clicks are one order", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const before = await count("/air/orders");
        const release = await hold(page, "**/api/air/orders");
        const button = page.getByRole("button", { name: "Order", exact: true });
        await button.dblclick();
        await page.getByRole("button", { name: "Sending…" }).press("Enter");
        release();
        await page.locator(".done").waitFor();
        assert.equal(await count("/air/orders"), before + 1);
      }));

    const browsers = {
      "without storage": () => {
        const get = () => {
          throw new DOMException("Access is denied.", "SecurityError");
        };
        Object.defineProperty(globalThis, "localStorage", { get });
      },
      "with full storage": () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      },
      "on a page without TLS": () => {
        delete Crypto.prototype.subtle;
        delete Crypto.prototype.randomUUID;
      },
    };
    for (const [title, change] of Object.entries(browsers)) {
      test(`a browser ${title} can still send`, () =>
        site.visited("/customer", async (page) => {
          await page.addInitScript(change);
          await page.reload();
          await fillInCustomer(page, freshEmail());
          await submit(page, "Register");
          await page.locator(".done").waitFor();
        }));
    }
  });
}
