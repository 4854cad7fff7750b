// Each "break it" button shows the issue in the list and at its field. Pressing it again removes the issue.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { focused, labelled, noteAt, pick, shownJson, typeInto } from "../forms.mjs";

/** Button, code, pointer, place in the form, and severity. */
const BREAKAGES = {
  "/customer": [
    ["Forget the @", "validation_format", "/email", "email"],
    ["Omit the country code", "validation_format", "/phone_number", "phone_number"],
    ["A blank name", "validation_required", "/family_name", "family_name"],
    ["A user's ID as the group", "validation_format", "/group_id", "group_id"],
    ["Misspell a field", "unknown_field", "/phone_numbr", undefined, "warning"],
  ],
  "/group": [
    ["A blank name", "validation_required", "/name", "name"],
    ["A group's ID among the members", "validation_format", "/user_ids/0", "user_ids"],
    ["A string instead of a list", "validation_type", "/user_ids", "user_ids"],
    ["The same member twice", "validation_unique", "/user_ids/1", "user_ids", "warning"],
  ],
  "/order": [
    ["Use a group's ID", "validation_format", "/passengers/0/user_id", "passengers.0.user_id"],
    ["Forget to list the user", "user_not_listed", "/passengers/0/user_id", "passengers.0.user_id"],
    ["Pay one cent less", "payment_amount_does_not_match_order_amount", "/payments", "payments"],
    ["A number as the amount", "validation_type", "/payments/0/amount", "payments.0.amount"],
    ["A name with an Æ", "validation_format", "/passengers/0/given_name", "passengers.0.given_name"],
    ["Born on 30 February", "validation_format", "/passengers/0/born_on", "passengers.0.born_on"],
    ["Pay for a hold", "payments_not_allowed_for_order_type", "/payments", "payments"],
    ["The same name twice", "duplicate_passenger_name", "/passengers/1", "passengers"],
    ["An unknown infant", "unknown_passenger", "/passengers/0/infant_passenger_id", "passengers.0"],
  ],
  "/stay": [
    ["Use a group's ID", "validation_format", "/guests/0/user_id", "guests.0.user_id"],
    ["Forget to list the user", "user_not_listed", "/guests/0/user_id", "guests.0.user_id"],
    ["A rate's ID as the quote", "validation_format", "/quote_id", "quote_id"],
    ["Pay in two ways", "validation_inclusion", "/payment", "payment"],
    ["No guests", "validation_length", "/guests", "guests"],
  ],
};

