import { sValidator } from "@hono/standard-validator";
import { customerUser } from "duffel-customers";
import { Hono } from "hono";

export const app = new Hono().post(
  "/customer-users",
  sValidator("json", customerUser.with({ normalize: true }), (result, c) => {
    // Without this, Hono's response would repeat the input, which is personal data; issues don't.
    // The form shows what `flatten((await answer.json()).issues)` returns.
    if (!result.success) return c.json({ issues: result.error }, 422);
  }),
  (c) => {
    const user = c.req.valid("json"); // a CustomerUserInput, tidied
    return c.json({ email: user.email }, 201);
  },
);
