// What the package's declarations leave without a word: every exported name, and every member of an interface or class,
// has TSDoc; what is sent to Duffel, read of it or answered by it has an example too.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The declarations of records and their fields. */
const RECORDS = /^(?:payloads|client-records|facts)\.d\.ts$/;

/** A comment, if there is one, and the first line of what it is about: an exported name, or a member two spaces in. */
const DECLARED =
  /(\/\*\*(?:[^*]|\*(?!\/))*\*\/\n *)?^(?:export (?:declare )?(interface|class|function|const|type) (\w+)|  (?:readonly )?(\w+)\??[:(<])/gm;

/** The names without TSDoc, and those of fields without an example: `CustomerUser.email`. */
export function undocumented(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".d.ts"));
  return files.flatMap((file) => undocumentedIn(readFileSync(join(folder, file), "utf8"), RECORDS.test(file)));
}

/** The same of the text of one file. */
export function undocumentedIn(text, ofRecords) {
  const missing = [];
  const documented = new Set();
  let within;
  for (const [, comment = "", sort, exported, member] of text.matchAll(DECLARED)) {
    if (sort !== undefined) within = sort === "interface" || sort === "class" ? exported : undefined;
    // A parameter of a function, two spaces in.
    if (member !== undefined && within === undefined) continue;
    const name = exported ?? `${within}.${member}`;
    const says = /^\/\*\*[\s*]*[^\s*@]/.test(comment);
    const shows = !ofRecords || member === undefined || /@example \S/.test(comment);
    // Of a method that is declared more than once, the first speaks for all.
    if (says && shows) documented.add(name);
    else if (!documented.has(name)) missing.push(name);
  }
  return missing;
}
