// Runs cases, given as functions by name, and reports.

/** `{ passed, failures: [{ name, expected, got }] }` */
export async function runCases(cases) {
  const failures = [];
  let passed = 0;
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run();
      passed += 1;
    } catch (error) {
      const { expected = "no error", got = `${error?.name}: ${error?.message}` } = error ?? {};
      failures.push({ name, expected, got });
    }
  }
  return { passed, failures };
}

/** Several reports as one. */
export const together = (...reports) => ({
  passed: reports.reduce((sum, { passed }) => sum + passed, 0),
  failures: reports.flatMap(({ failures }) => failures),
});
