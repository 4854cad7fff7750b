// The fields of one of the offer's passengers, in a numbered card.

import { element } from "../../element.ts";
import { type Choice, selectField, textField } from "../../form/field.ts";
import { group } from "../../form/group.ts";
import { customerField } from "../users.ts";
import { type Offer, typeName } from "./offers.ts";

const TITLES: readonly Choice[] = [
  { value: "", label: "Choose" },
  { value: "ms", label: "Ms" },
  { value: "mr", label: "Mr" },
  { value: "mrs", label: "Mrs" },
  { value: "miss", label: "Miss" },
  { value: "dr", label: "Dr" },
];

const GENDERS: readonly Choice[] = [
  { value: "", label: "Choose" },
  { value: "f", label: "Female" },
  { value: "m", label: "Male" },
];

/** The passenger fields that a Customer User has. */
const KNOWN = ["given_name", "family_name", "email", "phone_number"] as const;

export function passengerCard(offer: Offer, index: number): HTMLFieldSetElement {
  const at = (name: string) => `passengers.${index}.${name}`;
  const passenger = offer.passengers[index]!;

  return group(
    `Passenger ${index + 1}, ${typeName(passenger)}`,
    { path: `passengers.${index}` },
    element("input", { type: "hidden", name: at("id"), value: passenger.id }),
    customerField(at, "Fills in the known details.", KNOWN),
    selectField({ path: at("title"), label: "Title", choices: TITLES, width: "short" }),
    selectField({ path: at("gender"), label: "Gender", choices: GENDERS, width: "short" }),
    textField({ path: at("given_name"), label: "Given name", width: "half" }),
    textField({ path: at("family_name"), label: "Family name", width: "half" }),
    textField({ path: at("email"), label: "Email", type: "email" }),
    textField({ path: at("phone_number"), label: "Phone number", type: "tel", width: "half" }),
    textField({ path: at("born_on"), label: "Date of birth", hint: "Year, month, day: 1985-04-12", width: "half" }),
    ...infantField(offer, index, at("infant_passenger_id")),
    ...passport(offer, at),
  );
}

/** An infant without a seat sits on an adult's lap. The adult's field names the infant. */
function infantField({ passengers }: Offer, index: number, path: string): HTMLElement[] {
  if (passengers[index]!.type !== "adult") return [];
  const infants = passengers.flatMap(({ id, type }, at) => {
    return type === "infant_without_seat" ? [{ value: id, label: `Passenger ${at + 1}` }] : [];
  });
  if (infants.length === 0) return [];
  const hint = "Each infant sits on one adult's lap.";
  const choices = [{ value: "", label: "None" }, ...infants];
  const field = selectField({ path, label: "Infant on the lap", hint, choices });
  // Some adult must take the infant, so it is not optional; but it may be another adult.
  const adults = passengers.filter(({ type }) => type === "adult");
  if (adults.length > infants.length) field.querySelector("select")!.removeAttribute("aria-required");
  return [field];
}

function passport(offer: Offer, at: (name: string) => string): HTMLElement[] {
  if (offer.passenger_identity_documents_required !== true) return [];
  const within = (name: string) => at(`identity_documents.0.${name}`);
  return [
    element("input", { type: "hidden", name: within("type"), value: "passport" }),
    textField({ path: within("unique_identifier"), label: "Passport number" }),
    textField({ path: within("issuing_country_code"), label: "Issued by", hint: "Two letters: GB", width: "half" }),
    textField({ path: within("expires_on"), label: "Expires on", hint: "Year, month, day", width: "half" }),
  ];
}
