import { Duffel } from "duffel-customers/client";

/** Says nothing of being dynamic: that it must not be made ahead, for every visitor, is for the client to say. */
export default async function Users() {
  const duffel = new Duffel({ token: "duffel_test_abc", basePath: process.env.DUFFEL_URL });
  const { data } = await duffel.identity.customerUsers.list();
  return <p>{data.map(({ email }) => email).join()}</p>;
}
