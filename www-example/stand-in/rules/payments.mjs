// How an order is paid: at once, or not yet (hold).

import { under } from "./findings.mjs";
import { amount, currencyCode, id } from "./scalars.mjs";
import { isAbsent, isObject, list, object, oneOf, optional, required } from "./shapes.mjs";

const payment = object({
  type: required(oneOf("balance", "arc_bsp_cash", "card")),
  amount: required(amount),
  currency: required(currencyCode),
  three_d_secure_session_id: optional(id("3ds_")),
  card_id: optional(id("tcd_")),
});

const payments = required(list(payment, { atLeast: 1 }));

/** Checks the payments of an order of this type. A hold order has none. If the type is unknown, they may be absent. */
export function checkPayments(given, type, findings) {
  if (type === "hold") {
    const none = isAbsent(given) || (Array.isArray(given) && given.length === 0);
    if (!none)
      findings.add("/payments", "payments_not_allowed_for_order_type", "can't be given for this type of order");
    return;
  }
  if (type === undefined && isAbsent(given)) return;
  payments(given, "/payments", findings);
  if (Array.isArray(given)) checkTogether(given, findings);
}

function checkTogether(given, findings) {
  let currency;
  given.forEach((each, index) => {
    if (!isObject(each)) return;
    const pointer = under("/payments", index);
    const unidentified = isAbsent(each.three_d_secure_session_id) && isAbsent(each.card_id);
    if (each.type === "card" && unidentified)
      findings.add(`${pointer}/three_d_secure_session_id`, "validation_required", "can't be blank");
    currency ??= each.currency;
    if (each.currency !== currency)
      findings.add(`${pointer}/currency`, "validation_inclusion", "must be the other payments' currency");
  });
}
