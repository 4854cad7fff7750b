// An email by itself, by TypeBox's compiler.

import schema from "schema:email";
import { compile } from "./compile.mjs";

export const issuesOf = compile(schema);
