// Starts the built example and prints its address: `node run.mjs --worker DIR --port 8787`. Runs until stopped, or with
// `--ends-with-input` until its standard input ends, which happens when its parent process ends.

import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { parseArgs, styleText } from "node:util";
import { startExample } from "./start.mjs";

const {
  worker,
  port,
  "ends-with-input": endsWithInput,
} = parseArgs({
  options: { worker: { type: "string" }, port: { type: "string" }, "ends-with-input": { type: "boolean" } },
}).values;
const token = process.env.DUFFEL_ACCESS_TOKEN || undefined;

// Miniflare ends workerd when this process exits. It handles SIGINT and SIGTERM itself, but not SIGHUP.
process.once("SIGHUP", () => process.exit(129));
if (endsWithInput) process.stdin.once("end", () => process.exit()).resume();

try {
  const example = await startExample({ worker, port: await freePort(Number(port)), token, key: sessionKey() });
  await example.standIn?.("POST", "reset", { customers: "guide" });
  const duffel =
    token === undefined
      ? "with a stand-in for Duffel: nothing leaves this machine"
      : "with Duffel in test mode and your DUFFEL_ACCESS_TOKEN";
  console.log(`\n  ${styleText("bold", example.url)}\n  ${duffel}\n  Ctrl+C stops it\n`);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** Stored beside the Worker, so that open tabs still work after a restart. */
function sessionKey() {
  const file = join(dirname(worker), "session-key");
  try {
    return readFileSync(file, "utf8");
  } catch {
    const key = randomBytes(32).toString("hex");
    writeFileSync(file, key, { mode: 0o600 });
    return key;
  }
}

/** The port, or 0 (any port) if it is taken. Browsers use either address for `localhost`. */
async function freePort(wanted) {
  const isFree = await Promise.all(["127.0.0.1", "::1"].map((host) => canListen(wanted, host)));
  return isFree.every(Boolean) ? wanted : 0;
}

async function canListen(port, host) {
  const server = createServer();
  const can = await new Promise((resolve) => {
    // If this machine has no such address, the port cannot be taken there.
    server.once("error", ({ code }) => resolve(code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT"));
    server.listen(port, host, () => resolve(true));
  });
  await new Promise((resolve) => server.close(resolve));
  return can;
}
