// What only Duffel can know: its refusals appear at the same fields.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail, received } from "../example.mjs";
import { fillInCustomer, fillInOrder, fillInStay, focused, noteAt, submit, typeInto } from "../forms.mjs";

export function refusals(site) {
  describe("refused by Duffel", () => {
    test("an email that is taken: at the email field, with the focus on it", () =>
      site.visited("/customer", async (page) => {
        // Another test may have put Tony into a group, where his email is unique again.
        await site.standIn("POST", "reset", { customers: "guide" });
        await fillInCustomer(page, "tony@stark.com");
        await submit(page, "Register");
        const note = noteAt(page, "email");
        await page.locator("#email-note.error").waitFor();
        assert.match(await note.textContent(), /unique/);
        const email = page.getByLabel("Email", { exact: true });
        assert.ok(await focused(email));
        assert.equal(await email.getAttribute("aria-invalid"), "true");
        await page.locator(".summary").getByText("This was refused").waitFor();

        // Once the email is changed, the error is gone, and the form can be sent.
        await typeInto(page, { Email: freshEmail() });
        assert.equal(await page.locator(".note.error, .summary").count(), 0);
        await submit(page, "Register");
        await page.locator(".done").waitFor();
      }));

    test("a payment that does not fit: at the payment", () =>
      site.visited("/order", async (page) => {
        const message = "The amount has changed since the search.";
        const error = {
          type: "validation_error",
          code: "payment_amount_does_not_match_order_amount",
          title: "Amount",
          message,
        };
        await refuseNext(site.standIn, "/air/orders", {
          ...error,
          source: { field: "payments", pointer: "/payments" },
        });
        await fillInOrder(page);
        await submit(page, "Order");
        await page.locator("#payments-note.error").waitFor();
        assert.equal(await noteAt(page, "payments").textContent(), message);
        assert.ok(await focused(page.getByLabel("Amount", { exact: true })));
      }));

    test("an error about nothing in the form: in the summary", () =>
      site.visited("/order", async (page) => {
        const message = "The airline is not reached at the moment.";
        await refuseNext(site.standIn, "/air/orders", {
          type: "airline_error",
          code: "airline_internal",
          title: "Airline",
          message,
        });
        await fillInOrder(page);
        await submit(page, "Order");
        const summary = page.locator(".summary");
        await summary.getByText(message).waitFor();
        // There is no field to go to: the summary itself has the focus, and the message is announced.
        assert.ok(await focused(summary));
        assert.equal((await page.locator("#announcements").textContent()).trim(), `This was refused: ${message}`);
        await page.locator(".issues .error").getByText("airline_internal").waitFor();
        const [{ request_id: id }] = (await received(site.standIn, "/air/orders")).slice(-1);
        await page.locator(".request-id").getByText(id).waitFor();
        // No change to a field removes it.
        await typeInto(page, { "Given name": "Anthony" });
        await summary.getByText(message).waitFor();
        assert.equal(await page.locator("form > .note").textContent(), message);
      }));

    test("in plain text: still refused, and not an unknown outcome", () =>
      site.visited("/stay", async (page) => {
        await fillInStay(page);
        const match = { method: "POST", path: "/stays/bookings" };
        await site.standIn("POST", "faults", { match, carried_out: false, answer: "forbidden" });
        await submit(page, "Book");
        await page.locator(".summary").getByText("Forbidden").waitFor();
        assert.equal(await page.locator(".panel").count(), 0);
      }));

    test("an account without access to Stays: the page says so, and does not blame the server", async () => {
      await site.standIn("PATCH", "settings", { stays_access: false });
      try {
        await site.visited("/stay", async (page) => {
          await page.getByRole("alert").getByText("The Duffel account has no access to this.").waitFor();
        });
      } finally {
        await site.standIn("PATCH", "settings", { stays_access: true });
      }
    });

    test("a session that has ended: another starts, and the form can be sent", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, freshEmail());
        await page.context().clearCookies();
        await page.route("**/api/account", (route) => route.abort());
        await submit(page, "Register");
        await page.locator(".summary").waitFor();
        await page.unroute("**/api/account");
        await submit(page, "Register");
        await page.locator(".panel").getByText("A new session has started: press Register again.").waitFor();
        await submit(page, "Register");
        await page.locator(".done").waitFor();
      }));

    test("a refusal is sent once, and the next click is a new attempt", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, "tony@stark.com");
        const sent = async () => {
          const all = await received(site.standIn, "/identity/customer/users");
          return all.filter(({ body }) => body.includes('"Grace"') && body.includes("tony@stark.com")).length;
        };
        const before = await sent();
        for (const count of [1, 2]) {
          await submit(page, "Register");
          await page.locator(".summary").waitFor();
          assert.equal((await sent()) - before, count);
        }
      }));
  });
}

/** The next request to the path is refused instead of carried out. */
function refuseNext(standIn, path, error) {
  const body = { errors: [error], meta: { status: 422, request_id: "stand-in" } };
  return standIn("POST", "faults", {
    match: { method: "POST", path },
    carried_out: false,
    answer: { status: 422, body },
  });
}
