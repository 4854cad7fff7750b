import { useForm } from "@tanstack/react-form";
import { type CustomerUserInput, customerUser } from "duffel-customers";

const defaultValues = { email: "", given_name: "", family_name: "", phone_number: "" };
const schema = customerUser.with<typeof defaultValues>({ normalize: true });

export function CustomerUserForm({ send }: { send: (user: CustomerUserInput) => void }) {
  const form = useForm({
    defaultValues,
    validators: { onSubmit: schema },
    // TanStack Form passes on the values as typed; `parse` returns them tidied.
    onSubmit: ({ value }) => send(schema.parse(value)),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
      noValidate
    >
      {(["email", "given_name", "family_name", "phone_number"] as const).map((name) => (
        <form.Field key={name} name={name}>
          {(field) => (
            <label>
              {name}{" "}
              <input name={name} value={field.state.value} onChange={(e) => field.handleChange(e.target.value)} />
              <em>{field.state.meta.errors[0]?.message}</em>
            </label>
          )}
        </form.Field>
      ))}
      <button>Send</button>
    </form>
  );
}
