// Starts the built example and says where it is: `node run.mjs --worker DIR --port 8787`. Runs until it is stopped.

import { createServer } from "node:net";
import { parseArgs, styleText } from "node:util";
import { startExample } from "./start.mjs";

const { worker, port } = parseArgs({ options: { worker: { type: "string" }, port: { type: "string" } } }).values;
const token = process.env.DUFFEL_ACCESS_TOKEN || undefined;

try {
  const example = await startExample({ worker, port: await freePort(Number(port)), token });
  await example.standIn?.("POST", "reset", { customers: "guide" });
  const duffel =
    token === undefined
      ? "a stand-in for Duffel answers; nothing leaves this machine"
      : "Duffel answers, in test mode, with your DUFFEL_ACCESS_TOKEN";
  console.log(`\n  ${styleText("bold", example.url)}\n  ${duffel}\n  Ctrl+C stops it\n`);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** The port, or where it is taken any other (0). */
async function freePort(wanted) {
  const server = createServer();
  const isFree = await new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(wanted, "127.0.0.1", () => resolve(true));
  });
  await new Promise((resolve) => server.close(resolve));
  return isFree ? wanted : 0;
}
