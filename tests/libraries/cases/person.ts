// What a person types into the form of a Customer User, and what must be handed over then.

/** With the blanks and spaces that people leave. */
export const TYPED = {
  email: " tony@STARK.com",
  given_name: "Tony ",
  family_name: "Stark",
  phone_number: "",
};

export const TIDIED = { email: "tony@stark.com", given_name: "Tony", family_name: "Stark" };

/** One field wrong, one missing. */
export const WRONG = { ...TYPED, email: "tony@", family_name: "" };

export const EMAIL_WRONG = "Expected an email address, such as tony@example.com.";
export const NAME_MISSING = "Add a name, such as Stark.";
