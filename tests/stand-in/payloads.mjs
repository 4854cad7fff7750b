// Payloads that the stand-in takes as they are; tests change one thing about them.

export function customerUser(changes = {}) {
  return {
    email: "ada@example.com",
    given_name: "Ada",
    family_name: "Lovelace",
    phone_number: "+442080160509",
    ...changes,
  };
}

export function passenger(id, changes = {}) {
  return {
    id,
    given_name: "Ada",
    family_name: "Lovelace",
    born_on: "1985-12-10",
    title: "ms",
    gender: "f",
    email: "ada@example.com",
    phone_number: "+442080160509",
    ...changes,
  };
}

/** An instant order for one adult, of the offer that asks for nothing special. */
export function order(changes = {}) {
  return {
    type: "instant",
    selected_offers: ["off_0000AgZitpOnQtd3NQxjwO"],
    payments: [{ type: "balance", amount: "430.00", currency: "GBP" }],
    passengers: [passenger("pas_0000AgZpQrZjNcR4Mqklwx")],
    ...changes,
  };
}

export function booking(changes = {}) {
  return {
    quote_id: "quo_0000StandInNoLoyalty01",
    email: "ada@example.com",
    phone_number: "+442080160509",
    guests: [{ given_name: "Ada", family_name: "Lovelace" }],
    ...changes,
  };
}
