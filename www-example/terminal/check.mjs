// Checks with the built package: the guide's payloads and broken versions of them, or `node check.mjs FILE KIND`.

import { checkFile } from "./file.mjs";
import { kinds } from "./kinds.mjs";
import { tour } from "./tour.mjs";

const [file, kind] = process.argv.slice(2);
if (file === undefined) {
  process.exitCode = tour();
} else if (kind === undefined) {
  console.error(
    `usage: FILE KIND, where FILE may be - for standard input and KIND is one of ${kinds.join(", ")}`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await checkFile(file, kind);
}
