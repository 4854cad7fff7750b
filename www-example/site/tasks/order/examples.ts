// Passengers to fill the form in with, where the account has no customer for them.

export const EXAMPLES = [
  { title: "mr", gender: "m", given_name: "Tony", family_name: "Stark", born_on: "1970-05-29", email: "tony@example.com", phone_number: "+14155550123" },
  { title: "ms", gender: "f", given_name: "Pepper", family_name: "Potts", born_on: "1975-10-03", email: "pepper@example.com", phone_number: "+14155550124" },
  { title: "miss", gender: "f", given_name: "Morgan", family_name: "Stark", born_on: "2016-08-17", email: "tony@example.com", phone_number: "+14155550123" },
  { title: "miss", gender: "f", given_name: "Maria", family_name: "Stark", born_on: "2026-02-02", email: "tony@example.com", phone_number: "+14155550123" },
].map((passenger) => ({
  ...passenger,
  "identity_documents.0.unique_identifier": "75209451",
  "identity_documents.0.issuing_country_code": "US",
  "identity_documents.0.expires_on": "2099-12-31",
}));
