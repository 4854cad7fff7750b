// People's names are shown as they are written.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

export function names(site) {
  describe("a name", () => {
    test("that begins with a small letter is shown with it", () =>
      site.visited("/customer", async (page) => {
        await page.route("**/api/account", async (route) => {
          const account = await (await route.fetch()).json();
          const [first, ...others] = account.customers;
          const customers = [{ ...first, given_name: "ada", family_name: "de vries" }, ...others];
          await route.fulfill({ json: { ...account, customers } });
        });
        await page.goto(`${site.url}/group`);
        const name = page.locator(".option-label").getByText("ada de vries");
        await name.waitFor();
        for (const part of [undefined, "::first-letter"]) {
          const look = (element, pseudo) => getComputedStyle(element, pseudo).textTransform;
          assert.equal(await name.evaluate(look, part), "none");
        }
      }));
  });
}
