import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { Duffel } from "duffel-customers/client";
import { create } from "~~/src/create.mjs";
import { verdict } from "~~/src/verdict.mjs";

export default defineEventHandler(async () => {
  await create(Duffel);
  return verdict({ customerUser, flatten, order, ValidationError });
});
