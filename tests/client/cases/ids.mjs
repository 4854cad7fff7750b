// IDs lead to their record, or nowhere.

import { equal, ok, rejects } from "../expect.mjs";

const TRICKS = [
  "../../../air/orders",
  "icu_..",
  "icu_%2e%2e",
  "icu_0000A/../../orders",
  "//example.com/icu_0000A",
  "https://example.com/icu_0000A",
  "icu_0000A?limit=1",
  "icu_0000A#",
  "icu_0000A\r\nx: y",
  "icu_",
  "",
  "ICU_0000A",
  "usg_0000A",
  "icu_" + "A".repeat(65),
  "icu_é",
];

export default ({ client, log }) => ({
  "tricks are refused, and nothing is sent": async () => {
    const { customerUsers } = client().identity;
    for (const id of TRICKS) {
      const error = await rejects("TypeError", customerUsers.get(id));
      ok(error.message.startsWith("Expected a customer user ID (icu_…)"), "the kind that is wanted");
      ok(id.length < 6 || !error.message.includes(id), "not what was given");
    }
    equal(await log(), []);
  },
  "what is no string is refused": async () => {
    for (const id of [undefined, null, 5, {}, ["icu_0000A"], { toString: () => "icu_0000A" }]) {
      const message = id === undefined ? "This call needs an ID." : "An ID must be a string.";
      await rejects("TypeError", client().identity.customerUsers.get(id), message);
      await rejects("TypeError", client().orders.get(id), message);
    }
    equal(await log(), []);
  },
  "an ID of another kind is named": async () => {
    const error = await rejects("TypeError", client().stays.bookings.cancel("ord_0000A"));
    equal(error.message, "Expected a booking ID (bok_…), got an order ID (ord_…).");
  },
});
