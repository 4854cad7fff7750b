// What the tests' command lines share: `node run.mjs --tarball FILE [name…]` runs what is named, or all there is.

import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** While one installs or waits, another computes. With more, tests that wait for a response would time out. */
const AT_ONCE = Math.min(3, availableParallelism());

/**
 * Runs those of `all` that the command line names, several side by side. `run` is given a name and the tarball's path, and gives a
 * report: `{ passed, failures: [{ name, expected, got }] }`. Prints each as it ends, and the sum; sets the exit status.
 */
export async function runAll(all, run) {
  const { values, positionals } = parseArgs({ options: { tarball: { type: "string" } }, allowPositionals: true });
  if (values.tarball === undefined || positionals.some((name) => !all.includes(name))) {
    console.error(`usage: node run.mjs --tarball FILE [${all.join("|")}]…`);
    process.exit(2);
  }
  const tarball = resolve(values.tarball);
  const width = Math.max(...all.map((name) => name.length));

  const total = { passed: 0, failed: 0 };
  const report = async (name) => {
    const start = performance.now();
    const { passed, failures } = await run(name, tarball).catch((error) => ({
      passed: 0,
      failures: [{ name: "could not be run", expected: "a report", got: error.message }],
    }));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const failed = failures.length > 0 ? `, ${failures.length} failed` : "";
    console.log(`${name.padEnd(width)} ${String(passed).padStart(4)} passed${failed}  ${seconds} s`);
    for (const { name: which, expected, got } of failures)
      console.log(`  ${which}\n    expected ${expected}\n    got      ${got}`);
    total.passed += passed;
    total.failed += failures.length;
  };

  const queue = positionals.length > 0 ? positionals : [...all];
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await report(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
