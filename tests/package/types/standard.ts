// The schemas are what Standard Schema's own types ask for, and carry their input and output.

import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { type CustomerUserInput, customerUser, type OrderInput, order } from "duffel-customers";

export const schema: StandardSchemaV1<CustomerUserInput, CustomerUserInput> = customerUser;
export const jsonSchema: StandardJSONSchemaV1<OrderInput, OrderInput> = order;

interface FormState {
  email: string;
}
const form = customerUser.with<FormState>({});
export const input: StandardSchemaV1.InferInput<typeof form> = { email: "" };
export const output: StandardSchemaV1.InferOutput<typeof form> = { email: "", given_name: "", family_name: "" };
export const same: StandardSchemaV1.InferInput<typeof order> = {} as OrderInput;

// @ts-expect-error a form's own type is the input
export const noForm: StandardSchemaV1.InferInput<typeof form> = { mail: "" };
// @ts-expect-error the payload is the output
export const noPayload: StandardSchemaV1.InferOutput<typeof form> = { email: "" };
// @ts-expect-error an order is no customer user
export const other: StandardSchemaV1<CustomerUserInput, CustomerUserInput> = order;
