// Reads a file or standard input, up to the size limit of a payload.

import { createReadStream } from "node:fs";

/** The package's default for `maxBytes`. */
export const MOST_BYTES = 262_144;

/** @returns {Promise<Buffer>} At most one byte more than `MOST_BYTES`, which shows that there is more. */
export async function readInput(file) {
  const input = file === "-" ? process.stdin : createReadStream(file, { end: MOST_BYTES });
  const chunks = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES + 1);
}
