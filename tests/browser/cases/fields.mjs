// A field that is left shows its message and announces it. Fixing the field removes the message.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, focused, labelled, noteAt, pick, shownJson, submit, typeInto } from "../forms.mjs";

const NO_EMAIL = "Expected an email address, such as tony@example.com.";

export function fields(site) {
  describe("the fields", () => {
    test("show nothing before they are left", () =>
      site.visited("/customer", async (page) => {
        await page.getByLabel("Email").focus();
        await page.keyboard.type("tony@");
        assert.equal(await page.locator(".note.error").count(), 0);
        await page.keyboard.press("Tab");
        await page.locator(".note.error").waitFor();
      }));

    test("a message appears at its field, describes it, and is announced", () =>
      site.visited("/customer", async (page) => {
        await typeInto(page, { Email: "tony@" });
        await page.keyboard.press("Tab");
        const email = page.getByLabel("Email");
        assert.equal(await noteAt(page, "email").textContent(), NO_EMAIL);
        assert.equal(await email.getAttribute("aria-invalid"), "true");
        const described = await email.evaluate(
          (element) => document.getElementById(element.getAttribute("aria-describedby")).textContent,
        );
        assert.equal(described, NO_EMAIL);
        const status = page.getByRole("status").first();
        assert.equal((await status.textContent()).trim(), `Email: ${NO_EMAIL}`);
        // Nor is it found there later, when it no longer applies.
        await page.getByRole("link", { name: "Group", exact: true }).click();
        await page.getByRole("heading", { name: "Create a group" }).waitFor();
        assert.equal(await status.textContent(), "");
      }));

    test("a message disappears while the field is being fixed", () =>
      site.visited("/customer", async (page) => {
        await page.getByLabel("Email").focus();
        await page.keyboard.type("tony@");
        await page.keyboard.press("Shift+Tab");
        await page.locator("#email-note.error").waitFor();
        await typeInto(page, { Email: "tony@s" });
        // Only a warning remains: a domain without a dot.
        assert.equal(await noteAt(page, "email").getAttribute("class"), "note warning");
        await page.keyboard.type("tark.com");
        assert.equal(await noteAt(page, "email").getAttribute("class"), "note");
        assert.equal(await page.getByLabel("Email").getAttribute("aria-invalid"), "false");
        assert.equal(await page.locator("#announcements").textContent(), "");
      }));

    test("a traveller whom build links is no error", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("radio", { name: /£430/ }).first().press("Space");
        await labelled(page, "Customer").focus();
        await page.keyboard.type("Tony");
        await page.keyboard.press("Tab");
        assert.equal(await page.locator(".note.error").count(), 0);
      }));

    test("nothing moves when a message appears", () =>
      site.visited("/customer", async (page) => {
        const button = page.getByRole("button", { name: "Register" });
        const before = await button.boundingBox();
        await typeInto(page, { "Given name": " ", "Family name": " ", Email: "tony@", "Phone number": "020" });
        await page.keyboard.press("Tab");
        assert.equal(await page.locator(".note.error").count(), 4);
        assert.deepEqual(await button.boundingBox(), before);
      }));

    test("a missing field is no error before sending", () =>
      site.visited("/customer", async (page) => {
        await page.locator(".state").getByText("3 fields to go").waitFor();
        await typeInto(page, { "Given name": "Grace" });
        await page.locator(".state").getByText("2 fields to go").waitFor();
        await submit(page, "Register");
        await page.locator(".state").getByText("2 errors").waitFor();
      }));

    test("sending with errors shows all of them, and goes to the first", () =>
      site.visited("/customer", async (page) => {
        await typeInto(page, { Email: "tony@" });
        await submit(page, "Register");
        assert.equal(await page.locator(".note.error").count(), 3);
        assert.ok(await focused(page.getByLabel("Given name")));
        const summary = page.locator(".summary");
        assert.deepEqual(await summary.getByRole("link").allTextContents(), ["Given name", "Family name", "Email"]);
        assert.match(await page.locator("#announcements").textContent(), /^Please correct this: 3 errors\./);
        await summary.getByRole("link", { name: "Email" }).press("Enter");
        assert.ok(await focused(page.getByLabel("Email")));
      }));

    test("a fixed field leaves the summary, and the others stay", () =>
      site.visited("/customer", async (page) => {
        await submit(page, "Register");
        const links = () => page.locator(".summary").getByRole("link").allTextContents();
        await typeInto(page, { "Given name": "Grace" });
        assert.deepEqual(await links(), ["Family name", "Email"]);
        await typeInto(page, { "Family name": "Hopper", Email: freshEmail() });
        assert.equal(await page.locator(".summary").count(), 0);
      }));

    test("an issue without a field is shown below all fields when selected", () =>
      site.visited("/customer", async (page) => {
        await page.getByRole("button", { name: "Misspell a field" }).press("Enter");
        await page.getByRole("button", { name: "/phone_numbr" }).press("Enter");
        const note = page.locator("form > .note");
        assert.ok(await focused(note));
        assert.match(await note.textContent(), /Did you mean phone_number/);
      }));

    test("without an offer, only the offer is asked for, in the form's own words", () =>
      site.visited("/order", async (page) => {
        await submit(page, "Order");
        assert.deepEqual(await page.locator(".summary li").allTextContents(), ["Offer: Choose an offer."]);
        // Nor does the inspector ask for what nobody can give without one: passengers and a payment.
        assert.deepEqual(await page.locator(".issues .place").allTextContents(), ["/selected_offers", "/users"]);
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await submit(page, "Book");
        await page.locator(".summary li").getByText("Quote: Choose a quote.").waitFor();
      }));

    test("an infant without an adult is reported where an adult can be chosen", () =>
      site.visited("/order", async (page) => {
        await pick(page, /2 adults/);
        await submit(page, "Order");
        const summary = page.locator(".summary");
        const issue = page.locator(".issues .error").getByText("adult's lap");
        assert.equal(await issue.count(), 1);
        await summary.getByRole("link", { name: "Passenger 1, adult, Infant on the lap" }).press("Enter");
        const lap = labelled(page.getByRole("group", { name: "Passenger 1, adult" }), "Infant on the lap");
        assert.ok(await focused(lap));
        await lap.selectOption({ label: "Passenger 4" });
        assert.equal(await summary.getByText("adult's lap").count(), 0);
        assert.equal(await issue.count(), 0);
      }));

    test("an error in a list is named with its card", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("radio", { name: /2 adults/ }).press("Space");
        await submit(page, "Order");
        const links = await page.locator(".summary").getByRole("link").allTextContents();
        assert.ok(links.includes("Passenger 3, child, Given name"), links.join());
        assert.ok(await focused(page.getByRole("group", { name: "Passenger 1, adult" }).getByLabel("Title")));
      }));

    test("entries for one offer are kept for another", () =>
      site.visited("/stay", async (page) => {
        // Repeats the offers with other IDs, as Duffel finds several for a party.
        await page.route("**/api/offers", async (route) => {
          const { data } = await (await route.fetch()).json();
          const others = JSON.parse(JSON.stringify(data).replaceAll(/"((?:off|pas)_\w+)"/g, '"$1x"'));
          await route.fulfill({ json: { data: [...data, ...others] } });
        });
        await page.goto(`${site.url}/order`);
        const passenger = page.getByRole("group", { name: "Passenger 1, adult" });
        const [family, other] = [0, 1].map((at) => page.getByRole("radio", { name: /2 adults/ }).nth(at));
        await family.check();
        await typeInto(page, { "Given name": "Tony" }, passenger);
        const infant = labelled(passenger, "Infant on the lap");
        await infant.selectOption({ label: "Passenger 4" });
        await other.check();
        assert.equal(await labelled(passenger, "Given name").inputValue(), "Tony");
        const { passengers } = JSON.parse(await shownJson(page)).data;
        assert.match(passengers[3].id, /x$/);
        assert.equal(passengers[0].infant_passenger_id, passengers[3].id);
        // An offer for one passenger has no lap to choose. The choice is kept for the next offer that has one.
        await page.getByRole("radio", { name: /passport/ }).first().check();
        await typeInto(page, { "Passport number": "75209451" }, passenger);
        await page.getByRole("radio", { name: /passport/ }).nth(1).check();
        assert.equal(await labelled(passenger, "Passport number").inputValue(), "75209451");
        await family.check();
        assert.equal(await infant.locator("option:checked").textContent(), "Passenger 4");
      }));

    test("the chosen customer fills in unedited fields, and unchoosing clears them", () =>
      site.visited("/order", async (page) => {
        await pick(page, /£430/);
        const customer = labelled(page, "Customer");
        const value = (label) => labelled(page, label).inputValue();
        await typeInto(page, { "Given name": "Anthony" });
        await customer.selectOption({ label: "Tony Stark, tony@stark.com" });
        assert.deepEqual([await value("Given name"), await value("Family name")], ["Anthony", "Stark"]);
        await customer.selectOption({ label: "Pepper Potts, pepper@stark.com" });
        assert.deepEqual([await value("Given name"), await value("Family name")], ["Anthony", "Potts"]);
        await customer.selectOption("");
        assert.deepEqual([await value("Given name"), await value("Family name")], ["Anthony", ""]);
      }));

    test("required and optional fields are marked", () =>
      site.visited("/order", async (page) => {
        await pick(page, /with extras/);
        const isRequired = (label) => labelled(page, label).evaluate((control) => control.ariaRequired);
        const required = { Title: "true", "Given name": "true", Customer: null, "Checked bag, 23 kg, US$0.20": null };
        for (const [label, expected] of Object.entries(required)) {
          assert.equal(await isRequired(label), expected, label);
        }
        await page.getByText("Customer optional").waitFor();
        // One of two adults must take the infant, but it need not be this one.
        await pick(page, /2 adults/);
        const lap = labelled(page, "Infant on the lap");
        assert.equal(await lap.evaluate((control) => control.labels[0].textContent), "Infant on the lap");
        assert.equal(await lap.evaluate((control) => control.ariaRequired), null);
        await page.getByText("Each infant sits on one adult's lap.").first().waitFor();
      }));

    test("a changed total is announced", () =>
      site.visited("/order", async (page) => {
        await pick(page, /with extras/);
        assert.match(await page.locator("#announcements").textContent(), /^Payment: 90\.10 USD/);
        await labelled(page, "Checked bag, 23 kg, US$25.00").selectOption("1");
        assert.match(await page.locator("#announcements").textContent(), /^Payment: 115\.10 USD/);
      }));

    test("a warning looks different and does not prevent sending", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, freshEmail(), { "Family name": "Ærø" });
        await page.keyboard.press("Tab");
        const note = noteAt(page, "family_name");
        assert.equal(await note.getAttribute("class"), "note warning");
        const before = await note.evaluate((element) => getComputedStyle(element, "::before").content);
        assert.equal(before, '"Please note: "');
        await page.locator(".state").getByText("Ready to send, 1 warning").waitFor();
        await submit(page, "Register");
        await page.locator(".done").waitFor();
      }));
  });
}
