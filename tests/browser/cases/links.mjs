// A link leads to the form that it names, even after one was sent there: the result is for those who go back.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, focused, labelled, submit, typeInto } from "../forms.mjs";

const GROUPS = "/identity/customer/user_groups";

export function links(site) {
  const follow = (page, name) => page.getByRole("link", { name, exact: true }).click();
  const register = async (page) => {
    await fillInCustomer(page, freshEmail());
    await submit(page, "Register");
    await page.locator(".done").getByText("Grace is registered").waitFor();
  };

  describe("a link", () => {
    test("to register a customer leads to a blank form, also after one is registered", () =>
      site.visited("/customer", async (page, faults) => {
        await register(page);
        await follow(page, "Group");
        await typeInto(page, { Name: "Compilers" });
        await submit(page, "Create");
        const created = page.locator(".done").getByText("Group Compilers is created");
        await created.waitFor();
        await follow(page, "Register a customer");
        assert.equal(await labelled(page, "Given name").inputValue(), "");
        assert.ok(await focused(page.getByRole("heading", { name: "Register a customer", level: 1 })));
        await labelled(page, "Group").selectOption("Compilers");
        await register(page);
        await page.goBack();
        await created.waitFor();
        assert.deepEqual(faults, []);
      }));

    test("to the page that shows a result leads to a blank form; the way back leads to the result", () =>
      site.visited("/customer", async (page) => {
        await register(page);
        await follow(page, "Group");
        await page.getByRole("heading", { name: "Create a group" }).waitFor();
        await page.goBack();
        await page.locator(".done").waitFor();
        await follow(page, "Customer");
        await labelled(page, "Email").waitFor();
        assert.equal(await page.locator(".done").count(), 0);
      }));

    test("leads to the form with what is still open there, and to entries that were not sent", () =>
      site.visited("/group", async (page) => {
        await site.orderFault({ carried_out: true, answer: "bad_gateway" }, GROUPS);
        await typeInto(page, { Name: "Alpha" });
        await submit(page, "Create");
        await submit(page, "Back to the form");
        await typeInto(page, { Name: "Beta" });
        await submit(page, "Create");
        await page.locator(".done").waitFor();
        await follow(page, "Group");
        await page.locator("form .panel").getByText("The outcome is unknown").waitFor();
        await typeInto(page, { Name: "Gamma" });
        await follow(page, "Customer");
        await page.getByRole("heading", { name: "Register a customer", level: 1 }).waitFor();
        await follow(page, "Group");
        assert.equal(await labelled(page, "Name").inputValue(), "Gamma");
      }));
  });
}
