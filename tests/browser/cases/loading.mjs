// Until the server has answered, and where it does not.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { PATIENCE } from "../example.mjs";

export function loading(site) {
  /** Runs `work` on a page while `/api/account` is answered in this way. */
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
    test("that takes long is waited for, and that is said", async () => {
      let answer;
      const asked = new Promise((resolve) => (answer = resolve));
      const late = async (route) => {
        await asked;
        await route.continue();
      };
      await visitedWhile(late, "/order", async (page) => {
        await page.getByText("Loading …").waitFor();
        // Said of a page that one goes to as well, in place of the one that one has left.
        await page.getByRole("link", { name: "Customer", exact: true }).click();
        await page.getByRole("heading", { name: "Register a customer" }).waitFor();
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByText("Loading …").waitFor();
        assert.equal(await page.locator("form").count(), 0);
        answer();
        await page.getByRole("heading", { name: "Book a stay" }).waitFor();
        assert.equal(await page.getByText("Loading …").count(), 0);
      });
    });

    for (const path of ["/customer", "/order"]) {
      test(`that does not answer: said so at ${path}, and tried again`, async () => {
        let isDown = true;
        const answer = (route) => (isDown ? route.fulfill({ status: 502 }) : route.continue());
        await visitedWhile(answer, path, async (page) => {
          await page.getByRole("alert").getByText("The server does not answer.").waitFor();
          // Whatever else was asked for has come to nothing by now.
          await pause(200);
          assert.equal(await page.locator("form").count(), 0);
          isDown = false;
          await page.getByRole("button", { name: "Try again" }).press("Enter");
          await page.locator("form").waitFor();
        });
      });
    }
  });
}
