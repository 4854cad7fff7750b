// @vitest-environment jsdom
// A form where there is no WebAssembly: its resolver rejects, and the README says how to leave it out.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { renderHook } from "@testing-library/react";
import { type CustomerUserInput, customerUser, WasmUnavailableError } from "duffel-customers";
import { useForm } from "react-hook-form";
import { beforeAll, expect, test } from "vitest";
import { TYPED } from "./person.ts";

beforeAll(() => {
  Reflect.deleteProperty(globalThis, "WebAssembly");
});

const resolver = standardSchemaResolver(customerUser.with({ normalize: true }));
const defaultValues: CustomerUserInput = TYPED;

test("the resolver rejects", async () => {
  const { result } = renderHook(() => useForm({ resolver, defaultValues }));
  await expect(result.current.handleSubmit(() => {})()).rejects.toBeInstanceOf(WasmUnavailableError);
});

test("without it the form is sent as it is, for the Worker to check", async () => {
  const sent: CustomerUserInput[] = [];
  const { result } = renderHook(() =>
    useForm({ ...("WebAssembly" in globalThis ? { resolver } : {}), defaultValues }),
  );
  await result.current.handleSubmit((user) => void sent.push(user))();
  expect(sent).toEqual([TYPED]);
});
