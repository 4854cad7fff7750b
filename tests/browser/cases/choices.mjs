// A choice among radio buttons is one control: what is missing is marked on it, and leads to its first button.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { focused, pick, submit } from "../forms.mjs";

export function choices(site) {
  describe("choices", () => {
    test("a choice that is missing is marked as invalid, and its link leads to a radio button", () =>
      site.visited("/order", async (page) => {
        for (const [path, name, button] of [
          ["/order", "Offer", "Order"],
          ["/stay", "Quote", "Book"],
        ]) {
          await page.goto(site.url + path);
          const choice = page.getByRole("radiogroup", { name });
          assert.equal(await choice.getAttribute("aria-required"), "true");
          await submit(page, button);
          assert.equal(await choice.getAttribute("aria-invalid"), "true");
          const link = page.locator(".summary").getByRole("link", { name, exact: true });
          const id = (await link.getAttribute("href")).slice(1);
          const first = choice.getByRole("radio").first();
          assert.equal(await first.getAttribute("id"), id);
          await link.press("Enter");
          assert.ok(await focused(first));
          await choice.getByRole("radio").first().press("Space");
          assert.equal(await choice.getAttribute("aria-invalid"), "false");
        }
      }));

    test("of several radio buttons, the selected one gets the focus", () =>
      site.visited("/order", async (page) => {
        await pick(page, /expired/);
        await submit(page, "Order");
        await page.locator(".summary").getByRole("link", { name: "Offer", exact: true }).press("Enter");
        assert.ok(await focused(page.getByRole("radio", { name: /expired/ })));
      }));
  });
}
