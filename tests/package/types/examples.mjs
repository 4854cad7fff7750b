// The examples in the package's README and declarations, as files to compile.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Code in a README, or in a comment of a declaration. */
const FENCE = /```(?:js|ts)\n([^]*?)```/g;

/** Examples with other libraries: `tests/libraries` compiles and runs them. */
const OF_LIBRARIES = /^import .* from "(?!duffel-customers)/m;

/** What the examples take for granted: the rest of the program that they stand in. */
export const GLOBALS = `declare const unknown: any;
declare const form: any, email: any, payload: any, request: Request, response: Response, importedRows: any[], result: any;
declare function show(...things: any[]): void;
declare function showAll(...things: any[]): void;
declare function mark(...things: any[]): void;
declare function readFileSync(path: string): Uint8Array;
declare function fileURLToPath(url: string): string;
interface ImportMeta { resolve(name: string): string }
interface CustomerUserFormState { email: string }
declare module "*?url" { const url: string; export default url }
`;

/** Each example, named after the file it comes from, complete with the imports that a comment leaves out. */
export function examplesOf(root) {
  const files = [
    "README.md",
    ...readdirSync(join(root, "types"))
      .filter((file) => file.endsWith(".d.ts"))
      .map((file) => `types/${file}`),
  ];
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), "utf8").replace(/^ *\* ?/gm, "");
    const examples = [...text.matchAll(FENCE)].filter(([, code]) => !OF_LIBRARIES.test(code));
    return examples.map(([, code], at) => ({
      name: `${file.replace(/\W/g, "-")}-${at + 1}`,
      code: /^import .* from "duffel-customers(\/slim)?"/m.test(code) ? code : `${IMPORTS}${code}`,
    }));
  });
}

const IMPORTS = `import { booking, checkUniqueEmails, customerUser, flatten, fromApiError, order, sumAmounts } from "duffel-customers";
import { init, initSync } from "duffel-customers/slim";
export { booking, checkUniqueEmails, customerUser, flatten, fromApiError, init, initSync, order, sumAmounts };
`;
