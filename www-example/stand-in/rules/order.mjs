// An order, as it is created and as PATCH updates it, before it is compared with its offer.

import { Findings } from "./findings.mjs";
import { metadata } from "./metadata.mjs";
import { checkPassengersTogether, passengers } from "./passengers.mjs";
import { checkPayments } from "./payments.mjs";
import { id } from "./scalars.mjs";
import { isAbsent, isBlank, list, object, oneOf, optional, required, text } from "./shapes.mjs";
import { checkAllKnown, checkListed, users } from "./users.mjs";

const service = object({ id: required(text()), quantity: required(quantity) });

const order = object({
  type: unlessBlank(oneOf("instant", "hold", "pay_later")),
  selected_offers: required(list(id("off_"), { atLeast: 1, atMost: 1 })),
  services: optional(list(service)),
  users,
  passengers,
  metadata: optional(metadata({ strict: true })),
});

const orderUpdate = object({ users, metadata: optional(metadata({ strict: true })) });

/** The fields of a new order. */
export function readOrder(data, records, now) {
  const findings = new Findings();
  const type = readType(data.type);
  order(data, "", findings);
  checkPayments(data.payments, type, findings);
  checkListed(data, "passengers", findings);
  checkPassengersTogether(data.passengers, now, findings);
  if (!findings.any) checkAllKnown(data.users ?? [], records, "/users", findings);
  findings.refuse();
  return {
    type,
    offer_id: data.selected_offers[0],
    passengers: data.passengers,
    payments: type === "hold" ? [] : data.payments,
    services: data.services ?? [],
    users: [...new Set(data.users ?? [])],
    metadata: data.metadata ?? {},
  };
}

/** The fields that an update changes. */
export function readOrderUpdate(data, records) {
  const findings = new Findings();
  orderUpdate(data, "", findings);
  if (isAbsent(data.metadata) && isAbsent(data.users))
    findings.add("", "validation_required", "metadata or users needs to be given");
  if (!findings.any) checkAllKnown(data.users ?? [], records, "/users", findings);
  findings.refuse();
  return {
    ...(!isAbsent(data.metadata) && { metadata: data.metadata }),
    ...(!isAbsent(data.users) && { users: [...new Set(data.users)] }),
  };
}

/** In v1, hold was pay_later. An order without a type is instant. Any other type is invalid. */
function readType(type) {
  if (type === "hold" || type === "pay_later") return "hold";
  return isBlank(type) || type === "instant" ? "instant" : undefined;
}

function unlessBlank(rule) {
  return (value, pointer, findings) => {
    if (!isBlank(value)) rule(value, pointer, findings);
  };
}

function quantity(value, pointer, findings) {
  if (!Number.isInteger(value)) findings.add(pointer, "validation_type", "must be a whole number");
  else if (value < 1) findings.add(pointer, "validation_inclusion", "must be at least 1");
}
