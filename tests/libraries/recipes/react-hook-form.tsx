import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type CustomerUserInput, customerUser } from "duffel-customers";
import { useForm } from "react-hook-form";

// `normalize` drops a blank phone number, and hands `send` the tidied values that were checked.
const resolver = standardSchemaResolver(customerUser.with({ normalize: true }));

export function CustomerUserForm({ send }: { send: (user: CustomerUserInput) => void }) {
  const { register, handleSubmit, formState } = useForm({ resolver });
  return (
    <form onSubmit={handleSubmit(send)} noValidate>
      {(["email", "given_name", "family_name", "phone_number"] as const).map((name) => (
        <label key={name}>
          {name} <input {...register(name)} /> <em>{formState.errors[name]?.message}</em>
        </label>
      ))}
      <button>Send</button>
    </form>
  );
}
