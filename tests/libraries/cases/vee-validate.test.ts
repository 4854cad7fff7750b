// @vitest-environment jsdom
// VeeValidate.

import { type CustomerUserInput, type OrderInput, order } from "duffel-customers";
import { useForm } from "vee-validate";
import { expect, expectTypeOf, test } from "vitest";
import { createApp, defineComponent, nextTick, type Ref } from "vue";
import { typedSchema, useCustomerUserForm } from "../recipes/vee-validate.ts";
import { ORDER, WRONG_EMAIL_OF_TWO } from "./order.ts";
import { EMAIL_WRONG, NAME_MISSING, TIDIED, TYPED, WRONG } from "./person.ts";

/** What a composable gives inside a component. */
function mounted<T>(use: () => T): T {
  let used: { value: T } | undefined;
  const setup = () => {
    used = { value: use() };
    return () => null;
  };
  createApp(defineComponent({ setup })).mount(document.createElement("div"));
  return used!.value;
}

/** Fills the form and sends it: what it handed over, and what it says at each field. */
async function filledWith(values: Record<string, string>) {
  const sent: CustomerUserInput[] = [];
  const form = mounted(() => useCustomerUserForm((user) => sent.push(user)));
  for (const [name, value] of Object.entries(values)) {
    const [field] = form.defineField(name as "email");
    field.value = value;
  }
  await nextTick();
  await form.submit();
  return { sent, said: form.errors.value };
}

test("good values come through, tidied and typed", async () => {
  const { sent, said } = await filledWith(TYPED);
  expect(sent).toEqual([TIDIED]);
  expect(said).toEqual({});
});

test("bad values land on their fields", async () => {
  const { sent, said } = await filledWith(WRONG);
  expect(sent).toEqual([]);
  expect(said).toEqual({ email: EMAIL_WRONG, family_name: NAME_MISSING });
});

test("issues of nested fields land there, and the order comes through typed", async () => {
  const sent: OrderInput[] = [];
  const form = mounted(() => useForm({ validationSchema: typedSchema(order), initialValues: ORDER }));
  const submit = form.handleSubmit((value) => {
    expectTypeOf(value).toEqualTypeOf<OrderInput>();
    sent.push(value);
  });
  await submit();
  expect(sent).toEqual([ORDER]);

  const [email, attributes] = form.defineField("passengers[1].email", ({ errors }) => ({
    props: { title: errors[0] },
  }));
  // VeeValidate knows no type for what is in a read-only list.
  (email as Ref<unknown>).value = WRONG_EMAIL_OF_TWO.value;
  await submit();
  expect(sent).toHaveLength(1);
  expect(attributes.value.title).toBe(WRONG_EMAIL_OF_TWO.message);
});

test("an issue where no field is shown can be read from the errors", async () => {
  const namesakes = { ...ORDER, passengers: ORDER.passengers.map((each) => ({ ...each, given_name: "Tony" })) };
  const form = mounted(() => useForm({ validationSchema: typedSchema(order), initialValues: namesakes }));
  await form.handleSubmit(() => {
    throw new Error("sent");
  })();
  const SAME_NAME = order.safeParse(namesakes).error!.issues[0]!.message;
  expect(form.errors.value).toEqual({ "passengers[1]": SAME_NAME });
});
