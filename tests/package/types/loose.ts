// In a project that is not strict, where `success` does not tell the two kinds of result apart.

import { type CustomerUserInput, customerUser, fromApiError, type Issue } from "duffel-customers";

const result = customerUser.safeParse({});
export const { success, data, error, warnings } = result;
export const email: string = data.email;
export const issues: readonly Issue[] = error?.issues ?? warnings;
export const first: string = result.success ? result.data.email : result.error.issues[0].message;
export const built: CustomerUserInput = customerUser.build(data).data.body.data;
export const refusals = fromApiError(null, {
  messages: { validation_length: ({ params }) => params && `${params.max}` },
});
