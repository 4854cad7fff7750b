// A press of the mouse or a finger reaches what was pressed, although the field that it leaves is checked then.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, labelled, noteAt } from "../forms.mjs";

const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true };

/** The middle of what is pressed, where it is now. */
async function middleOf(locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

/** Fills in the form. The field with the focus has a warning whose message is not shown yet, and moves the button. */
async function fillIn(page) {
  await fillInCustomer(page, freshEmail());
  await labelled(page, "Family name").fill("St. John");
  const note = noteAt(page, "family_name");
  assert.equal(await note.textContent(), "");
  return note;
}

export function presses(site) {
  describe("a press", () => {
    test("of the mouse sends the form at once, although the button moves", () =>
      site.visited("/customer", async (page) => {
        const note = await fillIn(page);
        const button = page.getByRole("button", { name: "Register" });
        await page.mouse.move(...(await middleOf(button)));
        await page.mouse.down();
        const before = await button.boundingBox();
        // The visitor takes their time.
        for (let frames = 0; frames < 2; frames++) await page.evaluate(() => new Promise(requestAnimationFrame));
        assert.equal(await note.textContent(), "");
        assert.deepEqual(await button.boundingBox(), before);
        await page.mouse.up();
        await page.locator(".done").waitFor();
      }));

    test("of a finger sends the form at once", () =>
      site.visited(
        "/customer",
        async (page) => {
          await fillIn(page);
          await page.touchscreen.tap(...(await middleOf(page.getByRole("button", { name: "Register" }))));
          await page.locator(".done").waitFor();
        },
        PHONE,
      ));

    test("that is no click still has the field checked, once it has ended", () =>
      site.visited("/customer", async (page) => {
        const note = await fillIn(page);
        await page.mouse.move(...(await middleOf(page.getByRole("button", { name: "Register" }))));
        await page.mouse.down();
        await page.mouse.move(0, 0);
        assert.equal(await note.textContent(), "");
        await page.mouse.up();
        await page.locator("#family_name-note.warning").waitFor();
        assert.equal(await page.locator(".done").count(), 0);
      }));

    test("that a key interrupts has the field checked then", () =>
      site.visited("/customer", async (page) => {
        const note = await fillIn(page);
        await page.mouse.move(...(await middleOf(page.getByRole("heading", { level: 1 }))));
        await page.mouse.down();
        assert.equal(await note.textContent(), "");
        await page.keyboard.press("Shift");
        await page.locator("#family_name-note.warning").waitFor();
        await page.mouse.up();
      }));

    test("in another field has the one that was left checked", () =>
      site.visited("/customer", async (page) => {
        await fillIn(page);
        await page.mouse.click(...(await middleOf(labelled(page, "Email"))));
        await page.locator("#family_name-note.warning").waitFor();
      }));
  });
}
