import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { Duffel } from "duffel-customers/client";
import { create } from "../../create.mjs";
import { verdict } from "../../verdict.mjs";

export const GET = async () => {
  await create(Duffel);
  return Response.json(verdict({ customerUser, flatten, order, ValidationError }));
};
