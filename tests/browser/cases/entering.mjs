// What helps visitors enter a text: keyboards, autofill, and the tidying of what they paste.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, fillInOrder, labelled, noteAt, pick, shownJson, typeInto } from "../forms.mjs";
import { restyled } from "../restyled.mjs";

export function entering(site) {
  describe("entering a text", () => {
    test("dates can be typed on a phone: digit keyboards may lack the hyphen", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("radio", { name: /passport/ }).check();
        for (const label of ["Date of birth", "Expires on"])
          assert.equal(await page.getByLabel(label).evaluate((input) => input.inputMode), "");
      }));

    test("a browser can fill in personal details, separately for each passenger", () =>
      site.visited("/stay", async (page) => {
        const fillsIn = (control) => control.evaluate((input) => input.getAttribute("autocomplete"));
        const contact = page.getByRole("group", { name: "Contact" });
        assert.equal(await fillsIn(labelled(contact, "Email")), "email");
        assert.equal(await fillsIn(labelled(contact, "Phone number")), "tel");
        assert.equal(await fillsIn(labelled(page, "Given name")), "section-guests-0 given-name");
        assert.equal(await fillsIn(labelled(page, "Loyalty number")), "off");
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await pick(page, /£430/);
        assert.equal(await fillsIn(labelled(page, "Title")), "section-passengers-0 honorific-prefix");
        assert.equal(await fillsIn(labelled(page, "Gender")), "section-passengers-0 sex");
        assert.equal(await fillsIn(labelled(page, "Customer")), "off");
      }));

    test("a phone corrects nothing, and capitalizes only names", () =>
      site.visited("/stay", async (page) => {
        for (const [label, expected] of [
          ["Given name", "words"],
          ["Loyalty number", "off"],
          ["Email", "off"],
        ]) {
          const given = await labelled(page, label).evaluate((input) =>
            ["autocorrect", "autocapitalize"].map((name) => input.getAttribute(name)),
          );
          assert.deepEqual(given, ["off", expected], label);
        }
      }));

    test("a key restyles less than half of the page", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        // An unfinished date is an error, which comes and goes with its message.
        const again = () => typeInto(page, { "Date of birth": "1970-05-29" });
        const { counts, elements } = await restyled(site.browser, page, again);
        assert.ok(counts.some((count) => count > 0));
        assert.ok(Math.max(...counts) < elements / 2, `${counts} of ${elements}`);
      }));

    test("a letter pasted as two characters becomes one", () =>
      site.visited("/customer", async (page) => {
        const name = page.getByLabel("Given name");
        await name.fill("Zoe\u0308");
        await name.blur();
        assert.equal(await noteAt(page, "given_name").textContent(), "");
        assert.equal(JSON.parse(await shownJson(page)).data.given_name, "Zo\u00eb");
      }));

    test("what cannot be seen in pasted text is left out, and each of its spaces is a plain one", () =>
      site.visited("/customer", async (page) => {
        const pasted = {
          "Given name": "\u200eAda\u00a0Mae\u200f",
          "Family name": "Love\u200blace\u202fKing\ufeff",
          Email: "\u202atony@\u200fstark.com\u202c",
          "Phone number": "\u2066+44 20 8016\u00a00509\u2069",
        };
        for (const [label, text] of Object.entries(pasted)) await labelled(page, label).fill(text);
        await labelled(page, "Phone number").blur();
        assert.equal(await page.locator(".note.error, .note.warning").count(), 0);
        assert.deepEqual(JSON.parse(await shownJson(page)).data, {
          given_name: "Ada Mae",
          family_name: "Lovelace King",
          email: "tony@stark.com",
          phone_number: "+442080160509",
        });
      }));

    test("a phone's apostrophe becomes the one that airlines accept; a group may have either", async () => {
      await site.visited("/customer", async (page) => {
        await fillInCustomer(page, freshEmail(), { "Family name": "O\u2019Hara" });
        await page.keyboard.press("Tab");
        assert.equal(await page.locator(".note.error, .note.warning").count(), 0);
        assert.equal(JSON.parse(await shownJson(page)).data.family_name, "O'Hara");
      });
      await site.visited("/group", async (page) => {
        await typeInto(page, { Name: "O\u2019Hara\u2019s" });
        assert.equal(JSON.parse(await shownJson(page)).data.name, "O\u2019Hara\u2019s");
      });
    });
  });
}
