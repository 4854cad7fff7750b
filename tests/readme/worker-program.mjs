// The README's Worker, asked as the form asks it; sessions and Duffel's answers are made here. The answer to any
// request is the report.

import { equal } from "../expect.mjs";
import { runCases } from "../run-cases.mjs";
import worker from "./worker.mjs";

const TONY = "icu_0000AgZitpOnQtd3NQxjwO";
const SESSIONS = new Map([
  ["tonys", TONY],
  ["somebodys", "new"],
]);
const env = {
  DUFFEL_ACCESS_TOKEN: "duffel_test_abc",
  SESSIONS: { get: async (name) => SESSIONS.get(name) ?? null },
};
const USERS = "/identity/customer/users";
/** As a form sends it that could not check: neither tidied nor wrapped. */
const USER = { email: "tony@STARK.com ", given_name: "Tony", family_name: " Stark", phone_number: "" };

/** Asks as a page does in which somebody with this session is signed in. */
const ask = (path, body, session, cookie = `theme=dark; session=${session}`) => {
  const headers = { "content-type": "application/json", cookie };
  const request = new Request(`https://shop.example${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  return worker.fetch(request, env, { waitUntil() {} });
};

async function report() {
  let sent = [];
  globalThis.fetch = async (url, { method, headers, body }) => {
    sent.push([method, url, headers.get("authorization"), body]);
    return Response.json({ data: { id: "icu_1" } }, { status: 201 });
  };
  /** The status, the codes of the errors, and what has been sent to Duffel. */
  const outcome = async (...asked) => {
    sent = [];
    const answer = await ask(...asked);
    const { errors = [] } = await answer.json();
    return [answer.status, errors.map(({ code, source }) => `${code} ${source?.pointer ?? ""}`.trim()), sent];
  };

  return runCases({
    "a body that is right goes to Duffel": async () =>
      equal(await outcome(USERS, USER, "somebodys"), [
        201,
        [],
        [
          [
            "POST",
            `https://api.duffel.com${USERS}`,
            "Bearer duffel_test_abc",
            '{"data":{"email":"tony@stark.com","given_name":"Tony","family_name":"Stark"}}',
          ],
        ],
      ]),
    "a body that is wrong does not": async () =>
      equal(await outcome(USERS, { ...USER, email: "tony@" }, "somebodys"), [422, ["validation_format /email"], []]),
    "nor does one of somebody who is not signed in": async () => {
      equal(await outcome(USERS, USER, "nobodys"), [403, ["not_authorized"], []]);
      equal(await outcome(USERS, USER, ""), [403, ["not_authorized"], []]);
      equal(await outcome(USERS, USER, "", "x-session=tonys"), [403, ["not_authorized"], []]);
    },
    "nor one for somebody else's customer, into a group, or at the shop's expense": async () => {
      const order = (users, changes) => ({
        selected_offers: ["off_1"],
        type: "hold",
        users,
        ...changes,
        passengers: [
          {
            id: "pas_1",
            given_name: "Tony",
            family_name: "Stark",
            born_on: "1970-05-29",
            title: "mr",
            gender: "m",
            email: "tony@stark.com",
            phone_number: "+14155550123",
          },
        ],
      });
      equal((await outcome("/air/orders", order([TONY]), "tonys"))[0], 201);
      equal(await outcome("/air/orders", order([TONY]), "somebodys"), [403, ["not_permitted"], []]);
      equal(await outcome("/air/orders", order([TONY, "icu_2"]), "tonys"), [403, ["not_permitted"], []]);
      equal(await outcome("/air/orders", order([]), "tonys"), [403, ["not_permitted"], []]);
      const paid = { type: "instant", payments: [{ type: "balance", amount: "430.00", currency: "GBP" }] };
      equal(await outcome("/air/orders", order([TONY], paid), "tonys"), [403, ["not_permitted"], []]);
      equal(await outcome(USERS, { ...USER, group_id: "usg_1" }, "somebodys"), [403, ["not_permitted"], []]);
    },
  });
}

export default { fetch: async () => Response.json(await report()) };
