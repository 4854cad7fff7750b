// Every view of the site, and how to reach it.

import { freshEmail } from "./example.mjs";
import { fillInCustomer, fillInOrder, fillInStay, submit } from "./forms.mjs";
import { hold } from "./hold.mjs";

export const SCHEMES = ["light", "dark"];

/** From the narrowest phone to a desktop. */
export const WIDTHS = [320, 390, 768, 1024, 1280, 1920];

const broken = (title) => async (page) => {
  await page.getByRole("button", { name: title, exact: true }).press("Enter");
  await page.locator(".note.error, .note.warning").first().waitFor();
};
const done = (page) => page.locator(".done").waitFor();

export const VIEWS = {
  customer: { path: "/customer", show: async () => {} },
  "customer-errors": {
    path: "/customer",
    async show(page) {
      await page.getByLabel("Email").fill("tony@");
      await submit(page, "Register");
      await page.locator(".summary").waitFor();
    },
  },
  "customer-warning": { path: "/customer", show: broken("Misspell a field") },
  "customer-registered": {
    path: "/customer",
    async show(page) {
      await fillInCustomer(page, freshEmail());
      await submit(page, "Register");
      await done(page);
    },
  },
  "customer-with-a-long-name": {
    path: "/customer",
    async show(page) {
      // One word, longer than a phone is wide.
      const long = "Wolfeschlegelsteinhausenbergerdorff".repeat(2);
      await fillInCustomer(page, freshEmail(), { "Given name": long, "Family name": long });
      await submit(page, "Register");
      await done(page);
    },
  },
  group: { path: "/group", show: async () => {} },
  "group-broken": { path: "/group", show: broken("A group's ID among the members") },
  order: { path: "/order", show: (page) => page.locator("form").waitFor() },
  "order-errors": {
    path: "/order",
    async show(page) {
      await submit(page, "Order");
      await page.locator(".summary").waitFor();
    },
  },
  "order-broken": { path: "/order", show: broken("Forget to list the user") },
  "order-family": {
    path: "/order",
    async show(page) {
      await page.getByRole("radio", { name: /2 adults/ }).press("Space");
      await broken("Born on 30 February")(page);
    },
  },
  "order-extras": {
    path: "/order",
    async show(page) {
      await page.getByRole("radio", { name: /with extras/ }).press("Space");
      await page.getByLabel(/US\$25.00/).selectOption("1");
    },
  },
  "order-passport": {
    path: "/order",
    show: (page) => page.getByRole("radio", { name: /passport/ }).press("Space"),
  },
  "order-booked": {
    path: "/order",
    async show(page) {
      await fillInOrder(page);
      await submit(page, "Order");
      await done(page);
      await page.getByRole("button", { name: "Create a key" }).first().press("Enter");
      await page.locator(".assistant-key").waitFor();
    },
  },
  "order-offline": {
    path: "/order",
    async show(page) {
      await fillInOrder(page);
      await page.context().setOffline(true);
      await submit(page, "Order");
      await page.locator(".panel").waitFor();
    },
  },
  "order-unknown": {
    path: "/order",
    async show(page) {
      await page.route("**/api/air/orders", (route) => route.abort());
      await fillInOrder(page);
      await submit(page, "Order");
      await page.locator(".panel").waitFor();
    },
  },
  "not-found": { path: "/nowhere", show: async () => {} },
  "stay-with-news": {
    path: "/order",
    async show(page) {
      const release = await hold(page, "**/api/air/orders");
      await fillInOrder(page);
      await submit(page, "Order");
      await page.getByRole("link", { name: "Stay", exact: true }).press("Enter");
      release();
      await page.locator(".news").getByText("is booked").waitFor();
    },
  },
  stay: { path: "/stay", show: (page) => page.locator("form").waitFor() },
  "stay-broken": { path: "/stay", show: broken("Pay in two ways") },
  "stay-booked": {
    path: "/stay",
    async show(page) {
      await fillInStay(page);
      await submit(page, "Book");
      await done(page);
    },
  },
};
