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
    "with `check.now`, an offer that has expired is not sent for; without it nothing changes": async () => {
      const offer = { id: "off_0000AgZitpOnQtd3NQxjwO", expires_at: "2030-01-17T10:42:14Z" };
      const at = (now) => client({ check: { now } }).orders.create(order(), { offer });
      const error = await rejects("ValidationError", at(() => "2030-01-17T10:42:15Z"));
      equal([codes(error), await posts()], [["offer_expired"], 0]);
      equal(codes(await rejects("ValidationError", at("2030-01-18"))), ["offer_expired"]);
      equal((await at("2030-01-17T10:42:13Z")).status, 201);
      equal((await at(undefined)).status, 201);
    },
    "where nothing is checked, they would do nothing: that is said, and nothing is sent": async () => {
      const unchecked = client({ validate: "off" });
      const facts = { id: "off_1" };
      const said = (name) => `\`${name}\` has no effect with \`validate: "off"\`: leave it out.`;
      await rejects("TypeError", unchecked.orders.create(order(), { offer: facts }), said("offer"));
      await rejects("TypeError", unchecked.stays.bookings.create(booking(), { quote: facts }), said("quote"));
      equal(await posts(), 0);
      equal((await unchecked.orders.create(order(), { offer: undefined })).status, 201);
    },
    "the rest of `check` is for every payload that is sent": async () => {
      const customer = { email: "ada@localhost", given_name: "Ada", family_name: "" };
      const { customerUsers } = client({
        check: { strict: true, messages: { validation_required: () => "Bitte ausfüllen." } },
      }).identity;
      for (const send of [() => customerUsers.create(customer), () => customerUsers.update("icu_1", customer)]) {
        const { issues } = await rejects("ValidationError", send());
        equal(
          issues.map(({ pointer, message }) => `${pointer} ${message}`),
          ["/email The part after the @ usually has a dot, as in tony@example.com.", "/family_name Bitte ausfüllen."],
        );
      }
      await rejects("ValidationError", client({ check: { maxBytes: 10 } }).orders.create(order()));
      equal(await posts(), 0);
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
