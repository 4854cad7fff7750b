// The gateway in a server of Node's, Deno's or Bun's: a process of its own, with the stand-in in this one.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startStandIn } from "../../../www-example/stand-in/node.mjs";
import { bundle } from "../bundle.mjs";
import { overHttp } from "./over-http.mjs";
import { TOKEN } from "./token.mjs";

const installed = (name) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));

export const node = server("Node", process.execPath, []);
export const deno = server("Deno", installed("deno"), ["run", "--no-prompt", "--no-remote", "--allow-net=127.0.0.1"]);
export const bun = server("Bun", installed("bun"), []);

function server(name, program, args) {
  return {
    name,
    async start() {
      const folder = mkdtempSync(join(tmpdir(), "duffel-gateway-"));
      const script = join(folder, "server.mjs");
      writeFileSync(script, (await bundle("server.mjs", ["default"])).text);
      const standIn = await startStandIn();
      const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, ".deno") };
      const child = spawn(program, [...args, script, standIn.url, TOKEN], { env, stdio: ["ignore", "pipe", "ignore"] });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      const port = await new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it listened`)));
        child.stdout.once("data", (printed) => resolve(Number(printed)));
      });
      return {
        ...overHttp(`http://127.0.0.1:${port}`),
        standIn: standIn.url,
        async close() {
          child.kill();
          await ended;
          await standIn.close();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    },
  };
}
