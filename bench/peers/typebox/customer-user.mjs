// A customer user, by TypeBox's compiler.

import schema from "schema:customer-user";
import { compile } from "./compile.mjs";

export const issuesOf = compile(schema);
