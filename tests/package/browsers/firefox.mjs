// Firefox as it is installed, without a window.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { marionette } from "./marionette.mjs";
import { driven } from "./webdriver.mjs";

/** Any free port, and no requests but those of the pages. */
const PREFERENCES = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.safebrowsing.update.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

/** Marionette's names of WebDriver's commands. */
const COMMANDS = {
  timeouts: "WebDriver:SetTimeouts",
  url: "WebDriver:Navigate",
  "execute/async": "WebDriver:ExecuteAsyncScript",
};

/** How long it may take to start or to end, in milliseconds. */
const PATIENCE = 60_000;

export async function launch() {
  const program = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
  if (!existsSync(program)) throw new Error("no Firefox: install it, or let FIREFOX name it");
  const profile = mkdtempSync(join(tmpdir(), "duffel-customers-firefox-"));
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, "user.js"), lines.join(""));
  const firefox = spawn(program, ["--marionette", "--headless", "--no-remote", "--profile", profile], {
    stdio: "ignore",
  });
  const exit = once(firefox, "exit");
  const clear = async () => {
    firefox.kill("SIGKILL");
    await exit;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { call, hangUp } = await marionette(await portOf(firefox, profile));
    await call("WebDriver:NewSession");
    const send = async (command, parameters) => (await call(COMMANDS[command], parameters)).value;
    return await driven(send, async () => {
      // It ends before it answers.
      await call("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
      hangUp();
      await Promise.race([exit, pause(PATIENCE, undefined, { ref: false })]);
      await clear();
    });
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The port on which it listens: it writes it to its profile. */
async function portOf(firefox, profile) {
  const file = join(profile, "MarionetteActivePort");
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const port = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
    if (port > 0) return port;
    if (firefox.exitCode !== null || performance.now() > deadline) throw new Error("Firefox did not start");
    await pause(50);
  }
}
