// An older Chromium: npm has a package of each version, for functions in the cloud, with the program compressed.

import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { launch } from "../runtimes/chromium.mjs";

/** Starts the one that is installed in this folder. */
export const launchIn = (folder) => async () => {
  const program = join(folder, "chromium");
  const compressed = join(folder, "node_modules/@sparticuz/chromium/bin/chromium.br");
  await pipeline(
    createReadStream(compressed),
    createBrotliDecompress(),
    createWriteStream(program, { mode: 0o755 }),
  );
  const browser = await launch(program);
  return { newPage: () => browser.newPage(), close: () => browser.close() };
};
