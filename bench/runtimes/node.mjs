// Node: the measurements in one process, and the start in many.

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { measureStart } from "../start/start.mjs";

const run = promisify(execFile);

export const name = `Node ${process.versions.node} (V8 ${process.versions.v8})`;

/** Runs a program with Node and gives what it printed. */
async function output(program, args) {
  // Node 20 still warns of JSON imports.
  const { stdout } = await run(process.execPath, ["--no-warnings", program, ...args.map(String)]);
  return stdout;
}

export async function measure({ rounds, milliseconds, processes }) {
  const program = fileURLToPath(new URL("program.mjs", import.meta.url));
  const inProcess = JSON.parse(await output(program, [rounds, milliseconds]));
  return { ...inProcess, start: await measureStart(output, processes) };
}
