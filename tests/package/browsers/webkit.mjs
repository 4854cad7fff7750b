// WebKitGTK, which has the engine of Safari, in the small browser that it brings, driven by its own WebDriver.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "../serve.mjs";
import { driven } from "./webdriver.mjs";

/** How long it may take to start, in milliseconds. */
const PATIENCE = 60_000;

export async function launch() {
  const driver = process.env.WEBKITWEBDRIVER ?? "/usr/bin/WebKitWebDriver";
  const xvfb = process.env.XVFB ?? "/usr/bin/Xvfb";
  if (![driver, xvfb].every(existsSync))
    throw new Error("no WebKitGTK: install its WebDriver and Xvfb, or let WEBKITWEBDRIVER and XVFB name them");
  const screen = await openScreen(xvfb);
  const port = await freePort();
  const webdriver = spawn(driver, ["-p", String(port)], {
    // Its sandbox does not run as root or in a container.
    env: { ...process.env, DISPLAY: screen.name, GDK_BACKEND: "x11", WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    stdio: "ignore",
  });
  const close = async () => {
    await ended(webdriver);
    await screen.close();
  };
  const call = async (method, path, parameters) => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { method, body: JSON.stringify(parameters) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  try {
    const deadline = performance.now() + PATIENCE;
    while ((await call("GET", "status").catch(() => undefined)) === undefined) {
      if (webdriver.exitCode !== null || performance.now() > deadline) throw new Error("WebKitWebDriver did not start");
      await pause(50);
    }
    const { sessionId } = await call("POST", "session", { capabilities: {} });
    const send = (path, parameters) => call("POST", `session/${sessionId}/${path}`, parameters);
    return await driven(send, async () => {
      await call("DELETE", `session/${sessionId}`).catch(() => {});
      await close();
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** A screen that nobody sees: WebKitGTK does not run without one. */
async function openScreen(xvfb) {
  const server = spawn(xvfb, ["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await Promise.race([once(server.stdout, "data"), once(server, "exit").then(() => [])]);
  if (number === undefined) throw new Error("Xvfb did not start");
  return { name: `:${String(number).trim()}`, close: () => ended(server) };
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill();
  await exit;
}
