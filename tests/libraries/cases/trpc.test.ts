// tRPC, from its client to its server.

import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client";
import type { inferProcedureInput, inferRouterInputs } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type CustomerUserInput, flatten } from "duffel-customers";
import { expect, expectTypeOf, test } from "vitest";
import { router } from "../recipes/trpc.ts";
import { EMAIL_WRONG, NAME_MISSING, TIDIED, TYPED, WRONG } from "./person.ts";

const client = createTRPCClient<typeof router>({
  links: [
    httpLink({
      url: "http://localhost/trpc",
      fetch: (url, init) =>
        fetchRequestHandler({ endpoint: "/trpc", router, req: new Request(url as URL, init as RequestInit) }),
    }),
  ],
});

test("good values come through, tidied and typed", async () => {
  expectTypeOf<inferRouterInputs<typeof router>["createCustomerUser"]>().toEqualTypeOf<CustomerUserInput>();
  expect(await client.createCustomerUser.mutate(TYPED)).toEqual({ email: TIDIED.email });
});

test("bad values land on their fields", async () => {
  const refused = await client.createCustomerUser.mutate({ ...WRONG, given_name: "Antonia" }).catch((error) => error);
  expect(refused).toBeInstanceOf(TRPCClientError);
  const { data } = refused as TRPCClientError<typeof router>;
  expect(data?.code).toBe("BAD_REQUEST");
  expect(flatten(data!.issues)).toEqual({
    formErrors: [],
    fieldErrors: { email: [EMAIL_WRONG], family_name: [NAME_MISSING] },
  });
  expect(JSON.stringify(refused)).not.toContain("Antonia");
});
