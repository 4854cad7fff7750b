// Writes what holds the package's declarations to a contract in `tests/contract/`: the contract as a module, and a check
// that asks of every name in it, and of every member of that name, whether the two types can stand for each other; of
// what callers give, whether the package takes it; of functions and classes, whether the package's can stand for the
// contract's.

/** Types that a contract leaves to an entry of the package. */
const OPEN = {
  "duffel-customers": /\b(?:\w+Input(?=>|\[\]|,|\)| \|)|OfferFacts|QuoteFacts|ApiIssue|CheckOptions)\b/g,
  "duffel-customers/client": /\b(?:CustomerUser|CustomerUserGroup|ComponentClientKey|Order|Booking)\b(?=>|\[\]| \|)/g,
};

/** Where a contract takes a client, it is one of the package's: nobody else makes any. */
const CLIENT = [/(?<=: |=> )Duffel\b/g, 'import("duffel-customers/client").Duffel'];

/** Interfaces that callers fill in: the package may take more in them. */
const GIVEN = /(?:Options|Query)$/;

/** The contract as a module of its own. */
export function contractModule(text) {
  const code = text.replace(/\/\*[^]*?\*\//g, "").replace(/\/\/.*/g, "");
  const declared = new Set(Array.from(code.matchAll(DECLARATION), ([, , name]) => name));
  const imports = Object.entries(OPEN).map(([entry, open]) => {
    const names = [...new Set(code.match(open))].filter((name) => !declared.has(name));
    return names.length === 0 ? "" : `import type { ${names.join(", ")} } from "${entry}";\n`;
  });
  return imports.join("") + text.replace(...CLIENT);
}

/** One line for each name that the contract exports; `entry` is where the package declares it. */
export function contractCheck(text, entry) {
  const declarations = [...text.matchAll(DECLARATION)];
  const lines = declarations.flatMap(([, sort, name, parameters]) => {
    // Type parameters are filled with types of which none fits another; a name with a default may be left out.
    const filled = parameters === undefined ? "" : `<${parameters.split(",").map((_, at) => `Filling${at}`)}>`;
    const compare = GIVEN.test(name) ? "Takes" : { type: "Same", class: "Gives", function: "Gives" }[sort] ?? "Members";
    const line = (what, of, more) =>
      `export const ${what}_${name}: True<${compare}<${of}Contract.${name}${more}, ${of}Package.${name}${more}>> = true;`;
    const type = line("type", "", filled);
    const value = line("value", "typeof ", "");
    if (sort === "class") return [type, value];
    return sort === "const" || sort === "function" ? [value] : [type];
  });
  return `import type * as Package from "${entry}";\n${PRELUDE}${lines.join("\n")}\n`;
}

const DECLARATION = /^export (?:declare )?(type|interface|class|const|function) (\w+)(?:<([^>]*)>)?/gm;

const PRELUDE = `import type * as Contract from "./contract.js";

interface Filling0 { readonly zero: 0 }
interface Filling1 { readonly one: 1 }

type Gives<A, B> = [B] extends [A] ? true : false;
type Same<A, B> = [A] extends [B] ? Gives<A, B> : false;
/** Each of the contract's members can be given; the package may take more. */
type Takes<A, B> = { [K in keyof A]-?: K extends keyof B ? Gives<B[K], A[K]> : false }[keyof A] & ([A] extends [B] ? true : false);
/** Each of the contract's members; the package may have more. */
type Members<A, B> = { [K in keyof A]-?: K extends keyof B ? Same<A[K], B[K]> : false }[keyof A] & ([B] extends [A] ? true : false);
type True<T extends true> = [T] extends [never] ? false : T;

`;
