// The README's recipes are the files that the other tests run.

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("node_modules/duffel-customers/README.md", "utf8");

test.each(readdirSync("recipes"))("%s is in the README, word for word", (file) => {
  const language = file.split(".").at(-1);
  expect(readme).toContain(`\n\`\`\`${language}\n${readFileSync(`recipes/${file}`, "utf8")}\`\`\`\n`);
});

test("the README has no other recipe", () => {
  const [, section] = readme.match(/\n## With form and server libraries\n([^]*?)\n## /)!;
  expect(section!.match(/^```\w/gm)).toHaveLength(readdirSync("recipes").length);
});
