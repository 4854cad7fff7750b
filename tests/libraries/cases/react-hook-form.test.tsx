// @vitest-environment jsdom
// React Hook Form.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { render, renderHook } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type OrderInput, order } from "duffel-customers";
import { useForm } from "react-hook-form";
import { expect, expectTypeOf, test } from "vitest";
import { builtOrder } from "../recipes/built-order.ts";
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

/** A field of an order's form, filled and sent: what comes through, and what is said of the field. */
async function filled(name: "passengers.0.email" | "services.0.quantity", text: string, options = {}) {
  const sent: OrderInput[] = [];
  const said: (string | undefined)[] = [];
  function OrderForm() {
    const { register, handleSubmit, getFieldState, formState } = useForm({
      resolver: standardSchemaResolver(order),
      defaultValues: { ...ORDER, services: [{ id: "ase_1", quantity: 1 }] },
    });
    said.push(getFieldState(name, formState).error?.message);
    return (
      <form onSubmit={handleSubmit((value) => void sent.push(value))} noValidate>
        <input {...register(name, options)} /> <button>Send</button>
      </form>
    );
  }
  const { container } = render(<OrderForm />);
  const user = userEvent.setup();
  const input = container.querySelector("input")!;
  await user.clear(input);
  await user.type(input, text);
  await user.click(container.querySelector("button")!);
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { sent, said: said.at(-1) };
}

test("names of nested fields become the object that is checked", async () => {
  const { sent } = await filled("passengers.0.email", "pepper@stark.com");
  expect(sent.map(({ passengers }) => passengers.map(({ email }) => email))).toEqual([
    ["pepper@stark.com", "tony@stark.com"],
  ]);
});

test("a quantity is typed as a text, and must be made a number", async () => {
  expect(await filled("services.0.quantity", "2")).toEqual({
    sent: [],
    said: "Expected a number: a whole number, such as 1.",
  });
  const { sent } = await filled("services.0.quantity", "2", { valueAsNumber: true });
  expect(sent.map(({ services }) => services)).toEqual([[{ id: "ase_1", quantity: 2 }]]);
});

test("an order comes through as `build` makes it: its travellers listed, its price paid", async () => {
  const sent: OrderInput[] = [];
  const offer = {
    id: "off_0000AgZitpOnQtd3NQxjwO",
    total_amount: "430.00",
    total_currency: "GBP",
    passengers: [{ id: "pas_1" }, { id: "pas_2" }],
    available_services: [{ id: "ase_1", total_amount: "25.20", total_currency: "GBP", maximum_quantity: 2 }],
  };
  const { users, ...rest } = ORDER;
  const [tony, howard] = ORDER.passengers;
  const defaultValues = {
    ...rest,
    payments: [{ type: "balance" as const }],
    passengers: [{ ...tony!, user_id: "icu_0000AgZitpOnQtd3NQxjwP" }, howard!],
    services: [{ id: "ase_1", quantity: 2 }],
  };
  const resolver = standardSchemaResolver(builtOrder({ offer }));
  const { result } = renderHook(() => useForm({ resolver, defaultValues }));
  result.current.formState.errors; // which makes it watched
  const submit = () => result.current.handleSubmit((value) => void sent.push(value))();
  await submit();
  expect(sent.map(({ payments, users }) => ({ payments, users }))).toEqual([
    { payments: [{ type: "balance", amount: "480.40", currency: "GBP" }], users: ["icu_0000AgZitpOnQtd3NQxjwP"] },
  ]);

  result.current.setValue("services.0.quantity", 3);
  await submit();
  expect(sent).toHaveLength(1);
  const { error } = result.current.getFieldState("services.0.quantity", result.current.control._formState);
  expect(error?.message).toBe("Choose at most 2 of this service: the offer has no more.");
});
