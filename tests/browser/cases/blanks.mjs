// When a blank field is an error: not before the visitor has filled it in, or tried to send the form.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { labelled, pick, submit, tabTo, typeInto } from "../forms.mjs";

export function blanks(site) {
  describe("a blank field", () => {
    test("that was only passed is no error, one that was emptied is, and sending reports both", () =>
      site.visited("/order", async (page) => {
        await pick(page, /£430/);
        for (const label of ["Title", "Gender", "Given name", "Email", "Phone number", "Date of birth"])
          await tabTo(page, labelled(page, label));
        await page.keyboard.press("Tab");
        assert.equal(await page.locator(".note.error, [aria-invalid=true]").count(), 0);
        await labelled(page, "Title").selectOption("ms");
        await labelled(page, "Title").selectOption("");
        await typeInto(page, { "Given name": "T" });
        await page.keyboard.press("Backspace");
        await page.keyboard.press("Tab");
        const names = ["title", "given_name"].map((name) => `passengers.0.${name}`);
        const reported = () =>
          page.locator("[aria-invalid=true]").evaluateAll((controls) => controls.map(({ name }) => name));
        assert.deepEqual(await reported(), names);
        await submit(page, "Order");
        assert.equal((await reported()).length, 7);
      }));

    test("is an error as soon as it is left, after a try to send the form", () =>
      site.visited("/order", async (page) => {
        await submit(page, "Order");
        await pick(page, /£430/);
        await labelled(page, "Given name").focus();
        await page.keyboard.press("Tab");
        await page.locator("[id='passengers.0.given_name-note'].error").waitFor();
      }));
  });
}
