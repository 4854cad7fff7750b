// Payloads broken in every way: each place of full ones replaced by each of some values, and what is wrong with the
// text as a whole. For what must hold of every issue there is.

import { offer, ordered, passengers, quote } from "./offers.mjs";
import { booking, group, order, passenger, pepper, user } from "./payloads.mjs";

const METADATA = { metadata: { mission: "conference" } };
const PASSPORT = { type: "passport", unique_identifier: "7", issuing_country_code: "US", expires_on: "2030-06-25" };
const ACCOUNT = { airline_iata_code: "BA", account_number: "1" };

/** Every field of every payload, some of which are advised against. */
export const FULL = {
  customerUser: user({ phone_number: "+14155550123", group_id: "usg_1" }),
  customerUserGroup: group({ user_ids: ["icu_1"] }),
  customerUserGroupUpdate: group({ user_ids: ["icu_1"] }),
  order: order({
    payments: [
      { type: "card", amount: "430.00", currency: "GBP", three_d_secure_session_id: "3ds_1", card_id: "tcd_1" },
    ],
    services: [{ id: "ase_1", quantity: 1 }],
    passengers: [
      passenger({
        infant_passenger_id: "pas_2",
        identity_documents: [PASSPORT],
        loyalty_programme_accounts: [ACCOUNT],
        type: "adult",
        age: 40,
      }),
      pepper(),
    ],
    ...METADATA,
  }),
  orderUpdate: { users: ["icu_1"], ...METADATA },
  booking: booking({
    guests: [{ given_name: "Tony", family_name: "Stark", user_id: "icu_1", born_on: "1970-05-29" }],
    loyalty_programme_account_number: "1",
    accommodation_special_requests: "A quiet room",
    ...METADATA,
  }),
  componentClientKey: { user_id: "icu_1", order_id: "ord_1" },
};

const VALUES = [
  undefined,
  null,
  "",
  "text",
  "Æsir",
  "x".repeat(600),
  "usg_1",
  "icu_9",
  "1.2345",
  "ZZZ",
  "2050-01-01",
  "1999-01-01",
  "hold",
  "pay_later",
  "tony@localhost",
  `${"t".repeat(65)}@stark.com`,
  7,
  0.5,
  -1,
  true,
  [],
  {},
  { "a b": "", phone_numbr: 1 },
  Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`${"k".repeat(40)}${at}`, "v"])),
];

/** Each body with one place of it replaced. */
function* replaced(body) {
  for (const [key, inner] of Object.entries(body)) {
    const put = (value) => {
      if (!Array.isArray(body)) return { ...body, [key]: value };
      const at = Number(key);
      // In the words of engines that do not know `with` yet.
      return [...body.slice(0, at), ...(value === undefined ? [] : [value]), ...body.slice(at + 1)];
    };
    for (const value of VALUES) yield put(value);
    if (Array.isArray(body)) yield [...body, inner];
    if (typeof inner === "object") for (const value of replaced(inner)) yield put(value);
  }
  if (!Array.isArray(body)) yield { ...body, family_nam: 1, unheard_of: 1 };
}

const BOTH_DOCUMENTS = [PASSPORT, { ...PASSPORT, type: "tax_id" }, { ...PASSPORT, type: "known_traveler_number" }];

/** What is wrong in more than one place, or with the text: schema, text, options. */
const SPECIAL = [
  [
    "order",
    { ...FULL.order, passengers: [passenger({ infant_passenger_id: "pas_1", identity_documents: BOTH_DOCUMENTS })] },
  ],
  [
    "order",
    order({ passengers: ["pas_1", "pas_3"].map((id) => ({ ...FULL.order.passengers[0], id })).concat(pepper()) }),
  ],
  ["order", order({ type: "hold" })],
  ["order", order({ payments: [...order().payments, { type: "balance", amount: "1.23", currency: "JPY" }] })],
  ["order", order({ payments: [{ ...order().payments[0], three_d_secure_session_id: "3ds_1" }] })],
  ["order", order({ passengers: Array.from({ length: 10 }, (_, at) => passenger({ id: `pas_${at}` })) })],
  ["booking", booking({ payment: { card_id: "tcd_1", three_d_secure_session_id: "3ds_1" } })],
  ["booking", booking({ payment: { card_id: 7 } })],
  ["componentClientKey", { order_id: "ord_1", booking_id: "bok_1" }],
  ["componentClientKey", { user_id: "icu_1", booking_id: 7 }],
  ["customerUser", { data: user(), extra: 1 }],
  ["customerUser", { data: [] }],
  ["customerUser", user(), { envelope: "required" }],
  ["customerUser", user(), { maxBytes: 10 }],
  ["customerUser", {}, { maxIssues: 1 }],
].map(([name, value, options]) => [name, JSON.stringify(value), options]);

const TEXTS = ["{", "\u0001", '{"email":1,"email":2}', "[".repeat(100)].map((text) => ["customerUser", text]);

/** Every issue that comes of all this with these words, and how many there are. */
export function issuesOfBreakages(api, messages) {
  const issues = [];
  const check = (name, text, options) => {
    const result = api[name].checkJson(text, { now: "2026-05-01", messages, ...options });
    issues.push(...(result.success ? [] : result.error.issues), ...result.warnings);
  };
  for (const [name, body] of Object.entries(FULL)) {
    for (const value of replaced(body)) check(name, JSON.stringify(value));
  }
  const againstOffer = replaced(ordered({ passengers: passengers().slice(0, 1) }));
  for (const value of againstOffer) check("order", JSON.stringify(value), { offer: offer() });
  for (const value of replaced(FULL.booking)) check("booking", JSON.stringify(value), { quote: quote() });
  for (const arguments_ of [...SPECIAL, ...TEXTS]) check(...arguments_);
  const unpaid = ordered({ payments: [{ type: "balance" }] });
  issues.push(...api.order.build(unpaid, { offer: offer(), messages }).warnings);
  issues.push(...api.customerUser.safeParse(1n, { messages }).error.issues);
  issues.push(...api.checkUniqueEmails([user(), user()]).map((issue) => ({ ...issue, message: say(issue, messages) })));
  return issues;
}

/** `checkUniqueEmails` takes no options: whoever has other words says them. */
const say = (issue, messages) => messages?.[issue.code]?.(issue) ?? issue.message;
