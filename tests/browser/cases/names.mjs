// People's names are shown as they are written, and those that run from right to left stay beside what they belong to.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { labelled, pick, submit, tabTo, typeInto } from "../forms.mjs";

const PEOPLE = [
  { given_name: "משה", family_name: "כהן", email: "7vnq1p7t@example.com" },
  { given_name: "שרה", family_name: "לוי", email: "42@example.com" },
];

export function names(site) {
  /** Opens a page for an account in which Tony and Pepper have these names. */
  const visited = (path, work) =>
    site.visited("/customer", async (page) => {
      await page.route("**/api/account", async (route) => {
        const account = await (await route.fetch()).json();
        account.customers.forEach((customer, index) => Object.assign(customer, PEOPLE[index]));
        await route.fulfill({ json: account });
      });
      await page.goto(site.url + path);
      await work(page);
    });

  describe("a name", () => {
    test("that begins with a small letter is shown with it", () =>
      site.visited("/customer", async (page) => {
        await page.route("**/api/account", async (route) => {
          const account = await (await route.fetch()).json();
          const [first, ...others] = account.customers;
          const customers = [{ ...first, given_name: "ada", family_name: "de vries" }, ...others];
          await route.fulfill({ json: { ...account, customers } });
        });
        await page.goto(`${site.url}/group`);
        const name = page.locator(".option-label").getByText("ada de vries");
        await name.waitFor();
        for (const part of [undefined, "::first-letter"]) {
          const look = (element, pseudo) => getComputedStyle(element, pseudo).textTransform;
          assert.equal(await name.evaluate(look, part), "none");
        }
      }));
  });

  describe("names that run from right to left", () => {
    test("do not reorder the email beside them, and are found by typing", () =>
      visited("/order", async (page) => {
        await pick(page, /£430/);
        const customer = labelled(page, "Customer");
        for (const { given_name, family_name, email } of PEOPLE) {
          const option = customer.locator("option", { hasText: given_name });
          assert.ok(await option.evaluate(inOneRow, [`${given_name} ${family_name}`, ...email]));
        }
        await tabTo(page, customer);
        // Playwright's keyboard has no such keys.
        const keyboard = await page.context().newCDPSession(page);
        for (const key of "שרה") await keyboard.send("Input.dispatchKeyEvent", { type: "keyDown", key, text: key });
        assert.equal(await labelled(page, "Given name").inputValue(), "שרה");
      }));

    test("keep their order in a list", () =>
      visited("/group", async (page) => {
        await typeInto(page, { Name: "Analytical Engines" });
        for (const { email } of PEOPLE) await page.getByRole("checkbox", { name: email }).check();
        await submit(page, "Create");
        const members = page.locator(".facts dd", { hasText: PEOPLE[0].given_name });
        const parts = PEOPLE.map(({ given_name, family_name }) => `${given_name} ${family_name}`);
        assert.ok(await members.evaluate(inOneRow, parts));
      }));
  });
}

/** Whether these parts of an element's text are seen from left to right. */
function inOneRow(element, parts) {
  const line = document.createElement("p");
  line.textContent = element.textContent;
  document.body.append(line);
  const text = line.firstChild;
  let end = 0;
  const places = parts.map((part) => {
    const start = text.data.indexOf(part, end);
    if (start < 0) throw new Error(`${part} is not in ${text.data}`);
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, (end = start + part.length));
    return range.getBoundingClientRect();
  });
  line.remove();
  return places.every(({ left }, index) => index === 0 || left >= places[index - 1].right - 0.5);
}
