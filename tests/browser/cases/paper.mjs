// On paper, nothing is cut off, and nothing is there to be pressed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillInOrder, pick, press, submit } from "../forms.mjs";

export function paper(site) {
  const visited = (width, work) =>
    site.visited("/order", (page) => work(page, () => page.emulateMedia({ media: "print" })), {
      viewport: { width, height: 500 },
    });

  describe("on paper", () => {
    for (const width of [718, 1100]) {
      test(`${width} pixels wide, the whole JSON and all issues are printed, one below the other`, () =>
        visited(width, async (page, print) => {
          await pick(page, /2 adults/);
          await press(page, page.getByRole("button", { name: "A name with an Æ" }));
          await submit(page, "Order");
          await print();
          for (const part of [".listing", ".problems", ".inspector"]) {
            const isWhole = await page.locator(part).evaluate((each) => each.scrollHeight <= each.clientHeight + 1);
            assert.ok(isWhole, part);
          }
          const parts = await page.locator("form, .listing code, .verdict, .issues").all();
          const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
          boxes.slice(1).forEach(({ y }, index) => assert.ok(y >= boxes[index].y + boxes[index].height - 1));
        }));
    }

    test("there are no buttons, before sending and after", () =>
      visited(718, async (page, print) => {
        await fillInOrder(page);
        const pressed = page.locator("nav a, button:not(.place), .toggles h2").filter({ visible: true });
        assert.ok((await pressed.count()) > 0);
        await print();
        assert.equal(await pressed.count(), 0);
        await page.emulateMedia({ media: "screen" });
        await submit(page, "Order");
        await page.locator(".done").waitFor();
        await print();
        assert.equal(await pressed.count(), 0);
        assert.ok(await page.locator(".facts").isVisible());
      }));
  });
}
