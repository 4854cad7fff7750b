// @vitest-environment jsdom
// TanStack Form.

import { renderHook } from "@testing-library/react";
import { useForm } from "@tanstack/react-form";
import { type OrderInput, order } from "duffel-customers";
import { expect, test } from "vitest";
import { CustomerUserForm } from "../recipes/tanstack-form.tsx";
import { ORDER, WRONG_EMAIL_OF_TWO } from "./order.ts";
import { testForm } from "./react-form.tsx";

testForm(CustomerUserForm);

test("issues of nested fields land there", async () => {
  const sent: OrderInput[] = [];
  const { result } = renderHook(() =>
    useForm({
      defaultValues: ORDER,
      validators: { onSubmit: order },
      onSubmit: ({ value }) => void sent.push(value),
    }),
  );
  const form = result.current;
  await form.handleSubmit();
  expect(sent).toEqual([ORDER]);

  form.setFieldValue("passengers[1].email", WRONG_EMAIL_OF_TWO.value);
  await form.handleSubmit();
  expect(sent).toHaveLength(1);
  expect(form.state.errorMap.onSubmit).toMatchObject({
    "passengers[1].email": [{ message: WRONG_EMAIL_OF_TWO.message }],
  });
});
