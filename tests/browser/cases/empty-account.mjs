// As with your own test token: an account without customers, and no quotes to choose from.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail, start, visit } from "../example.mjs";
import { choose, fillInCustomer, labelled, submit, typeInto } from "../forms.mjs";

export function emptyAccount(site) {
  describe("an account without customers", () => {
    test("says so, and a first customer can be registered", async () => {
      const example = await start({ variables: {} });
      const { page, faults, leave } = await visit(site.browser, `${example.url}/group`);
      try {
        await page.locator(".options").getByText("No customers yet.").waitFor();
        await page.getByRole("link", { name: "Customer", exact: true }).press("Enter");
        await fillInCustomer(page, freshEmail());
        await submit(page, "Register");
        await page.locator(".done").waitFor();

        await page.getByRole("link", { name: "Group", exact: true }).press("Enter");
        await page.locator(".options").getByText("Grace Hopper").waitFor();
        assert.ok(await page.locator(".options").getByText("No customers yet.").isHidden());
        await page.getByRole("link", { name: "Stay", exact: true }).press("Enter");
        await page.getByRole("heading", { name: "Book a stay" }).waitFor();
        await typeInto(page, { Quote: "rat_0000AS0NZdKjjnnHZmSUbI" });
        await page.keyboard.press("Tab");
        await page.locator("#quote_id-note.error").waitFor();
        await labelled(page, "Quote").fill("quo_0000AS0NZdKjjnnHZmSUbI");
        await choose(page, "Customer", "Grace", page.getByRole("group", { name: "Guest 1" }));
        await typeInto(
          page,
          { Email: "grace@example.com", "Phone number": "+14155550123" },
          page.getByRole("group", { name: "Contact" }),
        );
        await submit(page, "Book");
        await page
          .locator(".done")
          .getByText(/is booked$/)
          .waitFor();
        assert.deepEqual(faults, []);
      } finally {
        await leave();
        await example.stop();
      }
    });
  });
}
