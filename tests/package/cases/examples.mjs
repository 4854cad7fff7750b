// Every request body that Duffel documents, in all four forms, and built.

import bodies from "../examples.mjs";
import { equal, expectIssues } from "../expect.mjs";
import { bytesOf } from "../payloads.mjs";

/** The schema for each request, and what is doubtful about it. */
const REQUESTS = {
  "seed-customer-user-create-unwrapped-request": ["customerUser"],
  "seed-customer-user-create-in-group-unwrapped-request": ["customerUser"],
  "seed-customer-user-group-create-unwrapped-request": ["customerUserGroup"],
  "ref-customer-user-group-create-wrapped-request": ["customerUserGroup"],
  "seed-order-create-with-user-request": ["order"],
  // A payment from the balance has no use for a 3-D Secure session, but the guide gives one.
  "seed-order-create-with-additional-users-request": ["order", "W unused_field /payments/0/three_d_secure_session_id"],
  "seed-stays-booking-create-with-user-request": ["booking"],
};

export default (api) => {
  const cases = {
    "no request is forgotten": () =>
      equal(
        Object.keys(REQUESTS).sort(),
        Object.keys(bodies)
          .filter((name) => name.endsWith("-request"))
          .sort(),
      ),
  };
  for (const [name, [schema, ...warnings]] of Object.entries(REQUESTS)) {
    const given = JSON.parse(bodies[name]);
    const payload = given.data ?? given;
    const wrapped = { data: payload };
    const { [schema]: kind } = api;
    const check = (form, result, data) => {
      cases[`${name}, ${form}`] = () => {
        const answer = result();
        expectIssues(answer, ...warnings);
        if (answer.data !== data) equal(answer.data, "the very value that was given");
      };
    };
    check("value bare", () => kind.safeParse(payload), payload);
    check("value wrapped", () => kind.safeParse(wrapped), payload);
    for (const [form, value] of Object.entries({ bare: payload, wrapped })) {
      const text = JSON.stringify(value);
      const bytes = bytesOf(text);
      check(`JSON text ${form}`, () => kind.checkJson(text), text);
      check(`bytes ${form}`, () => kind.checkJson(bytes), bytes);
      check(`buffer ${form}`, () => kind.checkJson(bytes.buffer), bytes.buffer);
    }
    check("as it is written in the documentation", () => kind.checkJson(bodies[name]), bodies[name]);
    for (const [form, result] of Object.entries({
      "a value": () => kind.build(payload),
      "a wrapped value": () => kind.build(wrapped),
    })) {
      cases[`${name}, built from ${form}`] = () => {
        const built = result();
        expectIssues(built, ...warnings);
        equal(built.data.body, wrapped);
        equal(JSON.parse(built.data.json), wrapped);
      };
    }
    cases[`${name}, built from text`] = () => {
      const built = kind.buildJson(bodies[name]);
      expectIssues(built, ...warnings);
      equal(JSON.parse(built.data), wrapped);
    };
  }
  return cases;
};
