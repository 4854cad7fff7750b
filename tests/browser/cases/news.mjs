// What has come of a form while the visitor is on another page: seen there too, and no longer once it is viewed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { begin, fillInCustomer, focused, labelled, submit, tabTo } from "../forms.mjs";
import { hold } from "../hold.mjs";
import { VIEWS } from "../views.mjs";

/** Whether all of it can be seen, with nothing in front of its ends. */
const isSeen = (locator) =>
  locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = (left + right) / 2;
    return [top + 1, bottom - 1].every((y) => element.contains(document.elementFromPoint(middle, y)));
  });

export function news(site) {
  describe("news", () => {
    const places = {
      "on a desktop": { viewport: { width: 1280, height: 800 } },
      "on a phone": { viewport: { width: 375, height: 667 } },
    };
    for (const [where, options] of Object.entries(places)) {
      test(`is in view ${where}, covers nothing that has the focus, and leads to the outcome`, () =>
        site.visited(
          "/order",
          async (page) => {
            await VIEWS["stay-with-news"].show(page);
            const bar = page.getByRole("region", { name: "News" });
            for (const end of [0, 1e6]) {
              await page.evaluate((y) => scrollTo(0, y), end);
              assert.ok(await isSeen(bar));
            }
            await page.evaluate(() => scrollTo(0, 0));
            const requests = labelled(page, "Requests to the hotel");
            await tabTo(page, requests);
            assert.ok(await isSeen(requests));
            if (where === "on a desktop") assert.ok(await isSeen(page.locator(".problems")));
            await bar.getByRole("link", { name: "View it" }).press("Enter");
            await page.locator(".done").getByText("is booked").waitFor();
            assert.ok(await bar.isHidden());
            assert.ok(await focused(page.getByRole("heading", { level: 1 })));
          },
          options,
        ));
    }

    test("of several forms is shown until each is viewed; only the latest of each", () =>
      site.visited("/customer", async (page) => {
        await begin(page);
        const release = await hold(page, "**/api/identity/customer/users");
        await fillInCustomer(page, freshEmail());
        await submit(page, "Register");
        await page.getByRole("link", { name: "Group", exact: true }).click();
        await labelled(page, "Name").fill("Expo");
        await page.route("**/api/identity/customer/user_groups", async (route) => {
          await page.getByRole("link", { name: "Stay", exact: true }).click();
          await route.abort();
        });
        await submit(page, "Create");
        const items = page.locator(".news p");
        await items.getByText("Create a group: the outcome is unknown").waitFor();
        release();
        await items.getByText("Grace is registered").waitFor();
        assert.equal(await items.count(), 2);
        await page.getByRole("link", { name: "Group", exact: true }).click();
        await page.locator(".panel").waitFor();
        assert.equal(await items.count(), 1);
        // Where it leads, or wherever else the visitor comes from.
        await page.goBack();
        await page.getByRole("link", { name: "Customer", exact: true }).click();
        await page.locator(".done").getByText("Grace is registered").waitFor();
        assert.equal(await items.count(), 0);
      }));
  });
}
