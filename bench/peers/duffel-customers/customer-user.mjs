// A customer user, by this package.

import { customerUser } from "duffel-customers";

// The peers list every error; left alone, this package stops at a hundred.
const schema = customerUser.with({ maxIssues: 10_000 });
const issuesIn = (result) => (result.success ? 0 : result.error.issues.length);

export const issuesOf = (value) => issuesIn(schema.safeParse(value));
export const issuesOfJson = (json) => issuesIn(schema.checkJson(json));
