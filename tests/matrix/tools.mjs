// What a cell works with in its folder: programs, servers, pages; and the check that what came out is right.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { equal } from "../package/expect.mjs";
import { output } from "../package/output.mjs";
import { freePort, serve } from "../package/serve.mjs";
import { EXPECTED } from "./programs/verdict.mjs";

/** Nothing that tools do beside their work: no questions, no counting of users, no colours. */
const QUIET = {
  CI: "1",
  NO_COLOR: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  DENO_NO_UPDATE_CHECK: "1",
};

/** How long a server may take until it answers. */
const PATIENCE_MS = 600_000;

export function tools(folder, { tarball, browser }) {
  cpSync(fileURLToPath(new URL("programs", import.meta.url)), join(folder, "src"), { recursive: true });
  const path = `${join(folder, "node_modules/.bin")}${delimiter}${process.env.PATH}`;
  const options = (env) => ({ cwd: folder, env: { ...process.env, ...QUIET, ...env, PATH: path } });
  const servers = [];

  /** Runs a program of the folder, and gives what it printed. */
  const run = (line, env) => output("sh", ["-c", line], options(env));

  /** Starts a server of the folder; `$PORT` in the line is a free port. Gives its address when it answers. */
  async function start(line) {
    const port = await freePort();
    const child = spawn("sh", ["-c", line], { ...options({ PORT: String(port) }), detached: true });
    let printed = "";
    child.stdout.on("data", (chunk) => (printed += chunk));
    child.stderr.on("data", (chunk) => (printed += chunk));
    const closed = new Promise((resolve) => child.on("close", resolve));
    servers.push(() => {
      // The whole group: tools start others.
      if (child.exitCode === null) process.kill(-child.pid, "SIGKILL");
      return closed;
    });
    const url = `http://127.0.0.1:${port}/`;
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await fetch(url).catch(() => undefined))) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error(`\`${line}\` did not serve: ${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return url;
  }

  /** Writes a page that loads a script. */
  function html(file, script) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      `<!doctype html><meta charset="utf-8"><script type="module" src="${script}"></script>\n`,
    );
  }

  /** Serves a folder of files, as any static server does. */
  async function serveFolder(name) {
    const { url, close } = await serve(join(folder, name));
    servers.push(close);
    return url;
  }

  return {
    folder,
    tarball,
    run,
    start,
    html,
    /** The program printed the right verdict, as its last line. */
    printed: async (line, env) => equal(JSON.parse((await run(line, env)).trim().split("\n").at(-1)), EXPECTED),
    /** The answer at this address is the right verdict. */
    answered: async (url) => equal(await (await fetch(url)).json(), EXPECTED),
    /**
     * The page at this address came to the right verdict, in all its parts and without a complaint: reloaded, and in a
     * browser that has no WebAssembly.
     */
    shown: async (url, ...parts) => {
      const expected = parts.length === 0 ? EXPECTED : Object.fromEntries(parts.map((part) => [part, EXPECTED]));
      equal(await browser.verdict(url, { again: true }), expected);
      equal(await browser.verdict(url, { lacking: true }), expected);
    },
    serveFolder,
    stopServers: () => Promise.all(servers.map((stop) => stop())),
  };
}
