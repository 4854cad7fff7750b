// Example passengers: the account's customers, with the details that their records lack.

import { customers } from "../../account.ts";
import { fillBlanks } from "../task.ts";

const EXAMPLES = [
  {
    title: "mr",
    gender: "m",
    given_name: "Tony",
    family_name: "Stark",
    born_on: "1970-05-29",
    email: "tony@example.com",
    phone_number: "+14155550123",
  },
  {
    title: "ms",
    gender: "f",
    given_name: "Pepper",
    family_name: "Potts",
    born_on: "1975-10-03",
    email: "pepper@example.com",
    phone_number: "+14155550124",
  },
  {
    title: "miss",
    gender: "f",
    given_name: "Morgan",
    family_name: "Stark",
    born_on: "2016-08-17",
    email: "tony@example.com",
    phone_number: "+14155550123",
  },
  {
    title: "miss",
    gender: "f",
    given_name: "Maria",
    family_name: "Stark",
    born_on: "2026-02-02",
    email: "tony@example.com",
    phone_number: "+14155550123",
  },
].map((passenger) => ({
  ...passenger,
  "identity_documents.0.unique_identifier": "75209451",
  "identity_documents.0.issuing_country_code": "US",
  "identity_documents.0.expires_on": "2099-12-31",
}));

/** Fills in a passenger's blank fields: from a customer, unless a name has been typed. */
export function fillInPassenger(form: HTMLFormElement, index: number): void {
  const at = (fields: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`passengers.${index}.${name}`, value]));
  const name = form.elements.namedItem(`passengers.${index}.given_name`) as HTMLInputElement;
  const customer = name.value === "" ? customers()[index] : undefined;
  if (customer !== undefined) {
    const { id, given_name, family_name, email, phone_number } = customer;
    fillBlanks(form, at({ user_id: id, given_name, family_name, email, phone_number: phone_number ?? "" }));
  }
  fillBlanks(form, at(EXAMPLES[index % EXAMPLES.length]!));
}
