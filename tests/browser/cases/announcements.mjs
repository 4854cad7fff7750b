// What is announced of a message: which field it is about, and whether it is only a warning.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noteAt, typeInto } from "../forms.mjs";

const announced = (page) => page.locator("#announcements").textContent();

export function announcements(site) {
  describe("an announcement", () => {
    test("says of a warning that it is one, as the note at the field does", () =>
      site.visited("/customer", async (page) => {
        for (const [label, text, path] of [
          ["Given name", "Ærik", "given_name"],
          ["Email", "tony@stark", "email"],
        ]) {
          await typeInto(page, { [label]: text });
          await page.keyboard.press("Tab");
          const note = noteAt(page, path);
          assert.equal(await note.getAttribute("class"), "note warning");
          assert.equal(await announced(page), `${label}: Please note: ${await note.textContent()}`);
        }
      }));

    test("has every message that a mistake has brought about, errors first", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("button", { name: "Use a group's ID" }).press("Enter");
        const [error, warning] = [noteAt(page, "passengers.0.user_id"), noteAt(page, "users")];
        assert.equal(await warning.getAttribute("class"), "note warning");
        const expected = `${await error.textContent()} Please note: ${await warning.textContent()}`;
        assert.equal(await announced(page), expected);
      }));
  });
}
