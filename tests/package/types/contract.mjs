// Writes what holds the package's declarations to the contract in `tests/contract/index.d.ts`: the contract as a
// module, and a check that asks of every name in it, and of every member of that name, whether the two types can stand
// for each other.

/** Types that the contract leaves to the package. */
const OPEN = /\b(?:\w+Input(?=>|\[\])|OfferFacts|QuoteFacts)/g;

/** The contract as a module of its own. */
export function contractModule(text) {
  const code = text.replace(/\/\*[^]*?\*\//g, "").replace(/\/\/.*/g, "");
  const names = [...new Set(code.match(OPEN))];
  return `import type { ${names.join(", ")} } from "duffel-customers";\n${text}`;
}

/** One line for each name that the contract exports. */
export function contractCheck(text) {
  const declarations = [
    ...text.matchAll(/^export (?:declare )?(type|interface|class|const|function) (\w+)(?:<([^>]*)>)?/gm),
  ];
  const lines = declarations.flatMap(([, sort, name, parameters]) => {
    // Type parameters are filled with types of which none fits another; a name with a default may be left out.
    const filled = parameters === undefined ? "" : `<${parameters.split(",").map((_, at) => `Filling${at}`)}>`;
    const compare = sort === "type" || sort === "function" ? "Same" : "Members";
    const line = (what, of, more) =>
      `export const ${what}_${name}: True<${compare}<${of}Contract.${name}${more}, ${of}Package.${name}${more}>> = true;`;
    const type = line("type", "", filled);
    const value = line("value", "typeof ", "");
    if (sort === "class") return [type, value];
    return sort === "const" || sort === "function" ? [value] : [type];
  });
  return `${PRELUDE}${lines.join("\n")}\n`;
}

const PRELUDE = `import type * as Package from "duffel-customers";
import type * as Contract from "./contract.js";

interface Filling0 { readonly zero: 0 }
interface Filling1 { readonly one: 1 }

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Each of the contract's members; the package may have more. */
type Members<A, B> = { [K in keyof A]-?: K extends keyof B ? Same<A[K], B[K]> : false }[keyof A] & ([B] extends [A] ? true : false);
type True<T extends true> = [T] extends [never] ? false : T;

`;
