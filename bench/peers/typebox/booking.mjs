// A stays booking, by TypeBox's compiler.

import schema from "schema:booking";
import { compile } from "./compile.mjs";

export const issuesOf = compile(schema);
