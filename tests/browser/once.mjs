// Drives the example once, over HTTP and in headless Chromium, and prints what happens: `cargo xtask demo --once`.

import assert from "node:assert/strict";
import { styleText } from "node:util";
import { freshEmail, start, startBrowser, visit } from "./example.mjs";
import { fillInCustomer, fillInOrder, fillInStay, focused, shownJson, submit, typeInto } from "./forms.mjs";

const TONY = "icu_0000AgZitpOnQtd3NQxjwO";
const PEPPER = "icu_0000AgZpQrZjNcR4Mqklwx";
const SOMEBODY_ELSES = "icu_0000AgZitpOnQtd3NQxjwX";

const order = {
  users: [PEPPER],
  type: "instant",
  selected_offers: ["off_0000AgZitpOnQtd3NQxjwO"],
  payments: [{ type: "balance", amount: "430.00", currency: "GBP" }],
  passengers: [
    {
      id: "pas_0000AgZpQrZjNcR4Mqklwx",
      user_id: TONY,
      title: "mr",
      gender: "m",
      given_name: "Tony",
      family_name: "Stark",
      born_on: "1970-05-29",
      email: "tony@stark.com",
      phone_number: "+14155550123",
    },
  ],
};
const stay = {
  quote_id: "quo_0000AS0NZdKjjnnHZmSUbI",
  email: "tony@stark.com",
  phone_number: "+14155550123",
  guests: [{ user_id: TONY, given_name: "Tony", family_name: "Stark" }],
};

let done = 0;

/** Runs one step, and prints its result. */
async function show(what, work) {
  const start = performance.now();
  const outcome = await work();
  done++;
  const time = `${Math.round(performance.now() - start)} ms`;
  console.log(`  ${styleText("green", "✓")} ${what.padEnd(44)} ${outcome}  ${styleText("dim", time)}`);
}

async function overHttp(url) {
  console.log(`\nOver HTTP, at ${url}`);
  const account = await fetch(`${url}/api/account`);
  const cookie = account.headers.get("set-cookie").split(";")[0];
  const post = async (path, payload) => {
    const headers = { cookie, origin: url, "content-type": "application/json" };
    const answer = await fetch(`${url}/api${path}`, { method: "POST", headers, body: JSON.stringify(payload) });
    return { status: answer.status, body: await answer.json() };
  };
  const creates = async (path, payload) => {
    const { status, body } = await post(path, payload);
    assert.equal(status, 201, JSON.stringify(body));
    return `201  ${body.data.id}`;
  };
  const refuses = (path, payload, wanted) => async () => {
    const { status, body } = await post(path, payload);
    const [{ code, source }] = body.errors;
    assert.deepEqual([status, code, source?.pointer], wanted);
    return `${status}  ${code} ${source?.pointer ?? ""}`;
  };
  const grace = { email: freshEmail(), given_name: "Grace", family_name: "Hopper" };
  await show("registers a customer", () => creates("/identity/customer/users", grace));
  await show("creates a group", () => creates("/identity/customer/user_groups", { name: "Stark Expo" }));
  await show("orders a flight", () => creates("/air/orders", order));
  await show("books a stay", () => creates("/stays/bookings", stay));
  const unlisted = structuredClone(order);
  unlisted.passengers[0].user_id = "usg_0000AgZitpOnQtd3NQxjwO";
  const wrongId = [422, "validation_format", "/passengers/0/user_id"];
  await show("refuses a group's ID as a passenger's user", refuses("/air/orders", unlisted, wrongId));
  const foreign = [403, "not_permitted", undefined];
  await show(
    "refuses another account's customer",
    refuses("/air/orders", { ...order, users: [SOMEBODY_ELSES] }, foreign),
  );
}

async function inChromium(url, standIn) {
  const browser = await startBrowser();
  console.log(`\nIn Chromium ${browser.version()}, by keyboard`);
  const { page, faults } = await visit(browser, `${url}/customer`);
  const sends = async (button, path) => {
    const json = await shownJson(page);
    await submit(page, button);
    const heading = page.locator(".done h2");
    await heading.waitFor();
    const { requests } = await standIn("GET", "log");
    assert.equal(requests.findLast((request) => request.path === path && request.method === "POST").body, json);
    return `${await heading.textContent()}, sent as shown: ${json.length} bytes`;
  };
  const go = async (name, heading) => {
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
  };
  await show("registers a customer", async () => {
    await fillInCustomer(page, freshEmail());
    return sends("Register", "/identity/customer/users");
  });
  await go("Group", "Create a group");
  await show("creates a group", async () => {
    await typeInto(page, { Name: "Stark Industries West" });
    return sends("Create", "/identity/customer/user_groups");
  });
  await go("Flight", "Order a flight");
  await show("orders a flight", async () => {
    await fillInOrder(page);
    return sends("Order", "/air/orders");
  });
  await go("Stay", "Book a stay");
  await show("books a stay", async () => {
    await fillInStay(page);
    return sends("Book", "/stays/bookings");
  });
  await go("Customer", "Register a customer");
  await show("shows a refused email at its field", async () => {
    await fillInCustomer(page, "tony@stark.com");
    await submit(page, "Register");
    const email = page.getByLabel("Email", { exact: true });
    const message = page.locator("#email-note.error");
    await message.waitFor();
    assert.ok(await focused(email));
    return await message.textContent();
  });
  // The browser itself reports the response 422.
  assert.deepEqual(
    faults.filter((fault) => !fault.includes("status of 422")),
    [],
  );
  await browser.close();
}

const { url, standIn, stop } = await start();
try {
  await overHttp(url);
  await inChromium(url, standIn);
  console.log(`\n${done} passed, 0 failed`);
} finally {
  await stop();
}
