// The extras that can be ordered with an offer: a field for each, and what is ordered there.

import { selectField } from "../../form/field.ts";
import { group } from "../../form/group.ts";
import { money } from "../../wording.ts";
import type { Offer, OfferService } from "./offers.ts";

const NAMES: Readonly<Record<string, string>> = { checked: "Checked bag", carry_on: "Cabin bag" };

/** `Cancel for any reason`, from `cancel_for_any_reason`. */
const inWords = (kind: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`.replaceAll("_", " ");

/** The fields of an offer's extras. */
export function extrasOf(offer: Offer): HTMLElement[] {
  const services = offer.available_services ?? [];
  if (services.length === 0) return [];
  return [group("Extras", { path: "services" }, ...services.map((service) => extraField(offer, service)))];
}

/** The ordered services. Also sets the path of each one's field. */
export function ordered(extras: HTMLElement): { id: string; quantity: number }[] {
  const lines: { id: string; quantity: number }[] = [];
  for (const field of extras.querySelectorAll<HTMLElement>(".field")) {
    const { id, value } = field.querySelector("select")!;
    field.dataset["path"] = value === "0" ? id : `services.${lines.length}.quantity`;
    if (value !== "0") lines.push({ id, quantity: Number(value) });
  }
  return lines;
}

function extraField({ passengers }: Offer, service: OfferService): HTMLElement {
  const { id, type, total_amount, total_currency, maximum_quantity, passenger_ids, metadata } = service;
  const weight = metadata?.maximum_weight_kg;
  const kind = type === "baggage" ? (metadata?.type ?? type) : type;
  const name = `${NAMES[kind] ?? inWords(kind)}${whose(passengers, passenger_ids)}`;
  const choices = Array.from({ length: maximum_quantity + 1 }, (_, count) => ({
    value: String(count),
    label: count === 0 ? "None" : String(count),
  }));
  const field = selectField({
    path: id,
    label: `${name}${weight == null ? "" : `, ${weight} kg`}, ${money(total_amount, total_currency)}`,
    choices,
    width: "half",
  });
  // `ordered` reads it, so it needs no name: an extra that is not ordered is not in the payload.
  for (const attribute of ["name", "aria-required"]) field.querySelector("select")!.removeAttribute(attribute);
  return field;
}

/** ` for passenger 2`, unless there is only one whom an extra can be for. */
function whose(passengers: Offer["passengers"], ids: readonly string[]): string {
  const numbers = passengers.flatMap(({ id }, at) => (ids.includes(id) ? [String(at + 1)] : []));
  if (passengers.length === 1 || numbers.length === 0) return "";
  return ` for passenger${numbers.length === 1 ? "" : "s"} ${new Intl.ListFormat("en").format(numbers)}`;
}
