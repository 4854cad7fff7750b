// What a server has the client do: what Duffel would be sent is told in its place.

/** Creates a customer. `Duffel` is what the server imported. */
export async function create(Duffel) {
  const sent = [];
  const fetch = async (url, { method }) => {
    sent.push(`${method} ${url}`);
    return Response.json({ data: { id: "icu_1" } }, { status: 201 });
  };
  const duffel = new Duffel({ token: "duffel_test_abc", fetch });
  await duffel.identity.customerUsers.create({ email: "tony@stark.com", given_name: "Tony", family_name: "Stark" });
  if (sent.join() !== "POST https://api.duffel.com/identity/customer/users") throw new Error(`sent: ${sent}`);
}
