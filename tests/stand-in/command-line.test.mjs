// `node node.mjs --port …` starts a stand-in, and says where.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Caller } from "./caller.mjs";

test("starts from the command line", async () => {
  const program = fileURLToPath(new URL("../../www-example/stand-in/node.mjs", import.meta.url));
  const child = spawn(process.execPath, [program, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [line] = await once(child.stdout, "data");
    const [, url] = /(http:\/\/127\.0\.0\.1:[0-9]+)\n$/.exec(line.toString());
    assert.equal((await new Caller(url).get("/air/orders")).status, 200);
  } finally {
    child.kill();
    await once(child, "exit");
  }
});
