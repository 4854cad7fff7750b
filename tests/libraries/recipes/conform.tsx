import { useForm } from "@conform-to/react/future";
import { type CustomerUserInput, customerUser } from "duffel-customers";

const schema = customerUser.with({ normalize: true });

export function CustomerUserForm({ send }: { send: (user: CustomerUserInput) => void }) {
  const { form, fields } = useForm(schema, {
    onSubmit(event, { value }) {
      event.preventDefault();
      send(value);
    },
  });
  return (
    <form {...form.props}>
      {[fields.email, fields.given_name, fields.family_name, fields.phone_number].map(({ name, errors }) => (
        <label key={name}>
          {name} <input name={name} /> <em>{errors?.[0]}</em>
        </label>
      ))}
      <button>Send</button>
    </form>
  );
}
