// Without a clear response, the page says so, and looks for what was sent on request.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { freshEmail } from "../example.mjs";
import { fillInCustomer, fillInOrder, fillInStay, focused, labelled, shownJson, submit, typeInto } from "../forms.mjs";

export function outcomes(site) {
  const { count, orderFault } = site;

  describe("unclear outcomes", () => {
    test("an order whose response Duffel's proxy lost: unknown, and found when looked for", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" });
        await fillInOrder(page);
        const before = await count("/air/orders");
        await submit(page, "Order");
        const panel = page.locator(".panel");
        await panel.getByText("The outcome is unknown").waitFor();
        // Someone did respond, with a 504: what the panel and the inspector say must both be true.
        await panel.getByText("There was no clear response").waitFor();
        assert.equal(await page.locator(".state").textContent(), "Sent, response 504");
        assert.ok(await focused(panel));
        assert.ok(await page.getByRole("button", { name: "Order", exact: true }).isHidden());
        const sent = await shownJson(page);
        await submit(page, "Look for it");
        await page
          .locator(".done")
          .getByText(/^Order SI\w+ is booked$/)
          .waitFor();
        assert.equal(await count("/air/orders"), before + 1);
        // The inspector knows it too.
        assert.equal(await page.locator(".state").textContent(), "Found");
        assert.equal(await page.locator(".inspector").getAttribute("data-state"), "sent");
        assert.equal(await shownJson(page), sent);
      }));

    test("a stay whose response was lost is found by its guests where Duffel leaves its quote out", () =>
      site.visited("/stay", async (page) => {
        await orderFault({ carried_out: true, answer: "bad_gateway" }, "/stays/bookings");
        await page.route("**/api/stays/bookings?*", async (route) => {
          const response = await route.fetch();
          const { data, ...rest } = await response.json();
          const json = { ...rest, data: data.map(({ quote_id: _, ...booking }) => booking) };
          await route.fulfill({ response, json });
        });
        await fillInStay(page);
        await submit(page, "Book");
        await submit(page, "Look for it");
        await page.locator(".done").getByText(/^Stay \w+ is booked$/).waitFor();
      }));

    test("a page in place of the Worker's response, such as a network's sign-in, is no success", () =>
      site.visited("/order", async (page) => {
        const before = await count("/air/orders");
        await page.route("**/api/air/orders", (route) =>
          route.fulfill({ status: 200, contentType: "text/html", body: "<h1>Sign in</h1>" }),
        );
        await fillInOrder(page);
        await submit(page, "Order");
        await page.locator(".panel").getByText("The outcome is unknown").waitFor();
        assert.equal(await count("/air/orders"), before);
      }));

    test("an order whose record lacks what is shown of it is done all the same, and is not sent again", () =>
      site.visited("/order", async (page) => {
        const before = await count("/air/orders");
        await page.route("**/api/air/orders", async (route) => {
          const response = await route.fetch();
          const { data } = await response.json();
          await route.fulfill({ response, json: { data: { ...data, total_currency: undefined } } });
        });
        await fillInOrder(page);
        await submit(page, "Order");
        await page.locator(".done").getByText("Order a flight: this is done").waitFor();
        assert.ok(await page.locator(".done code").getByText(/^ord_/).isVisible());
        assert.equal(await count("/air/orders"), before + 1);
      }));

    for (const [path, fillIn, button, says] of [
      ["/customer", (page) => fillInCustomer(page, freshEmail()), "Register", "the registration of Grace Hopper may"],
      ["/group", (page) => typeInto(page, { Name: "Expo" }), "Create", "the creation of the group Expo may"],
      ["/order", fillInOrder, "Order", "the order for Tony Stark may"],
      ["/stay", fillInTwoGuests, "Book", "the booking for Tony Stark and Pepper Potts may"],
    ]) {
      test(`${path}: the panel says what its question is about`, () =>
        site.visited(path, async (page) => {
          await page.route(/\/api\/(identity|air|stays)\//, (route) => route.abort());
          await fillIn(page);
          await submit(page, button);
          await page.locator(".panel").getByText(says).waitFor();
        }));
    }

    const accepted = {
      "The registration": ["/customer", "Register", (page) => fillInCustomer(page, freshEmail())],
      "The group": ["/group", "Create", (page) => typeInto(page, { Name: "Avengers" })],
    };
    for (const [what, [path, button, fillIn]] of Object.entries(accepted)) {
      test(`${what} that Duffel has only accepted is said to be that, and has no name`, () =>
        site.visited(path, async (page) => {
          await page.route("**/api/identity/customer/*", (route) => route.fulfill({ status: 202, json: { data: {} } }));
          await fillIn(page);
          await submit(page, button);
          await page.locator(".done").getByRole("heading", { name: `${what} is accepted` }).waitFor();
        }));
    }

    test("the stand-in fails on request, once", () =>
      site.visited("/customer", async (page) => {
        await fillInCustomer(page, freshEmail());
        await page.getByRole("button", { name: "Have Duffel refuse it" }).press("Enter");
        await submit(page, "Register");
        await page.locator(".summary").getByText("Duffel refused this, as you requested.").waitFor();
        const lose = page.getByRole("button", { name: "Lose the response" });
        await lose.press("Enter");
        assert.equal(await lose.getAttribute("aria-pressed"), "true");
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.locator(".done").waitFor();
        assert.equal(await lose.getAttribute("aria-pressed"), "false");
      }));

    test("a customer whose response was lost still belongs to the account", () =>
      site.visited("/customer", async (page) => {
        const email = freshEmail();
        await orderFault({ carried_out: true, answer: "bad_gateway" }, "/identity/customer/users");
        await fillInCustomer(page, email);
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.locator(".done").getByText("Grace is registered").waitFor();
      }));

    test("a customer is found by their email in any case", () =>
      site.visited("/customer", async (page) => {
        const email = freshEmail();
        const typed = email.replace("visitor", "Visitor");
        await orderFault({ carried_out: true, answer: "bad_gateway" }, "/identity/customer/users");
        await page.route("**/api/account", async (route) => {
          const response = await route.fetch();
          const account = await response.text();
          await route.fulfill({ response, body: account.replaceAll(typed, email) });
        });
        await fillInCustomer(page, typed);
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.locator(".done").getByText("Grace is registered").waitFor();
      }));

    test("an older group of the same name, or another person with the email, is not mistaken for it", async () => {
      await site.standIn("POST", "reset", { customers: "guide" });
      const lose = (path) => orderFault({ carried_out: false, answer: "bad_gateway" }, path);
      await site.visited("/group", async (page) => {
        await lose("/identity/customer/user_groups");
        await typeInto(page, { Name: "Stark Industries" });
        await submit(page, "Create");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
      });
      await site.visited("/customer", async (page) => {
        const email = freshEmail();
        await fillInCustomer(page, email);
        await submit(page, "Register");
        await submit(page, "Start another");
        await lose("/identity/customer/users");
        await fillInCustomer(page, email, { "Given name": "Ada" });
        await submit(page, "Register");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
      });
    });

    test("if nothing was created, looking for it says so, and it can be sent again", () =>
      site.visited("/order", async (page) => {
        await site.standIn("POST", "reset", { customers: "guide" });
        await orderFault({ carried_out: false, answer: "bad_gateway" });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
        await submit(page, "Back to the form");
        const order = page.getByRole("button", { name: "Order", exact: true });
        assert.ok(await focused(order));
        assert.equal(await count("/air/orders"), 1);
        await submit(page, "Send again and risk a duplicate");
        await page.locator(".done").waitFor();
        assert.equal(await count("/air/orders"), 2);
      }));

    test("an earlier order is not mistaken for the current one", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Start another");
        // The page's clock is set ahead, as if the page had been idle for a while.
        await page.clock.setFixedTime(Date.now() + 60_000);
        await orderFault({ carried_out: false, answer: "bad_gateway" });
        await fillInOrder(page);
        await submit(page, "Order");
        await submit(page, "Look for it");
        await page.getByText("Nothing found yet.").waitFor();
      }));

    test("an order without a customer cannot be looked for, and the page says so", () =>
      site.visited("/order", async (page) => {
        await fillInOrder(page);
        await labelled(page, "Customer").selectOption("");
        const nobody = { "Given name": "Happy", "Family name": "Hogan", Email: "happy@stark.com" };
        await typeInto(page, { ...nobody, "Phone number": "+14155550123" });
        await orderFault({ carried_out: true, answer: "gateway_timeout" });
        await submit(page, "Order");
        await submit(page, "Look for it");
        await page.getByText("This names no customer").waitFor();
      }));

    test("accepted but incomplete: the page says so, and it is not sent again after a reload", () =>
      site.visited("/order", async (page) => {
        await orderFault({ carried_out: true, answer: "accepted" });
        const before = await count("/air/orders");
        for (let tries = 0; tries < 2; tries++) {
          await fillInOrder(page);
          await submit(page, "Order");
          await page.getByRole("heading", { name: "The order is accepted" }).waitFor();
          await page.locator(".done").getByText("still processing it").waitFor();
          await page.reload();
        }
        assert.equal(await count("/air/orders"), before + 1);
      }));
  });
}

async function fillInTwoGuests(page) {
  await fillInStay(page);
  await page.getByRole("button", { name: "Add a guest" }).press("Enter");
  const second = page.getByRole("group", { name: "Guest 2" });
  await typeInto(page, { "Given name": "Pepper", "Family name": "Potts" }, second);
}
