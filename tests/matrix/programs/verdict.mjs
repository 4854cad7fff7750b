// What every program of the matrix asks of the package, and what it must be answered.

const PASSENGER = {
  id: "pas_0000AgZpQrZjNcR4Mqklwx",
  user_id: "icu_0000AgZitpOnQtd3NQxjwO",
  given_name: "Tony",
  family_name: "Stark",
  born_on: "1970-05-29",
  title: "mr",
  gender: "m",
  email: "tony@STARK.com",
  phone_number: "+1 415 555 0123",
};

const ORDER = {
  type: "instant",
  selected_offers: ["off_0000AgZitpOnQtd3NQxjwO"],
  payments: [{ type: "balance", amount: "430.00", currency: "GBP" }],
  passengers: [PASSENGER],
};

/** Checks, builds, and takes an error by its class: `api` is what the program imported. */
export function verdict({ customerUser, flatten, order, ValidationError }) {
  const built = order.build(ORDER);
  const refused = customerUser.safeParse({ email: "tony@", given_name: "Zoë" });
  return {
    body: built.success ? built.data.body.data : built.error.message,
    refused: flatten(refused.error.issues).fieldErrors,
    thrown: refused.error instanceof ValidationError,
    standard: customerUser["~standard"].vendor,
  };
}

/** The one right answer. */
export const EXPECTED = {
  body: {
    ...ORDER,
    passengers: [{ ...PASSENGER, email: "tony@stark.com", phone_number: "+14155550123" }],
    users: ["icu_0000AgZitpOnQtd3NQxjwO"],
  },
  refused: {
    email: ["Expected an email address, such as tony@example.com."],
    family_name: ["Add a name, such as Stark."],
  },
  thrown: true,
  standard: "duffel-customers",
};
