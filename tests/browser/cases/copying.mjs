// The JSON, IDs and keys can be copied, exactly as they are.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillInOrder, press, shownJson, submit, typeInto } from "../forms.mjs";

export function copying(site) {
  const announced = async (page) => (await page.locator("#announcements").textContent()).trim();
  const copy = (page, what) => page.getByRole("button", { name: `Copy ${what}`, exact: true });

  describe("copying", () => {
    test("the JSON, an order's ID and a key; the button says so, until the text is another", () =>
      site.visited(
        "/order",
        async (page) => {
          const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
          await fillInOrder(page);
          await press(page, copy(page, "the JSON"));
          const copied = page.getByRole("button", { name: "Copied the JSON", exact: true });
          await copied.waitFor();
          assert.equal(await announced(page), "Copied");
          assert.equal(await clipboard(), await shownJson(page));
          await typeInto(page, { "Given name": "Anthony" });
          await copy(page, "the JSON").waitFor();

          await submit(page, "Order");
          await press(page, copy(page, "the ID"));
          await page.getByRole("button", { name: "Copied the ID" }).waitFor();
          assert.equal(await clipboard(), await page.locator(".facts code").textContent());
          await submit(page, "Create a key for Tony Stark");
          await press(page, copy(page, "the key for Tony Stark"));
          await page.getByRole("button", { name: "Copied the key for Tony Stark" }).waitFor();
          assert.equal(await clipboard(), await page.locator(".assistant-key").textContent());
        },
        { permissions: ["clipboard-read", "clipboard-write"] },
      ));

    test("without a clipboard, the text is selected instead", () =>
      site.visited("/customer", async (page, faults) => {
        await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
        await typeInto(page, { "Given name": "Grace" });
        await press(page, copy(page, "the JSON"));
        const selected = await page.evaluate(() => getSelection().toString());
        assert.equal(selected.replaceAll(/\s/g, ""), await shownJson(page));
        assert.equal(await announced(page), "Not copied, but selected");
        assert.deepEqual(faults, []);
      }));
  });
}
