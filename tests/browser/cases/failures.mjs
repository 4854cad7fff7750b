// What the stand-in does on request, so that visitors see how the forms handle it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, fillInStay, press, submit } from "../forms.mjs";

export function failures(site) {
  const fail = (page, name) => press(page, page.getByRole("button", { name, exact: true }));

  describe("failures on request", () => {
    test("a slow answer: the form says that it can take long, and then that it is done", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, freshEmail());
        await fail(page, "Answer slowly");
        // The remark may be gone before it is looked for.
        await page.evaluate(() => {
          window.remarks = new Set();
          const note = () =>
            document.querySelectorAll(".remark").forEach(({ textContent }) => window.remarks.add(textContent));
          new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
        });
        await submit(page, "Register");
        await page.locator(".done").getByText("Grace is registered").waitFor();
        const remarks = await page.evaluate(() => [...window.remarks]);
        assert.deepEqual(remarks, ["This can take two minutes. Please keep this page open."]);
      }));

    test("a stay that is accepted only: the form says that Duffel is still processing it", () =>
      site.visited("/stay", async (page) => {
        await fillInStay(page);
        await fail(page, "Accept it only");
        await submit(page, "Book");
        await page.getByRole("heading", { name: "The booking is accepted" }).waitFor();
        await page.locator(".done").getByText("still processing it").waitFor();
        assert.equal(await page.locator(".state").textContent(), "Sent, response 202");
      }));
  });
}
