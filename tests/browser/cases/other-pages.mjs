// The pages that are loaded later: when they are, and what the visitor sees if they cannot be.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { PATIENCE } from "../example.mjs";
import { begin, focused, typeInto } from "../forms.mjs";

export function otherPages(site) {
  describe("the other pages", () => {
    const PART = "**/assets/others-*.js*";
    const group = (page) => page.getByRole("link", { name: "Group", exact: true });
    const shown = (page) => page.getByRole("heading", { name: "Create a group" }).waitFor();

    test("are fetched at the visitor's first action, and not before", async () => {
      const page = await site.browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      try {
        const paths = [];
        page.on("request", (request) => paths.push(new URL(request.url()).pathname));
        await page.goto(`${site.url}/customer`, { waitUntil: "networkidle" });
        const isOthers = (path) => /^\/(assets\/others-.*\.js|api\/(offers|quotes))$/.test(path);
        assert.deepEqual(paths.filter(isOthers), []);
        await begin(page);
        assert.equal(paths.filter(isOthers).length, 3);
        await group(page).click();
        await shown(page);
        assert.equal(paths.filter(isOthers).length, 3);
      } finally {
        await page.close();
      }
    });

    const UPDATED = ["This page has been updated since you opened it.", "Reload"];
    const SILENT = ["The server is not responding.", "Try again"];
    const notScript = (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    const failures = [
      { title: "that cannot be loaded", part: (route) => route.abort(), says: SILENT },
      { title: "that a proxy replaces", part: notScript, says: SILENT },
      { title: "that a proxy replaces, as everything", part: notScript, home: notScript, says: SILENT },
      {
        title: "that a new version of the site has replaced",
        part: notScript,
        home: (route) => route.fulfill({ contentType: "text/html", body: '<script src="/assets/index-new.js">' }),
        says: UPDATED,
      },
      { title: "that goes with the server", part: notScript, home: (route) => route.abort(), says: SILENT },
    ];
    for (const { title, part, home, says } of failures) {
      test(`${title}: the page says so, keeps all entries, and requests them again`, () =>
        site.visited("/customer", async (page) => {
          await page.route(PART, part);
          if (home) await page.route(`${site.url}/`, home);
          const asked = [];
          page.on("request", (request) => {
            if (request.url().includes("/assets/others-")) asked.push(request.url());
          });
          await typeInto(page, { "Given name": "Grace" });
          await group(page).click();
          const [text, button] = says;
          await page.getByRole("alert").getByText(text).waitFor();
          await page.getByRole("button", { name: button }).waitFor();
          await page.goBack();
          assert.equal(await page.getByLabel("Given name").inputValue(), "Grace");
          await page.unroute(PART);
          await group(page).click();
          await shown(page);
          // Firefox never asks again for a script that did not load: each time it must be at another address.
          assert.deepEqual([...new Set(asked)], asked);
        }));
    }

    test("whose script fails: the server is not blamed", () =>
      site.visited("/customer", async (page) => {
        // Not what the form expects.
        await page.route("**/api/offers", (route) => route.fulfill({ json: { data: [{}] } }));
        await page.getByRole("link", { name: "Flight", exact: true }).click();
        await page.getByRole("alert").getByText("Something went wrong on this page.").waitFor();
        await page.getByRole("button", { name: "Reload" }).waitFor();
      }));

    test("without a network, on an untouched page: the page says so until there is one, and then opens", () =>
      site.visited("/customer", async (page) => {
        const focusesTheHeading = () => focused(page.getByRole("heading", { level: 1 }));
        await page.context().setOffline(true);
        await group(page).press("Enter");
        await page.getByRole("alert").getByText("You are offline.").waitFor();
        await page.getByRole("heading", { name: "This page opens once you are online", level: 1 }).waitFor();
        assert.equal(await page.title(), "This page opens once you are online · duffel-customers");
        assert.ok(await focusesTheHeading());
        // Trying again does not lead to the browser's own page.
        const before = await page.getByRole("alert").elementHandle();
        await page.getByRole("button", { name: "Try again" }).press("Enter");
        await before.waitForElementState("hidden");
        await page.getByRole("alert").getByText("You are offline.").waitFor();
        assert.equal(await page.getByRole("alert").count(), 1);
        assert.ok(await focusesTheHeading());
        await page.context().setOffline(false);
        await shown(page);
      }));
  });
}
