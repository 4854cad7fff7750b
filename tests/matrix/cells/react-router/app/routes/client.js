import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { Duffel } from "duffel-customers/client";
import { create } from "../../src/create.mjs";
import { verdict } from "../../src/verdict.mjs";

export const loader = async () => {
  await create(Duffel);
  return Response.json(verdict({ customerUser, flatten, order, ValidationError }));
};
