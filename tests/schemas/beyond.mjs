// The errors that the JSON Schemas leave to the check, each with a change that makes a sound order into an example of
// it. The package's README has each `why`, word for word.

export const BEYOND = [
  {
    why: "each `user_id` is listed in `users`",
    code: "user_not_listed",
    pointer: /^\/(passengers|guests)\/\d+\/user_id$/,
    change: (order) => (order.users = ["icu_9"]),
  },
  {
    why: "each `infant_passenger_id` names another passenger of the order",
    code: "unknown_passenger",
    pointer: /^\/passengers\/\d+\/infant_passenger_id$/,
    change: (order) => (order.passengers[0].infant_passenger_id = "pas_9"),
  },
  {
    why: "no infant is assigned to two adults",
    code: "infant_already_assigned",
    pointer: /^\/passengers\/\d+\/infant_passenger_id$/,
    change: ({ passengers }) =>
      passengers.push({ ...passengers[0], id: "pas_9", given_name: "Pepper", user_id: undefined }),
  },
  {
    why: "no two passengers have the same name",
    code: "duplicate_passenger_name",
    pointer: /^\/passengers\/\d+$/,
    change: ({ passengers }) => (passengers[1].given_name = passengers[0].given_name),
  },
  {
    why: "no two passengers have the same ID, and no passenger has two documents of one type",
    code: "validation_unique",
    pointer: /^\/passengers\/\d+\/(id|identity_documents\/\d+\/type)$/,
    change: ({ passengers: [{ identity_documents }] }) => identity_documents.push(identity_documents[0]),
  },
  {
    why: "all payments are in one currency",
    code: "validation_inclusion",
    pointer: /^\/payments\/\d+\/currency$/,
    value: /^[A-Z]{3}$/,
    change: ({ payments }) => payments.push({ ...payments[0], currency: "EUR" }),
  },
  {
    why: "each date exists in the calendar; with `now`, no birth date is after tomorrow and no document has expired",
    code: "validation_format",
    pointer: /\/(born_on|expires_on)$/,
    value: /^\d{4}-\d\d-\d\d$/,
    change: ({ passengers }) => (passengers[0].born_on = "1970-02-29"),
  },
];

/** Whether an error, as a line of the mutations says it, is one that no schema can find in this body. */
export function isBeyond(line, body) {
  const [, code, pointer] = line.split(" ");
  return BEYOND.some(
    (rule) => rule.code === code && rule.pointer.test(pointer) && (rule.value?.test(valueAt(body, pointer)) ?? true),
  );
}

const valueAt = (body, pointer) =>
  pointer
    .split("/")
    .slice(1)
    .reduce((value, step) => value?.[step], body);
