// The examples in the package's README and declarations, as files to compile.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Code in a README, or in a comment of a declaration. */
const FENCE = /```(?:js|ts)\n([^]*?)```/g;

/**
 * Examples that are run elsewhere: those with other libraries in `tests/libraries`, a page's and Node's in
 * `tests/readme`.
 */
const ELSEWHERE = /^import .* from "(?!duffel-customers)|^const form = document/m;

/** What the examples take for granted: the rest of the program that they stand in. */
export const GLOBALS = `declare const unknown: any;
declare const form: any, email: any, offer: any, payload: any, request: Request, response: Response, importedRows: any[], result: any;
declare const given_name: string, family_name: string;
interface Env {
  readonly DUFFEL: { fetch: typeof fetch };
  readonly DUFFEL_ACCESS_TOKEN: string;
  readonly SESSIONS: { get(key: string): Promise<string | null> };
  readonly WEBHOOK_SECRET: string;
}
declare const env: Env;
declare function signedIn(request: Request, env: Env): Promise<{ readonly customerUserId: string } | undefined>;
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
    const examples = [...text.matchAll(FENCE)].filter(([, code]) => !ELSEWHERE.test(code));
    return examples.map(([, code], at) => ({
      name: `${file.replace(/\W/g, "-")}-${at + 1}`,
      code: /^import .* from "duffel-customers(\/\w+)?"/m.test(code) ? code : before(code, file) + code,
    }));
  });
}

/** What a comment leaves out: its imports; and in the client's declarations the client, where the example makes none. */
function before(code, file) {
  if (!/\/(?:client|gateway|webhook)/.test(file)) return MAIN;
  return /const duffel =/.test(code) ? CLIENT : `${CLIENT}declare const duffel: Duffel;\n`;
}

const MAIN = `import { booking, checkUniqueEmails, customerUser, flatten, fromApiError, order, sumAmounts } from "duffel-customers";
import type { ApiMessages, Messages } from "duffel-customers";
import { init, initSync } from "duffel-customers/slim";
export { type ApiMessages, type Messages, booking, checkUniqueEmails, customerUser, flatten, fromApiError, init, initSync, order, sumAmounts };
`;

const CLIENT = `import { createGateway, Duffel, DuffelError, verifyWebhook } from "duffel-customers/client";
export { createGateway, Duffel, DuffelError, verifyWebhook };
`;
