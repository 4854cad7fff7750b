// With forced colours, the page must not rely on its own colours.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { labelled, shownJson, tabTo } from "../forms.mjs";

export function forcedColours(site) {
  /** Asserts that two elements differ in this property. */
  async function differ(one, other, property) {
    const look = (locator) =>
      locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const [first, second] = [await look(one), await look(other)];
    assert.notEqual(first, second, `${property}: ${first}`);
  }

  describe("in forced colours", () => {
    for (const colorScheme of ["light", "dark"]) {
      test(`${colorScheme}: the current page, pressed buttons and errors can still be seen`, () =>
        site.visited(
          "/order",
          async (page) => {
            await page.getByRole("button", { name: "Forget to list the user" }).press("Enter");
            await page.locator(".note.error").waitFor();
            await differ(page.locator("nav [aria-current]"), page.locator("nav a"), "border-bottom-color");
            const buttons = page.locator(".toggles").first();
            await differ(
              buttons.locator("[aria-pressed=true]"),
              buttons.locator("[aria-pressed=false]"),
              "background-color",
            );
            await differ(labelled(page, "Customer"), labelled(page, "Title"), "border-top-width");
            await differ(page.locator(".line.error"), page.locator(".line:not(.error, .warning)"), "outline-style");
            await differ(page.locator(".line.error"), page.locator(".line.warning"), "outline-style");
            await differ(page.getByLabel("Amount"), labelled(page, "Given name"), "border-top-style");
            // The line between two choices is what is seen of the background behind them.
            await differ(page.locator(".side-by-side"), page.locator(".side-by-side .option"), "background-color");
          },
          { forcedColors: "active", colorScheme },
        ));
    }
  });

  describe("without colours", () => {
    test("an issue states its severity", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("button", { name: "Forget to list the user" }).press("Enter");
        for (const severity of ["error", "warning"]) {
          const code = page.locator(`.issues .${severity} .code`);
          const word = await code.evaluate((element) => getComputedStyle(element, "::before").content);
          assert.equal(word, `"${severity} "`);
        }
      }));

    test("a marked line of the JSON states its mark to a screen reader, and its text stays what is sent", () =>
      site.visited("/order", async (page) => {
        const browser = await page.context().newCDPSession(page);
        /** What a screen reader says before the text of each line with this mark. */
        const heard = async () => {
          const { nodes } = await browser.send("Accessibility.getFullAXTree");
          const texts = nodes.filter(({ role }) => role?.value === "StaticText").map(({ name }) => name.value.trim());
          return ["error:", "warning:", "added:"].filter((mark) => texts.includes(mark));
        };
        await page.getByRole("button", { name: "Forget to list the user" }).press("Enter");
        await page.locator(".line.error").first().waitFor();
        assert.deepEqual(await heard(), ["error:", "warning:"]);
        await page.getByRole("button", { name: "Forget to list the user" }).press("Enter");
        await page.locator(".line.added").waitFor();
        assert.deepEqual(await heard(), ["added:"]);
        JSON.parse(await shownJson(page));
      }));

    test("the focus is visible on every kind of control", () =>
      site.visited("/order", async (page) => {
        await page.getByRole("radio", { name: /£430/ }).first().check();
        const outlined = (control) =>
          control.evaluate((element) => {
            const shown = [element, element.closest(".option")].filter((each) => each !== null);
            return shown.some((each) => getComputedStyle(each).outlineStyle === "solid");
          });
        for (const control of [
          page.getByRole("radio", { name: "Now" }),
          page.getByRole("checkbox").first(),
          labelled(page, "Title"),
          labelled(page, "Given name"),
          page.getByRole("button", { name: "Order", exact: true }),
          page.getByRole("button", { name: "Use a group's ID" }),
        ]) {
          await tabTo(page, control);
          assert.ok(await outlined(control));
        }
      }));
  });
}
