// Every view: no axe-core violations, nothing cut off, nothing moving, a strict policy, a small transfer.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { firstVisit, transferOf } from "../first-visit.mjs";
import { focused } from "../forms.mjs";
import { SCHEMES, VIEWS, WIDTHS } from "../views.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The limit for everything that a first visit fetches, in bytes of brotli. */
const TRANSFER = 60_000;

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** In some of them, the inspector is beside the form and has little room. In pixels: width, height, the text's size. */
const WINDOWS = [
  [320, 800, 16],
  [965, 768, 16],
  [965, 400, 16],
  [1024, 576, 16],
  [1280, 800, 16],
  [1600, 900, 24],
];

export function views(site) {
  describe("the views", () => {
    for (const [name, { path, show }] of Object.entries(VIEWS)) {
      test(`${name}: axe-core finds no violation in either scheme; nothing is cut off at any width or text size`, () =>
        site.visited(
          path,
          async (page, faults) => {
            await show(page);
            // A request that was made to fail is no fault of the page.
            assert.deepEqual(
              faults.filter((fault) => !fault.startsWith("Failed to load resource")),
              [],
            );
            await page.evaluate(axe);
            for (const colorScheme of SCHEMES) {
              await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
              assert.deepEqual(await page.evaluate(violations), [], colorScheme);
            }
            for (const width of WIDTHS) {
              await page.setViewportSize({ width, height: 800 });
              assert.deepEqual(await page.evaluate(cutOff), [], `at ${width} pixels`);
            }
            await page.setViewportSize({ width: 320, height: 800 });
            await page.addStyleTag({ content: ":root { font-size: 200% }" });
            assert.deepEqual(await page.evaluate(cutOff), [], "at twice the text size");
          },
          // So that axe-core can be added to the page.
          { bypassCSP: true },
        ));
    }

    for (const [width, height, fontSize] of WINDOWS) {
      test(`the verdict and the issues can be reached at ${width} × ${height}, with text of ${fontSize} pixels`, () =>
        site.visited(
          "/order",
          async (page) => {
            const browser = await page.context().newCDPSession(page);
            await browser.send("Page.setFontSizes", { fontSizes: { standard: fontSize } });
            await VIEWS["order-family"].show(page);
            const hidden = [];
            const parts = page.locator(".experiments button, .request header, .issues li");
            for (const part of await parts.all()) {
              await part.scrollIntoViewIfNeeded();
              if (!(await part.evaluate(isInFront))) hidden.push(await part.textContent());
            }
            assert.deepEqual(hidden, []);
          },
          { viewport: { width, height } },
        ));
    }

    test("nothing moves while a page loads", async () => {
      for (const path of new Set(Object.values(VIEWS).map((view) => view.path))) {
        await site.visited(path, async (page) => {
          await page.waitForLoadState("networkidle");
          const shifts = await page.evaluate(
            () =>
              new Promise((resolve) => {
                new PerformanceObserver((list) =>
                  resolve(
                    list
                      .getEntries()
                      .flatMap(({ sources }) => sources.map(({ node }) => node?.outerHTML ?? node?.textContent)),
                  ),
                ).observe({
                  type: "layout-shift",
                  buffered: true,
                });
                setTimeout(() => resolve([]), 300);
              }),
          );
          assert.deepEqual(shifts, [], path);
        });
      }
    });

    test("the policy is strict, and the pages obey it", () =>
      site.visited("/order", async (page, faults) => {
        const answer = await fetch(`${site.url}/order`);
        assert.ok(answer.headers.get("content-security-policy").startsWith(POLICY));
        const html = await answer.text();
        assert.doesNotMatch(html, /<style|<script(?![^>]*src=)| style=| on\w+=/);
        await page.locator("form").waitFor();
        assert.deepEqual(faults, []);
      }));

    test("an unknown address says so, and links to a form", () =>
      site.visited("/nope/x", async (page) => {
        const heading = page.getByRole("heading", { name: "There is no page at this address", level: 1 });
        await heading.waitFor();
        assert.ok(await focused(heading));
        assert.equal(await page.title(), "There is no page at this address · duffel-customers");
        assert.equal(await page.locator("nav [aria-current]").count(), 0);
        await page.locator("main").getByRole("link", { name: "Register a customer" }).press("Enter");
        await page.getByRole("heading", { name: "Register a customer", level: 1 }).waitFor();
        await page.goBack();
        await heading.waitFor();
      }));

    test("a slash at the end of an address makes no difference", () =>
      site.visited("/order/", async (page) => {
        await page.getByRole("heading", { name: "Order a flight" }).waitFor();
        assert.equal(await page.locator("nav [aria-current]").textContent(), "Flight");
      }));

    test(`a first visit transfers less than ${TRANSFER / 1000} KB`, async () => {
      const { files } = await firstVisit(site.browser, site.url);
      assert.ok(files.length > 3);
      assert.ok(transferOf(files) < TRANSFER, `${transferOf(files)} bytes: ${JSON.stringify(files)}`);
    });
  });
}

async function violations() {
  const report = await globalThis.axe.run();
  return report.violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html, failureSummary }) => [html, failureSummary]),
  ]);
}

/** Whether both ends of an element are visible. */
function isInFront(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const middle = (left + right) / 2;
  return [top + 4, bottom - 4].every((y) => element.contains(document.elementFromPoint(middle, y)));
}

/** The elements with text that are wider than their place, the fields that cut their content, and the page if it is. */
function cutOff() {
  /** The width that a `select` needs for its choice. It never scrolls, so its `scrollWidth` does not tell. */
  const widthOf = (select) => {
    const fitting = document.createElement("select");
    fitting.append(select.selectedOptions[0].cloneNode(true));
    Object.assign(fitting.style, { position: "absolute", width: "auto" });
    select.after(fitting);
    const { offsetWidth } = fitting;
    fitting.remove();
    return offsetWidth;
  };
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? ["the page"] : [];
  const cut = [...document.querySelectorAll("h1, h2, h3, label, legend, button, a, p, dd, dt, .option, select")].filter(
    (element) =>
      element.checkVisibility() &&
      !element.matches(".visually-hidden, .visually-hidden *") &&
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).display !== "inline",
  );
  // What its field shows, and whether the field could be wider: a long choice does not fit on a phone anyhow.
  const tooNarrow = [...document.querySelectorAll(".field :is(input, select)")].filter((control) => {
    const field = control.closest(".field");
    const isCut = control.matches("select")
      ? widthOf(control) > control.offsetWidth + 1
      : control.scrollWidth > control.clientWidth + 1;
    return isCut && field.checkVisibility() && field.offsetWidth < field.parentElement.clientWidth;
  });
  return [
    ...wide,
    ...tooNarrow.map(({ id }) => id),
    ...cut.map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 60)}`),
  ];
}
