// Without a clear response, the page says so, and nothing is sent a second time.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail, received } from "../example.mjs";
import { begin, fillInCustomer, fillInOrder, labelled, submit, typeInto } from "../forms.mjs";

export function outcomes(site) {
  /** How many requests were sent to this path. */
  const count = async (path) => (await received(site.standIn, path)).length;

  /** Has the stand-in fail in this way at the next create at this path. */
  const orderFault = (how, path = "/air/orders") =>
    site.standIn("POST", "faults", { match: { method: "POST", path }, ...how });

  describe("unclear outcomes", () => {
    test("an order whose response Duffel's proxy lost: unknown, and found when looked for", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        await fillInOrder(page);
        const before = await count("/air/orders");
        await submit(page, "Order");
        const panel = page.locator(".panel");
        await panel.getByText("The outcome is unknown").waitFor();
        assert.ok(await panel.evaluate((element) => element === document.activeElement));
        assert.ok(await page.getByRole("button", { name: "Order", exact: true }).isHidden());
        await submit(page, "Look for it");
        await page
          .locator(".done")
          .getByText(/^Order SI\w+ is booked$/)
          .waitFor();
        assert.equal(await count("/air/orders"), before + 1);
      }));

    test("the stand-in fails on request, once", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, freshEmail());
        await page.getByRole("button", { name: "Have Duffel refuse it" }).press("Enter");
        await submit(page, "Register");
        await page.locator(".summary").getByText("as you requested.").waitFor();
        const lose = page.getByRole("button", { name: "Lose the response" });
        await lose.press("Enter");
        assert.equal(await lose.getAttribute("aria-pressed"), "true");
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.locator(".done").waitFor();
        assert.equal(await lose.getAttribute("aria-pressed"), "false");
      }));

    test("a customer whose response was lost still belongs to the account", () =>
      site.visited("/customer", async (page) => {
        const email = freshEmail();
        await orderFault({ carried_out: true, answer: "bad_gateway" }, "/identity/customer/users");
        await fillInCustomer(page, email);
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.locator(".done").getByText("Grace is registered").waitFor();
      }));

    test("an older group of the same name, or another person with the email, is not mistaken for it", async () => {
      await site.standIn("POST", "reset", { customers: "guide" });
      const lose = (path) => orderFault({ carried_out: false, answer: "bad_gateway" }, path);
      await site.visited("/group", async (page) => {
        await lose("/identity/customer/user_groups");
        await typeInto(page, { Name: "Stark Industries" });
        await submit(page, "Create");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
      });
      await site.visited("/customer", async (page) => {
        const email = freshEmail();
        await fillInCustomer(page, email);
        await submit(page, "Register");
        await submit(page, "Start another");
        await lose("/identity/customer/users");
        await fillInCustomer(page, email, { "Given name": "Ada" });
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
      });
    });

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

    test("another order in between leaves the first one open", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway", hidden_for: 600_000 });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Back to the form");
        await typeInto(page, { "Given name": "Anthony" });
        await submit(page, "Order");
        await page.locator(".done").waitFor();
        await page.locator(".panel").getByText("The outcome is unknown").waitFor();
      }));

    test("the panel has the focus again after a visit to another page, and the form looks disabled", () =>
      site.visited("/order", async (page) => {
        await page.route("**/api/air/orders", (route) => route.abort());
        await fillInOrder(page);
        await submit(page, "Order");
        const panel = page.locator(".panel");
        await panel.waitFor();
        assert.equal(await page.locator(".fields").evaluate((element) => getComputedStyle(element).opacity), "0.6");
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByRole("heading", { name: "Book a stay" }).waitFor();
        await page.goBack();
        await panel.waitFor();
        assert.ok(await panel.evaluate((element) => element === document.activeElement));
      }));

    test("if nothing was created, looking for it says so, and it can be sent again", () =>
      site.visited("/order", async (page) => {
        await site.standIn("POST", "reset", { customers: "guide" });
        await orderFault({ carried_out: false, answer: "bad_gateway" });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
        await submit(page, "Back to the form");
        const order = page.getByRole("button", { name: "Order", exact: true });
        assert.ok(await order.evaluate((element) => element === document.activeElement));
        assert.equal(await count("/air/orders"), 1);
        await submit(page, "Send again and risk a duplicate");
        await page.locator(".done").waitFor();
        assert.equal(await count("/air/orders"), 2);
      }));

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

    test("accepted but incomplete: the page says so, and it is not sent again after a reload", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "accepted" });
        const before = await count("/air/orders");
        for (let tries = 0; tries < 2; tries++) {
          await fillInOrder(page);
          await submit(page, "Order");
          await page.getByRole("heading", { name: "The order is accepted" }).waitFor();
          await page.locator(".done").getByText("still processing it").waitFor();
          await page.reload();
        }
        assert.equal(await count("/air/orders"), before + 1);
      }));

    test("an earlier order is not mistaken for the current one", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Start another");
        // The page's clock is set ahead, as if the page had been idle for a while.
        await page.clock.setFixedTime(Date.now() + 60_000);
        await orderFault({ carried_out: false, answer: "bad_gateway" });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
      }));

    test("an order without a customer cannot be looked for, and the page says so", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        await labelled(page, "Customer").selectOption("");
        const nobody = { "Given name": "Happy", "Family name": "Hogan", Email: "happy@stark.com" };
        await typeInto(page, { ...nobody, "Phone number": "+14155550123" });
        await orderFault({ carried_out: true, answer: "gateway_timeout" });
        await submit(page, "Order");
        await submit(page, "Look for it");
        await page.getByText("This names no customer").waitFor();
      }));

    test("without a network, the forms work, and sending says that nothing was sent", () =>
      site.visited("/customer", async (page, faults) => {
        await begin(page);
        await page.context().setOffline(true);
        const before = await count("/air/orders");
        for (const name of ["Group", "Stay", "Flight"]) await page.getByRole("link", { name, exact: true }).click();
        await page.getByRole("heading", { name: "Order a flight" }).waitFor();
        await fillInOrder(page);
        await page.locator(".state").getByText("Ready to send").waitFor();
        await submit(page, "Order");
        await page.getByText("You are offline").waitFor();
        assert.equal(await count("/air/orders"), before);
        assert.deepEqual(faults, []);

        await page.context().setOffline(false);
        await submit(page, "Order");
        await page.locator(".done").waitFor();
        assert.equal(await count("/air/orders"), before + 1);
      }));

    test("a slow request says so and asks before the visitor leaves; the focus is not lost", () =>
      site.visited("/customer", async (page) => {
        let answer;
        const asked = new Promise((resolve) => (answer = resolve));
        await page.route("**/api/identity/customer/users", async (route) => {
          await asked;
          await route.continue();
        });
        await fillInCustomer(page, freshEmail());
        await page.clock.install();
        // As a visitor who presses Enter in a field.
        await labelled(page, "Email").press("Enter");
        const button = page.getByRole("button", { name: "Sending…" });
        assert.ok(await button.evaluate((element) => element === document.activeElement));
        assert.equal(await page.locator(".state").textContent(), "Sending");
        assert.equal(await page.locator(".remark").count(), 0);
        for (const [passed, remark] of [
          [6_000, "This can take two minutes."],
          [30_000, "There is no response yet."],
        ]) {
          await page.clock.fastForward(passed);
          await page.locator(".remark").getByText(remark).waitFor();
          assert.ok((await page.locator("#announcements").textContent()).startsWith(remark));
        }
        const leaving = page.waitForEvent("dialog");
        await page.close({ runBeforeUnload: true });
        const dialog = await leaving;
        assert.equal(dialog.type(), "beforeunload");
        await dialog.dismiss();
        answer();
        await page.locator(".done").waitFor();
        assert.equal(await page.locator(".remark").count(), 0);
      }));

    test("a visitor on another page is not disturbed there", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, wait: { after: 2000 } });
        await fillInOrder(page);
        const answered = page.waitForResponse("**/api/air/orders");
        await submit(page, "Order");
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        const requests = page.getByLabel("Requests to the hotel");
        await requests.focus();
        const scrolled = () => page.evaluate(() => scrollY);
        const before = await scrolled();
        assert.ok(before > 0);
        await answered;
        await page.getByRole("link", { name: "Flight", exact: true }).evaluate(() => new Promise(requestAnimationFrame));
        assert.equal(await scrolled(), before);
        assert.ok(await requests.evaluate((element) => element === document.activeElement));
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.locator(".done").waitFor();
      }));

    test("a form that is being sent, or has an unknown outcome, cannot be broken", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, wait: { after: 1000 }, answer: "bad_gateway" });
        const inert = () => page.locator(".experiments").evaluate((element) => element.inert);
        await fillInOrder(page);
        await submit(page, "Order");
        await page.getByRole("button", { name: "Sending…" }).waitFor();
        assert.ok(await inert());
        await page.getByText("The outcome is unknown").waitFor();
        assert.ok(await inert());
        // The same after a visit to another page.
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.getByText("The outcome is unknown").waitFor();
        assert.equal(await page.locator(".state").textContent(), "Sent, response 504");
        assert.ok(await inert());
      }));

    test("two clicks are one order", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const before = await count("/air/orders");
        await orderFault({ carried_out: true, wait: { after: 500 } });
        const button = page.getByRole("button", { name: "Order", exact: true });
        await button.dblclick();
        await page.getByRole("button", { name: "Sending…" }).press("Enter");
        await page.locator(".done").waitFor();
        assert.equal(await count("/air/orders"), before + 1);
      }));
  });
}
