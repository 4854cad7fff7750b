import { customerUser, flatten, order, ValidationError } from "duffel-customers";
import { Duffel } from "duffel-customers/client";
import { verdict } from "../../../src/verdict.mjs";

export const runtime = "edge";

/** The client in the edge runtime: what Duffel would be sent is told in its place. */
export const GET = async () => {
  const sent = [];
  const fetch = async (url, { method }) => {
    sent.push(`${method} ${url}`);
    return Response.json({ data: { id: "icu_1" } }, { status: 201 });
  };
  const duffel = new Duffel({ token: "duffel_test_abc", fetch });
  await duffel.identity.customerUsers.create({ email: "tony@stark.com", given_name: "Tony", family_name: "Stark" });
  if (sent.join() !== "POST https://api.duffel.com/identity/customer/users") throw new Error(`sent: ${sent}`);
  return Response.json(verdict({ customerUser, flatten, order, ValidationError }));
};
