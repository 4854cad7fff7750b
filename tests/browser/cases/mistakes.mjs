// A deliberate mistake is shown where it is: no field is marked as wrong with a value that is right.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { choose, fillInOrder, labelled, noteAt, shownJson, typeInto } from "../forms.mjs";

const toggle = (page, title) => page.getByRole("button", { name: title, exact: true });

export function mistakes(site) {
  const passenger = async (page) => JSON.parse(await shownJson(page)).data.passengers[0];

  describe("a mistake", () => {
    test("is shown as the field's text; undone, the visitor's own text is back", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const [born, name] = [labelled(page, "Date of birth"), labelled(page, "Given name")];
        await typeInto(page, { "Date of birth": "1985-04-12 " });
        const button = toggle(page, "Born on 30 February");
        await button.press("Enter");
        assert.equal(await born.inputValue(), "1970-02-30");
        assert.equal(await born.getAttribute("aria-invalid"), "true");
        assert.doesNotMatch(await noteAt(page, "passengers.0.born_on").textContent(), /JSON/);
        // Another field can be edited meanwhile.
        await typeInto(page, { "Given name": "Anthony" });
        assert.equal(await born.inputValue(), "1970-02-30");
        assert.equal((await passenger(page)).born_on, "1970-02-30");
        // Another mistake instead.
        await toggle(page, "A name with an Æ").press("Enter");
        assert.equal(await born.inputValue(), "1985-04-12 ");
        assert.equal(await name.inputValue(), "Æsa");
        await toggle(page, "A name with an Æ").press("Enter");
        assert.equal(await name.inputValue(), "Anthony");
        const { born_on, given_name } = await passenger(page);
        assert.deepEqual([born_on, given_name], ["1985-04-12", "Anthony"]);
      }));

    test("can be corrected in its field: it is then the visitor's own text, and the mistake is undone", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const button = toggle(page, "Born on 30 February");
        await button.press("Enter");
        const born = labelled(page, "Date of birth");
        await born.focus();
        await page.keyboard.press("End");
        await page.keyboard.press("Backspace");
        assert.equal(await button.getAttribute("aria-pressed"), "false");
        await page.keyboard.press("Backspace");
        await page.keyboard.type("28");
        assert.equal(await born.inputValue(), "1970-02-28");
        assert.equal((await passenger(page)).born_on, "1970-02-28");
        assert.equal(await born.getAttribute("aria-invalid"), "false");
      }));

    test("stays in its field while another offer is chosen, and the visitor's own text is kept", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const button = toggle(page, "Born on 30 February");
        await button.press("Enter");
        await page.getByRole("radio", { name: /2 adults/ }).check();
        const born = labelled(page.getByRole("group", { name: "Passenger 1, adult" }), "Date of birth");
        assert.equal(await born.inputValue(), "1970-02-30");
        await button.press("Enter");
        assert.equal(await born.inputValue(), "1970-05-29");
      }));

    test("that follows what is edited is shown as it is now", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("radio", { name: /2 adults/ }).check();
        const [first, second] = ["Passenger 1, adult", "Passenger 2, adult"].map((name) =>
          labelled(page.getByRole("group", { name }), "Given name"),
        );
        await second.fill("Pepper");
        await toggle(page, "The same name twice").press("Enter");
        await first.fill("Maria");
        assert.equal(await second.inputValue(), "Maria");
        await toggle(page, "The same name twice").press("Enter");
        assert.equal(await second.inputValue(), "Pepper");
      }));

    test("that no field can show is in the message", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const button = toggle(page, "Use a group's ID");
        await button.press("Enter");
        const note = noteAt(page, "passengers.0.user_id");
        const says = /\. In the JSON: "usg_0000AgZitpOnQtd3NQxjwO"$/;
        assert.match(await note.textContent(), says);
        await labelled(page, "Customer").focus();
        await page.keyboard.press("Tab");
        assert.match(await note.textContent(), says);
        // The inspector shows the JSON itself.
        assert.equal(await page.locator(".issues").getByText("In the JSON").count(), 0);
        await choose(page, "Customer", "Pepper");
        assert.equal(await button.getAttribute("aria-pressed"), "false");
        assert.doesNotMatch(await note.textContent(), /JSON/);
        await toggle(page, "A number as the amount").press("Enter");
        assert.match(await noteAt(page, "payments.0.amount").textContent(), /\. In the JSON: 430$/);
        // The amount shows this one, and a list of payments is too long for a message.
        await toggle(page, "Pay one cent less").press("Enter");
        assert.doesNotMatch(await noteAt(page, "payments").textContent(), /JSON/);
      }));
  });
}
