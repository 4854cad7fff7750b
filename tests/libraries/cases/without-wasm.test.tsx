// @vitest-environment jsdom
// A form where there is no WebAssembly: its resolver rejects, unless the package's JavaScript checks.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { renderHook } from "@testing-library/react";
import { type CustomerUserInput, customerUser, WasmUnavailableError } from "duffel-customers";
import { useForm } from "react-hook-form";
import { beforeAll, expect, test } from "vitest";
import { TIDIED, TYPED } from "./person.ts";

beforeAll(() => {
  Reflect.deleteProperty(globalThis, "WebAssembly");
});

const resolver = standardSchemaResolver(customerUser.with({ normalize: true }));
const defaultValues: CustomerUserInput = TYPED;
const form = () => renderHook(() => useForm({ resolver, defaultValues })).result.current;

test("the resolver rejects", async () => {
  await expect(form().handleSubmit(() => {})()).rejects.toBeInstanceOf(WasmUnavailableError);
});

test("with the JavaScript it checks and tidies", async () => {
  try {
    customerUser.safeParse({});
  } catch {
    (await import("duffel-customers/js")).init();
  }
  const sent: CustomerUserInput[] = [];
  await form().handleSubmit((user) => void sent.push(user))();
  expect(sent).toEqual([TIDIED]);
});
