// The strings that Duffel accepts as an ID, an email, a phone number, a date, a name or money.

import { text } from "./shapes.mjs";

const LABEL = "[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?";
const EMAIL = new RegExp(`^[0-9A-Za-z.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})*$`);
const PHONE_NUMBER = /^\+[1-9][0-9]{6,14}$/;
const AMOUNT = /^[0-9]+(?:\.[0-9]+)?$/;
const PASSENGER_NAME = /^(?![^]*[ÆæĲĳŒœÞð×÷])[ '\-A-Za-z\u00C0-\u017F]+$/;
const KNOWN_PREFIX = /^(?:icu|usg|off|pas|ord|orq|quo|bok|3ds|tcd|ase|sea|rat|acc)_/;

export const amount = text((value) => AMOUNT.test(value), "must be a decimal amount");
export const countryCode = text((value) => /^[A-Z]{2}$/.test(value), "must be an ISO 3166-1 alpha-2 code");
export const currencyCode = text((value) => /^[A-Z]{3}$/.test(value), "must be an ISO 4217 code");
export const airlineCode = text((value) => /^[0-9A-Z]{2}$/.test(value), "must be an IATA airline code");
export const phoneNumber = text((value) => PHONE_NUMBER.test(value), "must be in E.164 format");
export const passengerName = text((value) => PASSENGER_NAME.test(value), "has a character that airlines do not accept");
export const date = text(isDate, "must be a date");

export function id(...prefixes) {
  const pattern = new RegExp(`^(?:${prefixes.join("|")})[0-9A-Za-z]{1,64}$`);
  return text((value) => pattern.test(value), `must be an ID that begins with ${prefixes.join(" or ")}`);
}

/** A passenger's ID. Callers once chose it themselves, so only another resource's ID is refused. */
export const passengerId = text(
  (value) => value.startsWith("pas_") || !KNOWN_PREFIX.test(value),
  "must be a passenger's ID",
);

export function email(value, pointer, findings) {
  text((given) => EMAIL.test(given), "must be an email address")(value, pointer, findings);
  if (typeof value === "string" && (value.length > 254 || value.lastIndexOf("@") > 64)) {
    findings.add(pointer, "validation_length", "is too long");
  }
}

export function customerName(value, pointer, findings) {
  text()(value, pointer, findings);
  if (typeof value === "string" && [...value].length > 255)
    findings.add(pointer, "validation_length", "must have at most 255 characters");
}

function isDate(value) {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value);
  if (parts === null || parts[1] === "0000") return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
