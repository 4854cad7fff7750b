// What the page shows before the server responds, and if it does not.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { freshEmail, PATIENCE } from "../example.mjs";
import { fillInCustomer, fillInOrder, submit, typeInto } from "../forms.mjs";

export function loading(site) {
  /** Runs `work` on a page while `answer` handles `/api/account`. */
  async function visitedWhile(answer, path, work) {
    const context = await site.browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.route("**/api/account", answer);
    try {
      await page.goto(site.url + path);
      await work(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
    }
  }

  describe("the server", () => {
    test("that is slow: the page waits and says so", async () => {
      let answer;
      const asked = new Promise((resolve) => (answer = resolve));
      const late = async (route) => {
        await asked;
        await route.continue();
      };
      await visitedWhile(late, "/order", async (page) => {
        const waiting = page.locator(".waiting");
        const announced = () => page.locator("#announcements").textContent();
        await waiting.waitFor();
        assert.equal(await announced(), "Loading …");
        // Another page says so too, instead of showing the previous form.
        await page.getByRole("link", { name: "Customer", exact: true }).click();
        await page.getByRole("heading", { name: "Register a customer" }).waitFor();
        assert.equal(await announced(), "");
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await waiting.waitFor();
        assert.equal(await announced(), "Loading …");
        assert.equal(await page.locator("form").count(), 0);
        answer();
        await page.getByRole("heading", { name: "Book a stay" }).waitFor();
        assert.equal(await page.getByText("Loading …").count(), 0);
      });
    });

    for (const [what, status, says] of [
      ["is slow to start a session: what is sent meanwhile waits for it", undefined, []],
      ["fails to start a session: the page does not say that one has ended", 502, ["Your session has started"]],
    ]) {
      test(`that ${what}`, async () => {
        let answer;
        const asked = new Promise((resolve) => (answer = resolve));
        let isFirst = true;
        const late = async (route) => {
          const fails = isFirst && status !== undefined;
          isFirst = false;
          await asked;
          return fails ? route.fulfill({ status }) : route.continue();
        };
        await visitedWhile(late, "/customer", async (page) => {
          await fillInCustomer(page, freshEmail());
          await submit(page, "Register");
          await page.getByRole("button", { name: "Sending…" }).waitFor();
          await pause(200);
          answer();
          for (const heading of says) {
            await page.locator(".panel").getByText(heading).waitFor();
            await submit(page, "Register");
          }
          await page.locator(".done").waitFor();
        });
      });
    }

    for (const path of ["/customer", "/order"]) {
      test(`that does not respond: ${path} says so, and can try again`, async () => {
        let isDown = true;
        const answer = (route) => (isDown ? route.fulfill({ status: 502 }) : route.continue());
        await visitedWhile(answer, path, async (page) => {
          await page.getByRole("alert").getByText("The server is not responding.").waitFor();
          // By now, all other requests have failed.
          await pause(200);
          assert.equal(await page.locator("form").count(), 0);
          isDown = false;
          await page.getByRole("button", { name: "Try again" }).press("Enter");
          await page.locator("form").waitFor();
        });
      });
    }
  });

  /** How a browser may lack what the module needs. */
  const LACKING = {
    "without WebAssembly": () => delete globalThis.WebAssembly,
    // As in Chrome before 115.
    "that runs no module of this size for a page": () => {
      const { Module, Instance } = WebAssembly;
      const refuses = (source) => {
        if (source instanceof Module && Module.exports(source).length > 0) throw new RangeError("larger than 4KB");
      };
      WebAssembly.Instance = function (source, imports) {
        refuses(source);
        return new Instance(source, imports);
      };
    },
  };

  for (const [name, lack] of Object.entries(LACKING)) {
    test(`a browser ${name} checks with JavaScript`, () =>
      site.visited("/customer", async (page) => {
        await page.addInitScript(lack);
        await page.reload();
        await fillInCustomer(page, "tony@");
        await page.keyboard.press("Tab");
        await page.locator("#email-note.error").getByText("Expected an email address").waitFor();
        await typeInto(page, { Email: freshEmail() });
        await submit(page, "Register");
        await page.locator(".done").waitFor();
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Create a key for Tony Stark");
        await page.locator(".assistant-key").waitFor();
      }));
  }

  describe("a form with entries", () => {
    const name = (page) => page.getByLabel("Given name");

    test("stays if the server does not respond, and after trying again", async () => {
      let answer;
      const asked = new Promise((resolve) => (answer = resolve));
      let isDown = true;
      const slow = async (route) => {
        await asked;
        return isDown ? route.fulfill({ status: 502 }) : route.continue();
      };
      await visitedWhile(slow, "/customer", async (page) => {
        await typeInto(page, { "Given name": "Grace" });
        answer();
        const alert = page.getByRole("alert").getByText("The server is not responding.");
        await alert.waitFor();
        assert.equal(await name(page).inputValue(), "Grace");
        const refused = page.waitForResponse("**/api/account");
        await page.getByRole("button", { name: "Try again" }).press("Enter");
        await refused;
        await alert.waitFor();
        assert.equal(await page.getByRole("alert").count(), 1);
        isDown = false;
        await page.getByRole("button", { name: "Try again" }).press("Enter");
        await page.getByText("Stand-in for Duffel").waitFor();
        assert.equal(await page.getByRole("alert").count(), 0);
        assert.equal(await name(page).inputValue(), "Grace");
      });
    });

    test("is kept after another page failed to load and was tried again", () =>
      site.visited("/customer", async (page) => {
        await page.route("**/api/offers", (route) => route.abort());
        await typeInto(page, { "Given name": "Grace" });
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.getByRole("alert").getByText("The server is not responding.").waitFor();
        await page.unroute("**/api/offers");
        await page.getByRole("button", { name: "Try again" }).press("Enter");
        await page.getByRole("heading", { name: "Order a flight" }).waitFor();
        await page.goBack();
        assert.equal(await name(page).inputValue(), "Grace");
      }));
  });
}
