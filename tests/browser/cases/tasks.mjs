// The four tasks, by keyboard alone. Duffel receives exactly the bytes that the page showed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail, received } from "../example.mjs";
import {
  choose,
  fillInCustomer,
  fillInOrder,
  fillInStay,
  focused,
  labelled,
  noteAt,
  pick,
  press,
  shownJson,
  submit,
  typeInto,
} from "../forms.mjs";

const TONY = "icu_0000AgZitpOnQtd3NQxjwO";
const PEPPER = "icu_0000AgZpQrZjNcR4Mqklwx";
const STARK_INDUSTRIES = "usg_0000AgZitpOnQtd3NQxjwO";

export function tasks(site) {
  /** Sends the form, asserts that the shown JSON arrived, and returns its payload. */
  const sent = async (page, button, path) => {
    const shown = await shownJson(page);
    const before = (await received(site.standIn, path)).length;
    await submit(page, button);
    await page.locator(".done").waitFor();
    const requests = (await received(site.standIn, path)).slice(before);
    assert.deepEqual(
      requests.map(({ body }) => body),
      [shown],
    );
    assert.equal(await shownJson(page), shown);
    return JSON.parse(shown).data;
  };
  const heading = (page) => page.locator(".done h2");

  describe("the tasks", () => {
    test("register a customer, in no group", () =>
      site.visited("/customer", async (page, faults) => {
        const email = freshEmail();
        await fillInCustomer(page, email, { "Phone number": "+44 (0) 20 8016 0509" });
        await typeInto(page, { "Phone number": "+44 20 8016-0509" });
        const payload = await sent(page, "Register", "/identity/customer/users");
        assert.deepEqual(payload, { given_name: "Grace", family_name: "Hopper", email, phone_number: "+442080160509" });
        assert.equal(await heading(page).textContent(), "Grace is registered");
        assert.ok(await focused(heading(page)));
        assert.deepEqual(faults, []);
      }));

    test("register a customer in a group, and choose them for an order", () =>
      site.visited("/customer", async (page, faults) => {
        const email = freshEmail();
        await fillInCustomer(page, email);
        await choose(page, "Group", "Stark");
        const payload = await sent(page, "Register", "/identity/customer/users");
        assert.equal(payload.group_id, STARK_INDUSTRIES);
        await page.getByRole("link", { name: "order a flight" }).press("Enter");
        await page.getByRole("radio", { name: /£430/ }).first().press("Space");
        const choices = await labelled(page, "Customer").locator("option").allTextContents();
        assert.ok(choices.includes(`Grace Hopper, ${email}`));
        assert.deepEqual(faults, []);
      }));

    test("create a group with members", () =>
      site.visited("/group", async (page, faults) => {
        await typeInto(page, { Name: "  Travellers of the north " });
        await press(page, page.getByRole("checkbox", { name: /Tony Stark/ }));
        const payload = await sent(page, "Create", "/identity/customer/user_groups");
        assert.deepEqual(payload, { name: "Travellers of the north", user_ids: [TONY] });
        await page.locator(".facts").getByText("Tony Stark").waitFor();
        // He is now in that group.
        const tony = page.locator(".option", { hasText: "Tony Stark" });
        await submit(page, "Start another");
        await tony.getByText("Travellers of the north").waitFor();
        await page.reload();
        await tony.getByText("Travellers of the north").waitFor();
        assert.deepEqual(faults, []);
      }));

    test("order a flight, with an additional user; see who can see it, and create a key", () =>
      site.visited("/order", async (page, faults) => {
        await fillInOrder(page);
        await press(page, page.getByRole("checkbox", { name: /Pepper Potts/ }));
        // Tony travels: his box is ticked automatically, and build links him.
        assert.ok(await page.getByRole("checkbox", { name: /Tony Stark/ }).isChecked());
        await page.locator(".issues .added").getByText("Tony Stark").waitFor();
        assert.equal(await page.locator(".line.added").textContent(), `"${TONY}"`);
        const payload = await sent(page, "Order", "/air/orders");
        assert.deepEqual(payload.users, [PEPPER, TONY]);
        assert.equal(payload.passengers[0].user_id, TONY);
        assert.deepEqual(payload.payments, [{ type: "balance", amount: "430.00", currency: "GBP" }]);

        const viewers = page.locator(".viewers li .name");
        assert.deepEqual(await viewers.allTextContents(), ["Pepper Potts", "Tony Stark"]);
        await submit(page, "Create a key for Pepper Potts");
        await page.locator(".assistant-key").waitFor();
        const [key] = (await received(site.standIn, "/identity/component_client_keys")).slice(-1);
        const { user_id, order_id } = JSON.parse(key.body).data;
        assert.equal(user_id, PEPPER);
        assert.equal(order_id, await page.locator(".facts code").textContent());
        assert.deepEqual(faults, []);
      }));

    test("a refused key is shown as an error", () =>
      site.visited("/order", async (page) => {
        const path = "/identity/component_client_keys";
        await fillInOrder(page);
        await submit(page, "Order");
        const make = page.getByRole("button", { name: "Create a key for Tony Stark" });
        await make.waitFor();
        const match = { method: "POST", path };
        await site.standIn("POST", "faults", { match, carried_out: false, answer: "forbidden" });
        await make.press("Enter");
        await page.locator(".key-result .note.error").getByText("Forbidden").waitFor();
        assert.equal(await page.locator(".assistant-key").count(), 0);
        assert.equal(await page.locator("#announcements").textContent(), "Key for Tony Stark: Forbidden");
      }));

    test("order a flight for a family, paid to the last digit", () =>
      site.visited("/order", async (page, faults) => {
        await pick(page, /2 adults, 1 child, 1 infant/);
        const people = [
          ["Tony", "Mr", "Male", "1970-05-29"],
          ["Pepper", "Ms", "Female", "1975-10-03"],
          ["Morgan", "Miss", "Female", "2016-08-17"],
          ["Maria", "Miss", "Female", "2026-02-02"],
        ];
        for (const [index, [name, title, gender, day]] of people.entries()) {
          const card = page.getByRole("group", { name: new RegExp(`^Passenger ${index + 1},`) });
          if (index < 2) await choose(page, "Customer", name, card);
          await choose(page, "Title", title, card);
          await choose(page, "Gender", gender, card);
          if (index >= 2) {
            const contact = {
              "Given name": name,
              "Family name": "Stark",
              Email: "tony@stark.com",
              "Phone number": "+14155550123",
            };
            await typeInto(page, contact, card);
          }
          await typeInto(page, { "Date of birth": day }, card);
          if (index === 0) await choose(page, "Infant on the lap", "Passenger 4", card);
        }
        const payload = await sent(page, "Order", "/air/orders");
        assert.deepEqual(payload.users, [TONY, PEPPER]);
        assert.equal(payload.passengers[0].infant_passenger_id, payload.passengers[3].id);
        assert.equal(payload.payments[0].amount, "1290.40");
        assert.deepEqual(faults, []);
      }));

    test("the total follows the extras, exactly", () =>
      site.visited("/order", async (page) => {
        await pick(page, /with extras/);
        const amount = page.getByLabel("Amount", { exact: true });
        assert.equal(await amount.inputValue(), "90.10");
        await choose(page, "Checked bag, 23 kg, US$0.20", "2");
        assert.equal(await amount.inputValue(), "90.50");
        await choose(page, "Checked bag, 23 kg, US$25.00", "1");
        assert.equal(await amount.inputValue(), "115.50");
        const { services, payments } = JSON.parse(await shownJson(page)).data;
        assert.deepEqual(services, [
          { id: "ase_0000StandInServicesBag1", quantity: 2 },
          { id: "ase_0000StandInServicesBag2", quantity: 1 },
        ]);
        assert.deepEqual(payments, [{ type: "balance", amount: "115.50", currency: "USD" }]);
      }));

    test("one cent less than the total is caught, and can be undone", () =>
      site.visited("/order", async (page) => {
        await pick(page, /with extras/);
        await choose(page, "Checked bag, 23 kg, US$0.20", "2");
        const button = page.getByRole("button", { name: "Pay one cent less" });
        await press(page, button);
        const amount = page.getByLabel("Amount", { exact: true });
        assert.equal(await amount.inputValue(), "90.49");
        assert.match(await noteAt(page, "payments").textContent(), /90\.50/);
        await page.locator(".issues .error").getByText("payment_amount_does_not_match_order_amount").waitFor();
        await press(page, button);
        assert.equal(await amount.inputValue(), "90.50");
        const payload = await sent(page, "Order", "/air/orders");
        assert.equal(payload.payments[0].amount, "90.50");
      }));

    test("an order that its offer does not allow is caught before it is sent", () =>
      site.visited("/order", async (page) => {
        await pick(page, /expired/);
        await page.locator("#selected_offers-note.error").waitFor();
        await pick(page, /cannot be held/);
        assert.equal(await noteAt(page, "selected_offers").textContent(), "");
        await pick(page, /Later/);
        await page.locator("#type-note.error").waitFor();
      }));

    test("hold an order, without a payment", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        const payment = page.getByRole("group", { name: "Payment", includeHidden: true });
        assert.ok(await payment.isVisible());
        await pick(page, /Later/);
        assert.ok(await payment.isHidden());
        const payload = await sent(page, "Order", "/air/orders");
        assert.equal(payload.type, "hold");
        assert.equal(payload.payments, undefined);
        assert.match(await heading(page).textContent(), /is held$/);
        assert.match(await page.title(), /^Order SI\w+ is held · /);
        const due = await page.evaluate(() =>
          new Date("2099-06-01T00:00:00Z").toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" }),
        );
        assert.match(await page.locator(".facts").innerText(), new RegExp(`^Pay by\n${due}$`, "m"));
      }));

    test("a passport is asked for if the offer requires one", () =>
      site.visited("/order", async (page) => {
        await pick(page, /passport needed/);
        const passenger = page.getByRole("group", { name: "Passenger 1, adult" });
        await choose(page, "Customer", "Tony", passenger);
        await choose(page, "Title", "Mr", passenger);
        await choose(page, "Gender", "Male", passenger);
        await typeInto(
          page,
          { "Date of birth": "1970-05-29", "Passport number": "75209451", "Issued by": "us" },
          passenger,
        );
        const country = page.locator("[id='passengers.0.identity_documents.0.issuing_country_code-note']");
        for (const wrong of ["United Kingdom", "XX"]) {
          await typeInto(page, { "Issued by": wrong, "Expires on": "2099-12-31" }, passenger);
          assert.match(await country.textContent(), /, such as GB for the United Kingdom\.$/);
        }
        await typeInto(page, { "Issued by": "us" }, passenger);
        const payload = await sent(page, "Order", "/air/orders");
        const document = {
          type: "passport",
          unique_identifier: "75209451",
          issuing_country_code: "US",
          expires_on: "2099-12-31",
        };
        assert.deepEqual(payload.passengers[0].identity_documents, [document]);
      }));

    test("book a stay for two guests", () =>
      site.visited("/stay", async (page, faults) => {
        await fillInStay(page);
        await submit(page, "Add a guest");
        const second = page.getByRole("group", { name: "Guest 2" });
        await typeInto(page, { "Given name": "Happy", "Family name": "Hogan" }, second);
        await typeInto(page, { "Loyalty number": "201154908", "Requests to the hotel": "A large desk" });
        const payload = await sent(page, "Book", "/stays/bookings");
        assert.deepEqual(payload.users, [TONY]);
        assert.equal(payload.guests[1].given_name, "Happy");
        assert.equal(payload.loyalty_programme_account_number, "201154908");
        assert.match(await heading(page).textContent(), /^Stay SI\w+ is booked$/);
        const keys = "/identity/component_client_keys";
        const before = (await received(site.standIn, keys)).length;
        await page.getByRole("button", { name: "Create a key for Tony Stark" }).dblclick();
        await page.locator(".assistant-key").waitFor();
        assert.equal((await received(site.standIn, keys)).length, before + 1);
        assert.deepEqual(faults, []);
      }));

    test("a form keeps its entries during a visit to another", () =>
      site.visited("/customer", async (page) => {
        await typeInto(page, { "Given name": "Grace" });
        await page.getByRole("link", { name: "Group", exact: true }).click();
        await page.getByRole("heading", { name: "Create a group" }).waitFor();
        await page.goBack();
        assert.equal(await page.getByLabel("Given name").inputValue(), "Grace");
        // The focus is where it was.
        assert.ok(await focused(page.getByLabel("Given name")));
        // A link to the current page adds no history entry, as usual.
        const entries = await page.evaluate(() => history.length);
        for (let clicks = 0; clicks < 2; clicks++)
          await page.getByRole("link", { name: "Customer", exact: true }).click();
        assert.ok((await page.evaluate(() => history.length)) <= entries);
      }));
  });
}
