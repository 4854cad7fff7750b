// The example under test and a headless Chromium to use it with.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startExample } from "../../www-example/demo/start.mjs";
import { CHROMIUM_FLAGS } from "../package/browsers/chromium-flags.mjs";

export const WORKER = fileURLToPath(new URL("../../target/demo/worker", import.meta.url));

/** Generous, because the tests may run beside a build. */
export const PATIENCE = Number(process.env.PATIENCE ?? 60_000);

export const startBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: CHROMIUM_FLAGS,
    timeout: PATIENCE,
  });

/** The example on a free port, with the guide's customers. */
export async function start(options = {}) {
  const example = await startExample({ worker: WORKER, ...options });
  await example.standIn("POST", "reset", { customers: "guide" });
  return example;
}

/** A new visitor's page. `faults` collects its console errors, warnings and uncaught exceptions. */
export async function visit(
  browser,
  url,
  { colorScheme = "light", viewport = { width: 1280, height: 800 }, onResponse, ...options } = {},
) {
  const context = await browser.newContext({ colorScheme, viewport, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (onResponse !== undefined) page.on("response", onResponse);
  const faults = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url);
  await page.getByText("Stand-in for Duffel").waitFor();
  return { page, faults, leave: () => context.close() };
}

/** An email that no other test uses. */
export const freshEmail = () => `visitor-${crypto.randomUUID().slice(0, 8)}@example.com`;

/** The POST requests that the stand-in received at a path. */
export async function received(standIn, path) {
  const { requests } = await standIn("GET", "log");
  return requests.filter((request) => request.method === "POST" && request.path === path);
}
