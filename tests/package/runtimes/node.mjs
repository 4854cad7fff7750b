// Node: ES modules, `require`, and the slim entry.

import { report } from "../output.mjs";

const run = (program) => (folder) => report(process.execPath, [`programs/${program}`], { cwd: folder });

export const node = run("node.mjs");
export const nodeRequire = run("require.cjs");
export const nodeSlim = run("slim.mjs");
