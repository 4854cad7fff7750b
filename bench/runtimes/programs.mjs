// The runtimes that run a program from a file, and print.

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { report } from "../../tests/package/output.mjs";
import { bundle, importOf } from "../bundle.mjs";
import * as installed from "./installed.mjs";

const entry = (program, args) => `
  ${importOf(program)}
  const clock = async () => performance.now();
  console.log(JSON.stringify(await program({ clock, ...${JSON.stringify(args)} })));
`;

/** `command` starts the runtime with the words before the file's name. */
function runtime(id, name, folder, [command, ...words]) {
  return {
    name,
    command: [command, ...words],
    async run(program, args) {
      const file = join(folder, `${id}.mjs`);
      writeFileSync(file, await bundle(entry(program, args)));
      return report(command, [...words, file], {
        cwd: folder,
        env: { ...process.env, DENO_NO_UPDATE_CHECK: "1" },
      });
    },
  };
}

const printed = (command, ...args) => execFileSync(command, args, { encoding: "utf8" });

export function node(folder) {
  const { node: own, v8 } = process.versions;
  return runtime("node", `Node ${own} (V8 ${v8})`, folder, [process.execPath, "--expose-gc"]);
}

export function deno(folder) {
  const program = installed.program("deno");
  const [, own, v8] = /deno (\S+)[^]*v8 (\S+)/.exec(printed(program, "--version"));
  return runtime("deno", `Deno ${own} (V8 ${v8})`, folder, [program, "run", "--no-prompt", "--no-remote"]);
}

export function bun(folder) {
  const program = installed.program("bun");
  return runtime("bun", `Bun ${printed(program, "--version").trim()} (JavaScriptCore)`, folder, [program]);
}
