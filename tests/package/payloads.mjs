// Small payloads that are right, to be broken by cases. Each call gives a fresh one.

export const user = (more) => ({ email: "tony@stark.com", given_name: "Tony", family_name: "Stark", ...more });

export const group = (more) => ({ name: "Stark Industries", ...more });

export const passenger = (more) => ({
  id: "pas_1",
  user_id: "icu_1",
  title: "mr",
  gender: "m",
  given_name: "Tony",
  family_name: "Stark",
  born_on: "1970-05-29",
  email: "tony@stark.com",
  phone_number: "+14155550123",
  ...more,
});

/** Another adult, who is no Customer User. */
export const pepper = (more) => {
  const { user_id: _, ...rest } = passenger({
    id: "pas_2",
    title: "mrs",
    gender: "f",
    given_name: "Pepper",
    family_name: "Potts",
  });
  return { ...rest, ...more };
};

export const order = (more) => ({
  type: "instant",
  selected_offers: ["off_1"],
  payments: [{ type: "balance", amount: "430.00", currency: "GBP" }],
  users: ["icu_1"],
  passengers: [passenger()],
  ...more,
});

export const booking = (more) => ({
  quote_id: "quo_1",
  email: "tony@stark.com",
  phone_number: "+14155550123",
  users: ["icu_1"],
  guests: [{ given_name: "Tony", family_name: "Stark", user_id: "icu_1" }],
  payment: { three_d_secure_session_id: "3ds_1" },
  ...more,
});

/** The payload without some of its fields. */
export function without(payload, ...fields) {
  return Object.fromEntries(Object.entries(payload).filter(([name]) => !fields.includes(name)));
}

export const bytesOf = (text) =>
  Uint8Array.from(unescape(encodeURIComponent(text)), (character) => character.charCodeAt(0));
