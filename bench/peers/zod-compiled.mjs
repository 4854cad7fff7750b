// zod 4 with its compiler, which writes code for a schema where the runtime allows that.

import * as z from "zod";
import { Body, issuesIn } from "./zod.mjs";

export { leftOut } from "./zod.mjs";

export const name = "zod, compiled";

const Compiled = z.compile(Body);
const decoder = new TextDecoder();

export const fromBytes = (bytes) => fromValue(JSON.parse(decoder.decode(bytes)));
export const fromValue = (value) => issuesIn(Compiled.safeParse(value));
