// An order, by TypeBox's compiler.

import schema from "schema:order";
import { compile } from "./compile.mjs";

export const issuesOf = compile(schema);
