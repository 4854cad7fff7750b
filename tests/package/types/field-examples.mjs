// The examples in the payloads' declarations, each as a constant of its field's type.

const PART = /^export interface (\w+)|@example (.+)\n[^]*?readonly (\w+)/gm;

/** The declarations' examples as a module to compile, and how many they are. */
export function fieldExamples(declarations) {
  const lines = [];
  let payload;
  for (const [, name, example, field] of declarations.matchAll(PART)) {
    if (name === undefined)
      lines.push(`export const example${lines.length}: NonNullable<Package.${payload}["${field}"]> = ${example};`);
    else payload = name;
  }
  return { count: lines.length, code: `import type * as Package from "duffel-customers";\n${lines.join("\n")}\n` };
}
