// Typical mistakes in orders.

import type { Payload } from "../../payload.ts";
import type { Breakage } from "../task.ts";
import { oneUnitLess } from "./offers.ts";

const A_GROUP = "usg_0000AgZitpOnQtd3NQxjwO";
const A_USER = "icu_0000AgZitpOnQtd3NQxjwO";

/** `payments` are those of an instant order. */
export function orderBreakages(payments: () => Payload[]): readonly Breakage[] {
  /** Breaks each payment. A hold order first becomes an instant one. */
  const pay = (breakIt: (payment: any) => void) => (order: any) => {
    order.type = "instant";
    order.payments = payments();
    order.payments.forEach(breakIt);
  };
  return [
    { title: "Use a group's ID", breakIt: (order) => (order.passengers[0].user_id = A_GROUP) },
    {
      title: "Forget to list the user",
      options: { linkUsers: false },
      breakIt: (order) => (order.passengers[0].user_id ??= A_USER),
    },
    { title: "Pay one cent less", breakIt: pay((payment) => (payment.amount = oneUnitLess(payment.amount))) },
    { title: "A number as the amount", breakIt: pay((payment) => (payment.amount = Number(payment.amount))) },
    { title: "A name with an Æ", breakIt: (order) => (order.passengers[0].given_name = "Æsa") },
    { title: "Born on 30 February", breakIt: (order) => (order.passengers[0].born_on = "1970-02-30") },
    {
      title: "Pay for a hold",
      breakIt(order) {
        order.type = "hold";
        order.payments = payments();
      },
    },
    {
      title: "The same name twice",
      breakIt({ passengers }) {
        // The infant stays on one lap.
        const { infant_passenger_id: _, ...first } = passengers[0];
        const { given_name, family_name, id } = first;
        passengers[1] = {
          ...first,
          ...passengers[1],
          id: passengers[1]?.id ?? `${id}2`,
          given_name,
          family_name,
        };
        if (passengers[1].user_id === passengers[0].user_id) delete passengers[1].user_id;
      },
    },
    {
      title: "An unknown infant",
      breakIt: (order) => (order.passengers[0].infant_passenger_id = "pas_0000Nobody"),
    },
  ];
}
