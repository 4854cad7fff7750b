// Beside the form: what is still to be filled in, what is wrong, what a mistake does, and how much room there is.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fillInCustomer, pick, press, shownJson, submit, typeInto } from "../forms.mjs";

export function inspector(site) {
  const rows = (page) =>
    page
      .locator(".issues li")
      .evaluateAll((items) => items.map((row) => [row.className, row.innerText.split("\n")[0]]));

  describe("the inspector", () => {
    test("a field that is missing from an untouched form is to be filled in, and no error", () =>
      site.visited("/order", async (page) => {
        await page.locator(".state").getByText("1 field to go, 1 warning").waitFor();
        assert.deepEqual(await rows(page), [
          ["missing", "to fill in /selected_offers"],
          ["warning", "no_customer_user /users"],
        ]);
        assert.equal(await page.locator(".line.error").count(), 0);
        const colour = (locator) => locator.evaluate((element) => getComputedStyle(element).color);
        const quiet = await colour(page.locator(".size"));
        assert.equal(await colour(page.locator(".issues .missing > div").first()), quiet);
      }));

    test("a line of the JSON is another only if it changes", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, "grace@example.com");
        /** What is in the lines that were not there when it was asked last. */
        const news = () =>
          page.evaluate(() => {
            const lines = [...document.querySelectorAll(".listing .line")];
            const before = globalThis.lines ?? [];
            globalThis.lines = lines;
            return lines.filter((line) => !before.includes(line)).map((line) => line.textContent);
          });
        await news();
        await typeInto(page, { "Given name": "Ada" });
        assert.deepEqual(await news(), ['"given_name":"Ada",']);
        await typeInto(page, { "Phone number": "+14155550123" });
        const email = '"email":"grace@example.com"';
        assert.deepEqual(await news(), [`${email},`, '"phone_number":"+14155550123"', "}", "}"]);
        await page.getByLabel("Phone number").fill("");
        assert.deepEqual(await news(), [email, "}", "}"]);
        assert.equal(await shownJson(page), `{"data":{"given_name":"Ada","family_name":"Hopper",${email}}}`);
      }));

    test("a mistake is counted beside the fields that are missing, and after an attempt all are errors", () =>
      site.visited("/customer", async (page) => {
        await typeInto(page, { Email: "tony@" });
        assert.equal(await page.locator(".state").textContent(), "1 error, 2 fields to go");
        assert.deepEqual(await rows(page), [
          ["error", "validation_format /email"],
          ["missing", "to fill in /given_name"],
          ["missing", "to fill in /family_name"],
        ]);
        await submit(page, "Register");
        assert.equal(await page.locator(".state").textContent(), "3 errors");
        assert.deepEqual(await rows(page), [
          ["error", "validation_required /given_name"],
          ["error", "validation_required /family_name"],
          ["error", "validation_format /email"],
        ]);
      }));

    test("a window has room for several issues; on a phone, they do not scroll within the page", () =>
      site.visited("/customer", async (page) => {
        await submit(page, "Register");
        const problems = page.locator(".problems");
        const isWhole = () => problems.evaluate((each) => each.scrollHeight <= each.clientHeight);
        const height = () => problems.evaluate((each) => each.clientHeight);
        const least = await height();
        assert.ok(await isWhole());
        await page.setViewportSize({ width: 1280, height: 1200 });
        assert.ok((await height()) > least);
        await page.setViewportSize({ width: 375, height: 400 });
        assert.ok(await isWhole());
      }));

    test("nor does the inspector beside a form, in a window of 1280 × 800", () =>
      site.visited("/order", async (page) => {
        const inspector = page.locator(".inspector");
        await page.locator(".issues li").first().waitFor();
        assert.ok(await inspector.evaluate((each) => each.scrollHeight <= each.clientHeight));
      }));

    test("what leads to a field is underlined as visibly as its text", () =>
      site.visited("/customer", async (page) => {
        const [line, text] = await page
          .locator(".place")
          .first()
          .evaluate((place) => [getComputedStyle(place).textDecorationColor, getComputedStyle(place).color]);
        assert.equal(line, text);
      }));

    test("the same name twice is one mistake, also for an adult with an infant", () =>
      site.visited("/order", async (page) => {
        await pick(page, /2 adults/);
        await press(page, page.getByRole("button", { name: "The same name twice" }));
        const passenger = page.getByRole("group", { name: "Passenger 1, adult" });
        assert.notEqual(await passenger.getByLabel("Infant on the lap").inputValue(), "");
        assert.deepEqual(await rows(page), [["error", "duplicate_passenger_name /passengers/1"]]);
      }));
  });
}
