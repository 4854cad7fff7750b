// Attempts whose outcome is unknown, while others are made: each stays open until it is found.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInOrder, focused, submit, typeInto } from "../forms.mjs";

const GROUPS = "/identity/customer/user_groups";

/** Creates two groups, one after the other, and gives their names. The outcome of the first is unknown. */
async function createTwo(page) {
  const [alpha, beta] = ["Alpha", "Beta"].map((name) => `${name} ${freshEmail()}`);
  await typeInto(page, { Name: alpha });
  await submit(page, "Create");
  await submit(page, "Back to the form");
  await typeInto(page, { Name: beta });
  await submit(page, "Create");
  return [alpha, beta];
}

export function openAttempts(site) {
  const { count, orderFault } = site;

  describe("open attempts", () => {
    test("another order in between leaves the first one open", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway", hidden_for: 600_000 });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Back to the form");
        await typeInto(page, { "Given name": "Anthony" });
        await submit(page, "Order");
        await page.locator(".done").waitFor();
        await page.locator(".panel").getByText("The outcome is unknown").waitFor();
      }));

    test("started another, the first one is still open, and can be looked for there", () =>
      site.visited("/group", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" }, GROUPS);
        const before = await count(GROUPS);
        const [alpha, beta] = await createTwo(page);
        await page.locator(".done").getByText(`Group ${beta} is created`).waitFor();
        await submit(page, "Start another");
        const panel = page.locator("form .panel");
        await panel.getByText("The outcome is unknown").waitFor();
        assert.ok(await focused(page.getByRole("heading", { level: 1 })));
        // There, the same group is the same attempt.
        await typeInto(page, { Name: alpha });
        await submit(page, "Create");
        await page.locator(".state").getByText("Not sent again").waitFor();
        assert.ok(await focused(panel));
        await submit(page, "Look for it");
        const found = page.getByRole("heading", { name: `Group ${alpha} is created` });
        await found.waitFor();
        assert.ok(await focused(found));
        assert.equal(await page.locator(".panel").count(), 0);
        assert.equal(await count(GROUPS), before + 2);
      }));

    test("found while another one is asked about: that one stays open, but there is no form to go back to", () =>
      site.visited("/group", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway", times: 2 }, GROUPS);
        const [alpha, beta] = await createTwo(page);
        const [first, second] = [page.locator(".panel").first(), page.locator(".panel").nth(1)];
        await second.waitFor();
        await first.getByRole("button", { name: "Look for it" }).press("Enter");
        await page.locator(".done").getByText(`Group ${alpha} is created`).waitFor();
        assert.equal(await page.locator(".panel").count(), 1);
        assert.equal(await page.getByRole("button", { name: "Back to the form" }).count(), 0);
        await submit(page, "Look for it");
        await page.locator(".done").getByText(`Group ${beta} is created`).waitFor();
      }));
  });
}
