// @vitest-environment jsdom
// Conform: its forms, and what it does with one on the server.

import { parseSubmission, report } from "@conform-to/react/future";
import { order } from "duffel-customers";
import { expect, test } from "vitest";
import { CustomerUserForm } from "../recipes/conform.tsx";
import { ORDER, WRONG_EMAIL_OF_TWO } from "./order.ts";
import { testForm } from "./react-form.tsx";

testForm(CustomerUserForm);

/** The form of an order, as a browser sends it. */
function orderForm(): FormData {
  const form = new FormData();
  const fill = (path: string, value: unknown) => {
    if (typeof value === "string") return form.set(path, value);
    for (const [key, inner] of Object.entries(value as object)) {
      fill(Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`, inner);
    }
  };
  fill("", ORDER);
  return form;
}

test("on the server, an order comes through", () => {
  const submission = parseSubmission(orderForm());
  expect(order.parse(submission.payload)).toEqual(ORDER);
});

test("on the server, issues of nested fields land there", () => {
  const form = orderForm();
  form.set("passengers[1].email", WRONG_EMAIL_OF_TWO.value);
  const submission = parseSubmission(form);
  const result = order["~standard"].validate(submission.payload);
  const { error } = report(submission, { error: { issues: result.issues ?? [] } });
  expect(error?.fieldErrors).toEqual({ "passengers[1].email": [WRONG_EMAIL_OF_TWO.message] });
});
