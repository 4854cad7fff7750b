// While a form is being sent, and when it cannot be: what the visitor sees, hears and can do.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { begin, fillInCustomer, fillInOrder, focused, labelled, submit } from "../forms.mjs";
import { hold } from "../hold.mjs";

const ORDERS = "**/api/air/orders";

export function sending(site) {
  const { count, orderFault } = site;

  describe("sending", () => {
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

    test("without a network, a failure that was asked for waits for what is sent", () =>
      site.visited("/customer", async (page) => {
        await begin(page);
        await fillInCustomer(page, freshEmail());
        const lose = page.getByRole("button", { name: "Lose the response" });
        await lose.press("Enter");
        await page.context().setOffline(true);
        await submit(page, "Register");
        await page.getByText("You are offline").waitFor();
        assert.equal(await lose.getAttribute("aria-pressed"), "true");
        await page.context().setOffline(false);
        await submit(page, "Register");
        await page.getByText("The outcome is unknown").waitFor();
        assert.equal(await lose.getAttribute("aria-pressed"), "false");
      }));

    test("a slow request says so and asks before the visitor leaves; the focus is not lost", () =>
      site.visited("/customer", async (page) => {
        const release = await hold(page, "**/api/identity/customer/users");
        await fillInCustomer(page, freshEmail());
        await page.clock.install();
        // As a visitor who presses Enter in a field.
        await labelled(page, "Email").press("Enter");
        const button = page.getByRole("button", { name: "Sending…" });
        assert.ok(await focused(button));
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
        release();
        await page.locator(".done").waitFor();
        assert.equal(await page.locator(".remark").count(), 0);
        assert.equal(await page.locator("#announcements").textContent(), "");
      }));

    for (const [what, fault, says] of [
      ["a result", { carried_out: true }, /^Order SI\w+ is booked$/],
      ["a refusal", { carried_out: false, answer: "forbidden" }, /^Order a flight: this was refused$/],
      ["an unknown outcome", { carried_out: true, answer: "bad_gateway" }, /^Order a flight: the outcome is unknown$/],
    ]) {
      test(`${what} that arrives while the visitor is on another page is announced there, and its link is marked`, () =>
        site.visited("/order", async (page) => {
          await orderFault(fault);
          const release = await hold(page, ORDERS);
          await fillInOrder(page);
          await submit(page, "Order");
          await page.getByRole("link", { name: "Stay", exact: true }).click();
          await page.getByRole("heading", { name: "Book a stay" }).waitFor();
          const link = page.locator("nav").getByRole("link", { name: "Flight", exact: true });
          const description = () => link.getAttribute("aria-description");
          assert.equal(await description(), null);
          release();
          await page.locator("#announcements").getByText(says).waitFor();
          assert.equal(await description(), "has news");
          const mark = await link.evaluate((element) => getComputedStyle(element, "::after").content);
          assert.match(mark, /•/);
          // Until it is seen.
          await link.click();
          await page.locator(".done, .summary, .panel").first().waitFor();
          assert.equal(await description(), null);
        }));
    }

    test("a visitor on another page is not disturbed there", () =>
      site.visited("/order", async (page) => {
        const release = await hold(page, ORDERS);
        await fillInOrder(page);
        const answered = page.waitForResponse("**/api/air/orders");
        await submit(page, "Order");
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        const requests = page.getByLabel("Requests to the hotel");
        await requests.focus();
        const scrolled = () => page.evaluate(() => scrollY);
        const before = await scrolled();
        assert.ok(before > 0);
        release();
        await answered;
        await page.getByRole("link", { name: "Flight", exact: true }).evaluate(() => new Promise(requestAnimationFrame));
        assert.equal(await scrolled(), before);
        assert.ok(await focused(requests));
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.locator(".done").waitFor();
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
        assert.ok(await focused(panel));
      }));

    test("what was found has the focus again after a visit to another page", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Look for it");
        const found = page.locator(".done h2");
        await found.waitFor();
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByRole("heading", { name: "Book a stay" }).waitFor();
        await page.goBack();
        await found.waitFor();
        assert.ok(await focused(found));
        // By its link, the page is opened from the top, with another form.
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.getByRole("radiogroup", { name: "Offer" }).waitFor();
        assert.ok(await focused(page.getByRole("heading", { level: 1 })));
      }));

    test("a form that is being sent, or has an unknown outcome, cannot be broken", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        const release = await hold(page, ORDERS);
        const inert = () => page.locator(".experiments").evaluate((element) => element.inert);
        await fillInOrder(page);
        await submit(page, "Order");
        await page.getByRole("button", { name: "Sending…" }).waitFor();
        assert.ok(await inert());
        release();
        await page.getByText("The outcome is unknown").waitFor();
        assert.ok(await inert());
        // The same after a visit to another page.
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.getByText("The outcome is unknown").waitFor();
        assert.equal(await page.locator(".state").textContent(), "Sent, response 504");
        assert.ok(await inert());
      }));
  });
}
