// What was measured, as RESULTS.md: where and when, whether it holds what was promised, then job by job.

import { readFileSync } from "node:fs";
import { cpus, type } from "node:os";
import { table } from "./markdown.mjs";
import { PEERS } from "./peers.mjs";

export function results({ sections, quick }) {
  const claims = sections.flatMap(({ claims = [] }) => claims);
  return `# Benchmarks

Written by \`cargo xtask bench\` on ${new Date().toISOString().slice(0, 10)}. ${cpus().length} × ${cpus()[0].model.trim()}, ${type()}. ${versions().join(", ")}.
${quick ? "\n**A quick run: the numbers are rough.**\n" : ""}
One run. Each time is a median, and everybody takes turns, so ratios say more than times. Every library is given every rule of a body
that its schemas can state, and each comes to the right verdict before it is measured.

${claims.length > 0 ? `${promises(claims)}\n` : ""}
${sections.map(({ title, text }) => `## ${title}\n\n${text}`).join("\n\n")}

## What is left out

${leftOut()}
`;
}

function versions() {
  const version = (folder) =>
    JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), "utf8")).version;
  const peers = PEERS.flatMap(({ packages }) => packages).map(
    (name) => `${name} ${version(`node_modules/${name}`)}`,
  );
  return [`duffel-customers ${version("../pkg")}`, ...peers];
}

function promises(claims) {
  const rows = claims.map(
    ({ what, measured, atLeast, atMost, aim, show = (number) => number.toFixed(2) }) => {
      const reaches = (limit) => (atLeast === undefined ? measured <= limit : measured >= limit);
      const word = atLeast === undefined ? "at most" : "at least";
      return [
        what,
        `${word} ${show(atLeast ?? atMost)}`,
        aim === undefined ? "" : show(aim),
        show(measured),
        !reaches(atLeast ?? atMost)
          ? "**no**"
          : aim === undefined || reaches(aim)
            ? "yes"
            : "yes, short of the aim",
      ];
    },
  );
  return `## What was promised\n\n${table(["", "promised", "aim", "measured", "holds"], rows)}`;
}

/** Those who leave out the same stand together. */
function leftOut() {
  const whos = new Map();
  for (const { name, leftOut: all } of PEERS)
    for (const what of all) whos.set(what, [...(whos.get(what) ?? []), name]);
  return [...whos].map(([what, names]) => `- ${what}: ${names.join("; ")}`).join("\n");
}
