// What an offer or a quote beside the payload adds to its check.

import { booking, order } from "../../stand-in/payloads.mjs";
import { equal, rejects } from "../expect.mjs";

export default ({ client, log, reach, base }) => {
  const read = async (path) => {
    const headers = { authorization: "Bearer duffel_test_a", "duffel-version": "v2", accept: "application/json" };
    return (await (await reach(base + path, { headers })).json()).data;
  };
  const codes = ({ issues }) => issues.map(({ code }) => code);
  const posts = async () => (await log()).filter(({ method }) => method === "POST").length;

  return {
    "an offer turns on the rules that compare": async () => {
      const offer = await read("/air/offers/off_0000AgZitpOnQtd3NQxjwO");
      const wrong = order({ payments: [{ type: "balance", amount: "1.00", currency: "GBP" }] });
      const error = await rejects("ValidationError", client().orders.create(wrong, { offer }));
      equal([codes(error), await posts()], [["payment_amount_does_not_match_order_amount"], 0]);
      equal((await client().orders.create(order(), { offer })).status, 201);
    },
    "so does a quote": async () => {
      const quote = await read("/stays/quotes/quo_0000StandInNoLoyalty01");
      const wrong = booking({ quote_id: "quo_0000Another" });
      const error = await rejects("ValidationError", client().stays.bookings.create(wrong, { quote }));
      equal([codes(error), await posts()], [["not_valid_with_selected_offer"], 0]);
      equal((await client().stays.bookings.create(booking(), { quote })).status, 201);
    },
  };
};
