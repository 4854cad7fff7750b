import { type CustomerUserInput, customerUser, flatten, type Schema } from "duffel-customers";
import { type TypedSchema, useForm } from "vee-validate";

/** VeeValidate 4 has an interface of its own for schemas. */
export function typedSchema<Input, Output>(schema: Schema<Input, Output>): TypedSchema<Input, Output> {
  return {
    __type: "VVTypedSchema",
    async parse(values) {
      const result = schema.safeParse(values);
      if (result.success) return { value: result.data, errors: [] };
      const { fieldErrors } = flatten(result.error.issues);
      // It keeps errors by its own spelling of a path: `passengers[1].email`.
      const own = (path: string) => path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");
      return { errors: Object.entries(fieldErrors).map(([path, errors]) => ({ path: own(path), errors })) };
    },
  };
}

export function useCustomerUserForm(send: (user: CustomerUserInput) => void) {
  const { defineField, errors, handleSubmit } = useForm({
    validationSchema: typedSchema(customerUser.with({ normalize: true })),
  });
  return { defineField, errors, submit: handleSubmit((user) => send(user)) };
}
