// Runs the JavaScript examples of README.md and of the package's own, which are the files beside this one, on the packed
// package: the form (which both have) in Chromium, with WebAssembly and without, the Worker in workerd and through
// wrangler, the booking on Node against the stand-in for Duffel, the first check and the order with its offer (which the
// package's has) on Node; and what the READMEs state without an example.
//
//   node tests/readme/run.mjs --tarball FILE [run…]

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runWorker } from "../client/runtimes/workerd.mjs";
import { equal, ok } from "../package/expect.mjs";
import { output } from "../package/output.mjs";
import { runAll } from "../package/run-all.mjs";
import { bundlePage, openPages } from "../package/runtimes/chromium.mjs";
import { runCases, together } from "../package/run-cases.mjs";
import { staged } from "../package/stage.mjs";
import { bookCases } from "./book-cases.mjs";
import { offerCases } from "./offer-cases.mjs";
import { statedCases } from "./stated-cases.mjs";
import { versionsCases } from "./versions-cases.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const WRANGLER = join(here, "../client/node_modules/.bin/wrangler");

/** Each gets a folder with the package and the examples in it, and gives a report. */
const RUNS = {
  form: async (folder) => {
    cpSync(join(here, "form-page.mjs"), join(folder, "programs/form-page.mjs"));
    const site = await bundlePage(folder, "form-page.mjs");
    return openPages(site, {}, async (report) => together(await report(), await report("?off")));
  },
  versions: versionsCases,
  "package's README": (folder) => {
    const readme = readFileSync(join(folder, "node_modules/duffel-customers/README.md"), "utf8");
    const isIn = (file) => () =>
      ok(readme.includes(`\n\`\`\`js\n${readFileSync(join(here, file), "utf8")}\`\`\`\n`), `all of ${file}`);
    return runCases({
      "has the first check, word for word": isIn("check.mjs"),
      "and the form": isIn("form.mjs"),
      "and the offer": isIn("offer.mjs"),
      // `tests/readme.rs` compares this README's sentence with the results.
      "and says of the JavaScript what the repository's README says": () =>
        ok(/up to four times as long, the first one up to\s+three times/.test(readme), "how long it takes"),
    });
  },
  check: (folder) =>
    runCases({
      "what it says it prints": async () => {
        const printed = await output(process.execPath, ["readme/check.mjs"], { cwd: folder });
        const inComments = readFileSync(join(here, "check.mjs"), "utf8").matchAll(/^\/\/ (\/.*\n)/gm);
        equal(printed, Array.from(inComments, ([, line]) => line).join(""));
      },
    }),
  worker: (folder) => runWorker(folder, "readme/worker-program.mjs"),
  deploy: (folder) =>
    runCases({
      "wrangler deploys the Worker as it stands": async () => {
        const env = { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" };
        const args = ["deploy", "--dry-run", "--outdir", join(folder, "deployed")];
        const printed = await output(WRANGLER, args, { cwd: join(folder, "readme"), env });
        ok(/env\.SESSIONS +KV Namespace/.test(printed) && printed.includes("--dry-run: exiting now."), printed);
      },
    }),
  "wrangler's types": (folder) =>
    runCases({
      "have the environment that the package's README declares": async () => {
        const cwd = join(folder, "readme");
        writeFileSync(join(cwd, ".dev.vars"), "DUFFEL_ACCESS_TOKEN=duffel_test_abc\n");
        const env = { ...process.env, CI: "1", WRANGLER_SEND_METRICS: "false" };
        await output(WRANGLER, ["types", "--include-runtime=false"], { cwd, env });
        const written = readFileSync(join(cwd, "worker-configuration.d.ts"), "utf8");
        for (const line of [/SESSIONS: KVNamespace;/, /DUFFEL_ACCESS_TOKEN: string;/, /interface Env /])
          ok(line.test(written), written);
      },
    }),
  book: bookCases,
  offer: offerCases,
  stated: statedCases,
};

await runAll(Object.keys(RUNS), (name, tarball) =>
  staged(tarball, (folder) => {
    cpSync(here, join(folder, "readme"), { recursive: true });
    return RUNS[name](folder);
  }),
);
