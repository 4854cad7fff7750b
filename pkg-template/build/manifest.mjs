// Writes the package's manifest: the template's, without the parts that only the build needs.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function writeManifest({ template, version, out, env = process.env }) {
  const {
    private: _,
    devDependencies: __,
    allowScripts: ___,
    ...manifest
  } = JSON.parse(readFileSync(join(template, "package.json"), "utf8"));
  writeFileSync(join(out, "package.json"), `${JSON.stringify({ ...manifest, version, repository: repositoryIn(env) }, null, 2)}\n`);
}

/** The repository whose workflow builds the package: npm compares it with the provenance. Elsewhere it is not known. */
function repositoryIn({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }) {
  return name === undefined ? undefined : { type: "git", url: `git+${server}/${name}.git` };
}
