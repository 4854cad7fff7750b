// @vitest-environment jsdom
// React Hook Form.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { renderHook } from "@testing-library/react";
import { type OrderInput, order } from "duffel-customers";
import { useForm } from "react-hook-form";
import { expect, expectTypeOf, test } from "vitest";
import { CustomerUserForm } from "../recipes/react-hook-form.tsx";
import { ORDER, WRONG_EMAIL_OF_TWO } from "./order.ts";
import { testForm } from "./react-form.tsx";

testForm(CustomerUserForm);

test("issues of nested fields land there, and the order comes through typed", async () => {
  const sent: OrderInput[] = [];
  const { result } = renderHook(() => useForm({ resolver: standardSchemaResolver(order), defaultValues: ORDER }));
  result.current.formState.errors; // which makes it watched
  const submit = () =>
    result.current.handleSubmit((value) => {
      expectTypeOf(value).toEqualTypeOf<OrderInput>();
      sent.push(value);
    })();
  await submit();
  expect(sent).toEqual([ORDER]);

  const { path, value, message } = WRONG_EMAIL_OF_TWO;
  result.current.setValue(path, value);
  await submit();
  expect(sent).toHaveLength(1);
  expect(result.current.getFieldState(path, result.current.control._formState).error?.message).toBe(message);
});
