// The examples in the declarations of records, each as a constant of its field's type.

const PART = /^export interface (\w+)|@example (.+)\n[^]*?readonly (\w+)/gm;

/** The declarations' examples as a module to compile, how many they are, and how many fields there are. */
export function fieldExamples(declarations, entry) {
  const lines = [];
  let record;
  for (const [, name, example, field] of declarations.matchAll(PART)) {
    if (name === undefined)
      lines.push(`export const example${lines.length}: NonNullable<Package.${record}["${field}"]> = ${example};`);
    else record = name;
  }
  return {
    count: lines.length,
    fields: declarations.match(/^  readonly \w/gm).length,
    code: `import type * as Package from "${entry}";\n${lines.join("\n")}\n`,
  };
}
