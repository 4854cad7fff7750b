// What the package's README states without an example.

import { createRequire } from "node:module";
import { join } from "node:path";
import { equal, lines } from "../package/expect.mjs";
import { offer, ordered, payment } from "../package/offers.mjs";
import { runCases } from "../package/run-cases.mjs";

export function statedCases(folder) {
  const { customerUser, order } = createRequire(join(folder, "program.cjs"))("duffel-customers");
  return runCases({
    "a copy of an error has no issues, a copy of its issues is whole": () => {
      const { error } = customerUser.safeParse({});
      equal(structuredClone(error).issues, undefined);
      equal(structuredClone(error.issues), error.issues);
    },
    "equal names are reported at the passenger": () => {
      const form = ordered();
      const [{ given_name, family_name }, second] = form.passengers;
      form.passengers[1] = { ...second, given_name, family_name };
      const said = (path, value) => lines(order.checkField(path, value, { form }));
      equal(said("passengers.1", form.passengers[1]), ["E duplicate_passenger_name /passengers/1"]);
      equal(said("passengers.1.given_name", given_name), []);
      equal(said("passengers.1.family_name", family_name), []);
    },
    "a wrong sum of payments is reported at them": () => {
      const form = ordered({ payments: [payment({ amount: "1.00" })] });
      const said = (path, value) => lines(order.checkField(path, value, { form, offer: offer() }));
      equal(said("payments", form.payments), ["E payment_amount_does_not_match_order_amount /payments"]);
      equal(said("payments.0.amount", "1.00"), []);
    },
    "nested names are not put together": () => {
      const form = new FormData();
      form.set("passengers.0.email", "tony@stark.com");
      const { warnings } = order.safeParse(Object.fromEntries(form));
      equal(lines(warnings).includes("W unknown_field /passengers.0.email"), true);
    },
  });
}
