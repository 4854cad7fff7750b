// What the peers of this package have in common.

/** The peers list every error; left alone, this package stops at a hundred. */
export function checksOf(schema) {
  const all = schema.with({ maxIssues: 10_000 });
  const issuesIn = (result) => (result.success ? 0 : result.error.issues.length);
  return {
    issuesOf: (value) => issuesIn(all.safeParse(value)),
    issuesOfJson: (json) => issuesIn(all.checkJson(json)),
  };
}
