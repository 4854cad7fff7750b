// The README's Worker, asked as the form asks it; Duffel's answers are made here. The answer to any request is the
// report.

import { equal } from "../expect.mjs";
import worker from "../readme/worker.mjs";
import { runCases } from "../run-cases.mjs";

const env = { DUFFEL_ACCESS_TOKEN: "duffel_test_abc" };
const ask = (body) => worker.fetch(new Request("https://shop.example/customer-users", { method: "POST", body }), env);

async function report() {
  const sent = [];
  globalThis.fetch = async (url, { method, headers, body }) => {
    sent.push({ url, method, headers, body });
    return Response.json({ data: { id: "icu_1" } }, { status: 201 });
  };
  return runCases({
    "a body that is right goes to Duffel": async () => {
      const answer = await ask('{"email": "tony@stark.com", "given_name": "Tony", "family_name": " Stark"}');
      equal([answer.status, await answer.json()], [201, { data: { id: "icu_1" } }]);
      equal(sent, [
        {
          url: "https://api.duffel.com/identity/customer/users",
          method: "POST",
          headers: {
            Authorization: "Bearer duffel_test_abc",
            "Duffel-Version": "v2",
            "Content-Type": "application/json",
          },
          body: '{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark"}}',
        },
      ]);
    },
    "a body that is wrong does not": async () => {
      sent.length = 0;
      const answer = await ask('{"email": "tony@", "given_name": "Tony", "family_name": "Stark"}');
      const message = "Expected an email address, such as tony@example.com.";
      equal(answer.status, 422);
      equal(await answer.json(), {
        errors: [{ code: "validation_format", message, source: { pointer: "/email" } }],
      });
      equal((await ask("not JSON")).status, 422);
      equal(sent, []);
    },
  });
}

export default { fetch: async () => Response.json(await report()) };
