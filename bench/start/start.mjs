// The time from import to the first verdict, each time in a fresh process.

import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const PEERS = ["duffel-customers", "valibot", "zod"];

const program = fileURLToPath(new URL("program.mjs", import.meta.url));
const peer = (name) => fileURLToPath(new URL(`../peers/${name}.mjs`, import.meta.url));

/**
 * Gives milliseconds, for each peer as it is installed and as an application ships it: bundled into one minified file.
 * `output` runs a program and gives what it printed.
 */
export async function measureStart(output, processes) {
  const folder = join(tmpdir(), `duffel-customers-bench-${process.pid}`);
  try {
    const bundled = (name) => join(folder, `${name}.mjs`);
    for (const name of PEERS) {
      await build({
        entryPoints: [peer(name)],
        bundle: true,
        minify: true,
        format: "esm",
        outfile: bundled(name),
      });
    }
    return [
      { title: "bundled into one minified file", rows: await medians(output, processes, bundled) },
      { title: "as installed", rows: await medians(output, processes, peer) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In turns, so that what else the machine does meets all alike. The first turn only warms the file system's cache. */
async function medians(output, processes, fileOf) {
  const times = new Map(PEERS.map((name) => [name, []]));
  for (let turn = 0; turn <= processes; turn++) {
    for (const [name, all] of times) {
      const time = Number(await output(program, [pathToFileURL(fileOf(name))]));
      if (turn > 0) all.push(time);
    }
  }
  return [...times].map(([name, all]) => ({
    name,
    milliseconds: all.toSorted((a, b) => a - b)[all.length >> 1],
  }));
}