export function breakages(site) {
  describe("breaking it", () => {
    for (const [path, rows] of Object.entries(BREAKAGES)) {
      test(path, (t) =>
        site.visited(path, async (page, faults) => {
          for (const [title, code, pointer, place, severity = "error"] of rows) {
            await t.test(title, () => breakAndUndo(page, title, { code, pointer, place, severity }));
          }
          assert.deepEqual(faults, []);
        }),
      );
    }

    test("every button has its case here", async () => {
      for (const [path, rows] of Object.entries(BREAKAGES)) {
        await site.visited(path, async (page) => {
          const titles = await page.locator(".toggles").first().locator("button").allTextContents();
          assert.deepEqual(
            titles,
            rows.map(([title]) => title),
          );
        });
      }
    });

    test("a hold order's payment can be broken too, and the order is kept during a visit to another page", () =>
      site.visited("/order", async (page, faults) => {
        await pick(page, /Later/);
        for (const [title, code] of [
          ["Pay one cent less", "payment_amount_does_not_match_order_amount"],
          ["A number as the amount", "validation_type"],
          ["Pay for a hold", "payments_not_allowed_for_order_type"],
        ]) {
          await page.getByRole("button", { name: title }).press("Enter");
          await page.locator(".issues .error").getByText(code).waitFor();
          await page.locator("#payments-note, [id='payments.0.amount-note']").and(page.locator(".error")).waitFor();
        }
        await page.getByRole("link", { name: "Stay", exact: true }).click();
        await page.getByRole("heading", { name: "Book a stay" }).waitFor();
        await page.goBack();
        await page.getByRole("heading", { name: "Order a flight" }).waitFor();
        assert.deepEqual(faults, []);
      }));

    test("if the form is too empty, nothing is broken, and the page says so", () =>
      site.visited("/customer", async (page, faults) => {
        await page.route("**/api/offers", (route) => route.fulfill({ json: { data: [] } }));
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        const button = page.getByRole("button", { name: "The same name twice" });
        await button.press("Enter");
        await page.getByText("The form is too empty for this mistake.").waitFor();
        assert.equal(await button.getAttribute("aria-pressed"), "false");
        assert.deepEqual(faults, []);
      }));

    test("typed values are kept, and editing the broken field undoes the mistake", () =>
      site.visited("/customer", async (page) => {
        await typeInto(page, { "Given name": "Grace" });
        const button = page.getByRole("button", { name: "Forget the @" });
        await button.press("Enter");
        await page.locator("#email-note.error").waitFor();
        assert.equal(await labelled(page, "Given name").inputValue(), "Grace");
        await typeInto(page, { "Given name": "Ada" });
        assert.equal(await button.getAttribute("aria-pressed"), "true");
        await typeInto(page, { Email: "ada@example.com" });
        assert.equal(await button.getAttribute("aria-pressed"), "false");
        assert.equal(await page.locator(".note.error").count(), 0);
        await page.locator(".state").getByText("Ready to send").waitFor();
        await button.press("Enter");
        await button.press("Enter");
        assert.equal(await labelled(page, "Email").inputValue(), "ada@example.com");
        assert.equal((await page.locator("#announcements").textContent()).trim(), "Mistake undone.");
      }));

    for (const [width, what] of [
      [960, "the inspector, below the form, stays in view"],
      [961, "the field, beside the inspector, comes into view"],
    ]) {
      test(`at ${width} pixels, ${what}`, () =>
        site.visited(
          "/order",
          async (page) => {
            const button = page.getByRole("button", { name: "Born on 30 February" });
            await button.press("Enter");
            const field = page.locator('[data-path="passengers.0.born_on"]');
            await field.locator(".error").waitFor();
            const isInView = (locator) =>
              locator.evaluate((element) => {
                const { top, bottom } = element.getBoundingClientRect();
                return top >= 0 && bottom <= innerHeight + 1;
              });
            assert.ok(await isInView(button));
            assert.equal(await isInView(field), width > 960);
          },
          { viewport: { width, height: 500 } },
        ));
    }

    test("an issue leads to its field", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("button", { name: "Born on 30 February" }).press("Enter");
        await page.getByRole("button", { name: "/passengers/0/born_on" }).press("Enter");
        assert.ok(await focused(page.getByLabel("Date of birth")));
      }));
  });
}

/** Presses the button: the issue is listed and at its field, and prevents sending. Presses it again: all is gone. */
async function breakAndUndo(page, title, { code, pointer, place, severity }) {
  const button = page.getByRole("button", { name: title, exact: true });
  await button.press("Enter");
  const issue = page.locator(`.issues .${severity}`, { hasText: code }).filter({ hasText: pointer });
  const message = await issue.locator("p").textContent();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  const note = place === undefined ? page.locator("form > .note") : noteAt(page, place);
  assert.equal(await note.getAttribute("class"), `note ${severity}`);
  assert.ok((await note.textContent()).includes(message));
  assert.ok((await page.locator(`.line.${severity}`).count()) > 0);
  assert.match(await page.locator(".time").textContent(), /^checked in [\d.]+ µs$/);
  if (severity === "error") {
    assert.match(await page.locator(".state").textContent(), /^\d+ errors?/);
    await page.locator("form .primary").press("Enter");
    assert.equal(await page.locator(".summary").count(), 1);
  }

  await button.press("Enter");
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  assert.equal(await page.locator(".note.error, .note.warning").count(), 0);
  assert.match(await page.locator(".state").textContent(), /^Ready to send/);
  JSON.parse(await shownJson(page));
}
