// Node, Deno and Bun, each with a stand-in of its own.

import { join } from "node:path";
import { startStandIn } from "../../../www-example/stand-in/node.mjs";
import { report } from "../../package/output.mjs";
import { here } from "../stage.mjs";

const PROGRAM = "client/programs/server.mjs";
const bin = (name) => join(here, "node_modules/.bin", name);

async function run(folder, program, args, env = {}) {
  const standIn = await startStandIn();
  try {
    return await report(program, [...args, PROGRAM, standIn.url], { cwd: folder, env: { ...process.env, ...env } });
  } finally {
    await standIn.close();
  }
}

export const node = (folder) => run(folder, process.execPath, []);

export const bun = (folder) => run(folder, bin("bun"), []);

/** With one permission: to reach the network. */
export const deno = (folder) => {
  const env = { DENO_NO_UPDATE_CHECK: "1", DENO_DIR: join(folder, ".deno") };
  return run(folder, bin("deno"), ["run", "--no-prompt", "--no-remote", "--allow-net=127.0.0.1"], env);
};
