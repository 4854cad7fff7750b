// Writes the measurements as RESULTS.md: where and when, whether the promises are met, then each job.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, type } from "node:os";
import { table } from "./markdown.mjs";
import { PEERS } from "./peers.mjs";

export function results({ sections, runtimes, quick }) {
  const claims = sections.flatMap(({ claims = [] }) => claims);
  return `# Benchmarks

Written by \`cargo xtask bench\` on ${new Date().toISOString().slice(0, 10)}${commit()}.

- Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${type()}
- Runtimes: ${runtimes.map(({ name }) => name).join(", ")}
- Libraries: ${versions().join(", ")}
${quick ? "\n**A quick run: the numbers are rough.**\n" : ""}
These are the results of one run. Each time is a median, and the libraries take turns, so ratios say more than times. Each library's schemas
state every rule that they can express (see [what is left out](#what-is-left-out)), and each library is verified to reach the right verdict
before it is measured. [NOTES.md](NOTES.md) lists what was tried and not kept.

${claims.length > 0 ? `${promises(claims)}\n` : ""}
${sections.map(({ title, text }) => `## ${title}\n\n${text}`).join("\n\n")}

## What is left out

${leftOut()}
`;
}

/** The commit that was measured, with a `+` if there were uncommitted changes. */
function commit() {
  try {
    const described = execFileSync("git", ["describe", "--always", "--exclude=*", "--dirty=+"], {
      cwd: new URL(".", import.meta.url),
      encoding: "utf8",
      stdio: "pipe",
    });
    return `, of ${described.trim()}`;
  } catch {
    // An unpacked archive, unlike a clone, has no commit.
    return "";
  }
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
          ? "**not met**"
          : aim === undefined || reaches(aim)
            ? "met"
            : "met, short of the aim",
      ];
    },
  );
  const met = rows.filter((row) => row.at(-1).startsWith("met")).length;
  const head = ["", "promised", "aim", "measured", ""];
  return `## What was promised\n\n${met} of ${rows.length} are met.\n\n${table(head, rows)}`;
}

/** Groups the libraries that leave out the same thing. */
function leftOut() {
  const whos = new Map();
  for (const { name, leftOut: all } of PEERS)
    for (const what of all) whos.set(what, [...(whos.get(what) ?? []), name]);
  return [...whos].map(([what, names]) => `- ${what}: ${names.join("; ")}`).join("\n");
}
