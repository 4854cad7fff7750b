// The passengers of an order.

import { under } from "./findings.mjs";
import { airlineCode, countryCode, date, email, id, passengerId, passengerName, phoneNumber } from "./scalars.mjs";
import { isObject, list, object, oneOf, optional, required, text } from "./shapes.mjs";
import { userId } from "./users.mjs";

const DAY = 24 * 60 * 60 * 1000;

const identityDocument = object({
  type: required(oneOf("passport", "tax_id", "known_traveler_number", "passenger_redress_number")),
  unique_identifier: required(text()),
});

const passenger = object({
  id: required(passengerId),
  given_name: required(passengerName),
  family_name: required(passengerName),
  born_on: required(date),
  title: required(oneOf("mr", "ms", "mrs", "miss", "dr")),
  gender: required(oneOf("m", "f")),
  email: required(email),
  phone_number: required(phoneNumber),
  user_id: userId,
  infant_passenger_id: optional(text()),
  identity_documents: optional(list(identityDocument)),
  loyalty_programme_accounts: optional(
    list(object({ airline_iata_code: required(airlineCode), account_number: required(text()) })),
  ),
});

export const passengers = required(list(passenger, { atLeast: 1 }));

/** The rules that look at more than one field of a passenger, or at more than one passenger. */
export function checkPassengersTogether(given, now, findings) {
  if (!Array.isArray(given)) return;
  const people = given
    .map((each, index) => ({ each, pointer: under("/passengers", index) }))
    .filter(({ each }) => isObject(each));
  checkRepeated(people, findings);
  checkInfants(people, findings);
  for (const { each, pointer } of people) {
    if (typeof each.born_on === "string" && each.born_on > day(now + DAY))
      findings.add(`${pointer}/born_on`, "validation_format", "must not be in the future");
    if (Array.isArray(each.identity_documents))
      checkDocuments(each.identity_documents, `${pointer}/identity_documents`, now, findings);
  }
}

function checkRepeated(people, findings) {
  const ids = new Set();
  const names = new Set();
  for (const { each, pointer } of people) {
    if (typeof each.id === "string" && ids.has(each.id))
      findings.add(`${pointer}/id`, "validation_unique", "is another passenger's ID too");
    ids.add(each.id);
    if (typeof each.given_name !== "string" || typeof each.family_name !== "string") continue;
    const name = JSON.stringify([each.given_name.toLowerCase(), each.family_name.toLowerCase()]);
    if (names.has(name)) findings.add(pointer, "duplicate_passenger_name", "has another passenger's name");
    names.add(name);
  }
}

function checkInfants(people, findings) {
  const ids = new Set(people.map(({ each }) => each.id));
  const assigned = new Set();
  for (const { each, pointer } of people) {
    const infant = each.infant_passenger_id;
    if (typeof infant !== "string") continue;
    if (infant === each.id || !ids.has(infant))
      findings.add(`${pointer}/infant_passenger_id`, "unknown_passenger", "must be another passenger of this order");
    else if (assigned.has(infant))
      findings.add(`${pointer}/infant_passenger_id`, "infant_already_assigned", "is assigned to another adult");
    assigned.add(infant);
  }
}

function checkDocuments(documents, pointer, now, findings) {
  const types = new Set();
  documents.forEach((document, index) => {
    if (!isObject(document)) return;
    const { type } = document;
    const at = under(pointer, index);
    if (typeof type === "string" && types.has(type))
      findings.add(`${at}/type`, "validation_unique", "may be given once");
    types.add(type);
    const issuing = type === "tax_id" ? optional(countryCode) : required(countryCode);
    issuing(document.issuing_country_code, `${at}/issuing_country_code`, findings);
    const expiry = type === "passport" ? required(date) : optional(date);
    expiry(document.expires_on, `${at}/expires_on`, findings);
    if (typeof document.expires_on === "string" && document.expires_on < day(now))
      findings.add(`${at}/expires_on`, "validation_format", "must not be in the past");
  });
}

function day(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
