// An email by itself, by arktype.

import { email, issuesIn } from "./forms.mjs";

export const issuesOf = (value) => issuesIn(email(value));
