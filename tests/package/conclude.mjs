// How a run of cases ends: its failures, one line that counts, and the exit status.

export function conclude({ passed, failures }) {
  for (const { name, expected, got } of failures) console.log(`${name}\n  expected ${expected}\n  got      ${got}`);
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
