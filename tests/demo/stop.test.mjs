// Stopping the example that `cargo xtask demo` starts leaves no process behind.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const RUN = [path("../../www-example/demo/run.mjs"), "--worker", path("../../target/demo/worker"), "--port", "0"];

/** Starts the example, and returns the URL it prints. */
async function start(options, stdin) {
  const { DUFFEL_ACCESS_TOKEN: _, ...env } = process.env;
  const example = spawn(process.execPath, [...RUN, ...options], { env, stdio: [stdin, "pipe", "inherit"] });
  let printed = "";
  for await (const chunk of example.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    printed += chunk;
    if (printed.includes("Ctrl+C stops it")) break;
  }
  return { example, url: /http:\/\/localhost:\d+/.exec(printed)[0] };
}

/** Waits until workerd has ended: it is killed, which may take a moment. */
async function isGone(url) {
  for (;;) {
    try {
      await fetch(url);
    } catch {
      return;
    }
    await setTimeout(20);
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  test(`${signal} ends it, and workerd with it`, { timeout: 60_000 }, async () => {
    const { example, url } = await start([], "ignore");
    assert.equal((await fetch(url)).status, 200);
    example.kill(signal);
    await once(example, "exit");
    await isGone(url);
  });
}

test("with --ends-with-input, the end of its input ends both", { timeout: 60_000 }, async () => {
  const { example, url } = await start(["--ends-with-input"], "pipe");
  assert.equal((await fetch(url)).status, 200);
  example.stdin.end();
  await once(example, "exit");
  await isGone(url);
});
