import { initTRPC } from "@trpc/server";
import { customerUser, ValidationError } from "duffel-customers";

const t = initTRPC.create({
  // The client finds the issues in `error.data.issues`; `flatten` groups them by field.
  errorFormatter: ({ shape, error: { cause } }) => ({
    ...shape,
    data: { ...shape.data, issues: cause instanceof ValidationError ? cause.issues : [] },
  }),
});

export const router = t.router({
  createCustomerUser: t.procedure
    .input(customerUser.with({ normalize: true }))
    .mutation(({ input }) => ({ email: input.email })), // `input` is a CustomerUserInput, tidied
});
