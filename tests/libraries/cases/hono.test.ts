// Hono, with its validator for Standard Schema.

import { readFileSync } from "node:fs";
import { sValidator } from "@hono/standard-validator";
import { type CustomerUserInput, customerUser, flatten } from "duffel-customers";
import { Hono } from "hono";
import { hc } from "hono/client";
import { expect, expectTypeOf, test } from "vitest";
import { app } from "../recipes/hono.ts";
import { EMAIL_WRONG, NAME_MISSING, TIDIED, TYPED, WRONG } from "./person.ts";

const post = (to: Hono, body: unknown) =>
  to.request("/customer-users", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

test("good values come through, tidied", async () => {
  const answer = await post(app, TYPED);
  expect(answer.status).toBe(201);
  expect(await answer.json()).toEqual({ email: TIDIED.email });
});

test("they come through typed", async () => {
  const typed = new Hono().post("/customer-users", sValidator("json", customerUser.with({ normalize: true })), (c) => {
    const user = c.req.valid("json");
    expectTypeOf(user).toEqualTypeOf<CustomerUserInput>();
    return c.json(user);
  });
  expect(await (await post(typed, TYPED)).json()).toEqual(TIDIED);
  const client = hc<typeof app>("http://localhost", { fetch: app.request.bind(app) as typeof fetch });
  const answer = await client["customer-users"].$post({ json: { ...TYPED, group_id: null } });
  expect(await answer.json()).toEqual({ email: TIDIED.email });
});

test("bad values are named by their fields, and not repeated", async () => {
  const answer = await post(app, { ...WRONG, given_name: "Antonia" });
  expect(answer.status).toBe(422);
  const text = await answer.text();
  const wrong = { severity: "error", path: ["email"], pointer: "/email" };
  const missing = { severity: "error", path: ["family_name"], pointer: "/family_name" };
  expect(JSON.parse(text)).toEqual({
    issues: [
      { code: "validation_format", message: EMAIL_WRONG, ...wrong },
      { code: "validation_required", message: NAME_MISSING, ...missing },
    ],
  });
  expect(text).not.toContain("Antonia");
});

test("a form finds them at its fields, with the recipe's line", async () => {
  const [, line] = /`(flatten\(.*\))`/.exec(readFileSync("recipes/hono.ts", "utf8"))!;
  const shown = new Function("flatten", "answer", `return (async () => ${line})()`);
  expect(await shown(flatten, await post(app, WRONG))).toEqual({
    formErrors: [],
    fieldErrors: { email: [EMAIL_WRONG], family_name: [NAME_MISSING] },
  });
});

test("Hono's own answer would repeat them: what the recipe is for", async () => {
  const plain = new Hono().post("/customer-users", sValidator("json", customerUser), (c) => c.text("never"));
  const answer = await post(plain, { ...WRONG, given_name: "Antonia" });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("Antonia");
});
