// A stay's guests and contact, its loyalty number, and who can see it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillInStay, focused, labelled, noteAt, pick, submit, typeInto } from "../forms.mjs";

export function stays(site) {
  describe("stays", () => {
    test("a loyalty number that the hotel does not take is to be left blank", () =>
      site.visited("/stay", async (page) => {
        await pick(page, /no loyalty programme/);
        await typeInto(page, { "Loyalty number": "201154908" });
        await page.keyboard.press("Tab");
        const note = noteAt(page, "loyalty_programme_account_number");
        assert.equal(await note.textContent(), "Leave this blank: this hotel has no loyalty programme.");
        assert.equal(await note.getAttribute("class"), "note warning");
      }));

    test("the customer who is the first guest fills in the contact, unless it was edited", () =>
      site.visited("/stay", async (page) => {
        const contact = page.getByRole("group", { name: "Contact" });
        const values = () =>
          Promise.all(["Email", "Phone number"].map((label) => labelled(contact, label).inputValue()));
        const first = labelled(page.getByRole("group", { name: "Guest 1" }), "Customer");
        await first.selectOption({ label: "Tony Stark, tony@stark.com" });
        assert.deepEqual(await values(), ["tony@stark.com", "+14155550123"]);
        await typeInto(page, { Email: "office@stark.com" }, contact);
        await first.selectOption({ label: "Pepper Potts, pepper@stark.com" });
        assert.deepEqual(await values(), ["office@stark.com", "+14155550124"]);
        // A further guest is no contact.
        await submit(page, "Add a guest");
        const second = page.getByRole("group", { name: "Guest 2" });
        await labelled(second, "Customer").selectOption({ label: "Tony Stark, tony@stark.com" });
        assert.deepEqual(await values(), ["office@stark.com", "+14155550124"]);
        assert.equal(await labelled(second, "Given name").inputValue(), "Tony");
      }));

    test("keys are explained only where there are some", () =>
      site.visited("/stay", async (page) => {
        const explained = page.getByText("A key opens the Travel Support Assistant");
        await fillInStay(page);
        await submit(page, "Book");
        await explained.waitFor();
        await submit(page, "Start another");
        await fillInStay(page);
        await labelled(page, "Customer").selectOption("");
        const nobody = { "Given name": "Happy", "Family name": "Hogan" };
        await typeInto(page, nobody, page.getByRole("group", { name: "Guest 1" }));
        await typeInto(
          page,
          { Email: "happy@stark.com", "Phone number": "+14155550123" },
          page.getByRole("group", { name: "Contact" }),
        );
        await submit(page, "Book");
        await page.locator(".viewers").getByText("None of your customers.").waitFor();
        assert.equal(await explained.count(), 0);
      }));

    test("a guest that is removed is announced", () =>
      site.visited("/stay", async (page) => {
        await submit(page, "Add a guest");
        await submit(page, "Remove the last guest");
        assert.equal(await page.locator("#announcements").textContent(), "Guest 2 removed");
        assert.ok(await focused(page.getByRole("button", { name: "Add a guest" })));
      }));
  });
}
