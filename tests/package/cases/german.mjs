// `messages`: a whole catalogue of other words, which leaves no sentence as it was.

import { FULL, issuesOfBreakages } from "../breakages.mjs";
import { equal, ok } from "../expect.mjs";
import { GERMAN, GERMAN_OF_GATEWAY } from "../german.mjs";
import { offer, ordered } from "../offers.mjs";
import { booking, order, passenger, user } from "../payloads.mjs";

/** Each excludes another that is there, and is broken by itself. */
const ALTERNATIVES = ["/payment/card_id", "/booking_id"];

const DUFFELS = "Duffel's own words.";

/** Where a refusal may be, and what is said there of a code whose sentence depends on it. All others don't. */
const PLACES = [
  "",
  "/email",
  "/passengers/0/title",
  "/services/0/quantity",
  "/metadata/a",
  "/metadata/title",
  "/unheard_of",
  "/constructor",
];
const SAID = {
  validation_required: [
    "Es fehlt mindestens eine Angabe.",
    "Bitte angeben: eine E-Mail-Adresse, etwa tony@example.com.",
    "Bitte angeben: eine Anrede: mr, ms, mrs, miss oder dr.",
    "Bitte angeben: eine ganze Zahl ab 1.",
    "Bitte angeben: ein Text.",
    "Bitte angeben: ein Text.",
    "Hier fehlt eine Angabe.",
    "Hier fehlt eine Angabe.",
  ],
  validation_format: {
    "/email": "Erwartet wird eine E-Mail-Adresse, etwa tony@example.com.",
    "/metadata/a": "Der Schlüssel besteht aus Buchstaben, Ziffern, _ und -.",
    "/metadata/title": "Der Schlüssel besteht aus Buchstaben, Ziffern, _ und -.",
  },
  validation_inclusion: {
    "": "Eine Angabe passt hier nicht, etwa eine Bestellung und eine Buchung zugleich.",
    "/passengers/0/title": "Erwartet wird eine Anrede: mr, ms, mrs, miss oder dr.",
  },
  // What these need to say is in the parameters alone.
  validation_type: {},
  validation_length: {},
  payment_amount_does_not_match_order_amount: {},
  invalid_json: {},
  too_large: {},
  too_deep: {},
  too_many_issues: {},
};

/** The fields of a schema that a body does not have. */
function absent({ properties = {}, items, anyOf = [] }, body, place) {
  const inObject = Object.entries(properties).flatMap(([name, inner]) =>
    body[name] === undefined ? [`${place}/${name}`] : absent(inner, body[name], `${place}/${name}`),
  );
  const inList = items === undefined ? [] : absent(items, body[0], `${place}/*`);
  // Null, or an object.
  const object = anyOf.find(({ type }) => type === "object") ?? {};
  return [...inObject, ...inList, ...(object.properties === undefined ? [] : absent(object, body, place))];
}

export default (api) => {
  const said = (schema, value, options) => {
    const result = api[schema].safeParse(value, { messages: GERMAN, ...options });
    return [...(result.success ? [] : result.error.issues), ...result.warnings].map(({ message }) => message);
  };
  return {
    "every field is broken": () => {
      for (const [name, body] of Object.entries(FULL)) {
        const left = absent(api[name].jsonSchema, body, "").filter((field) => !ALTERNATIVES.includes(field));
        equal([name, left], [name, []]);
      }
    },
    "every issue of every payload": () => {
      const english = issuesOfBreakages(api);
      const german = issuesOfBreakages(api, GERMAN);
      ok(english.length > 5000, "thousands of issues");
      equal(german.length, english.length);
      german.forEach(({ message, ...issue }, at) => {
        const { message: original, ...same } = english[at];
        equal(issue, same);
        const isGerman = message !== original && /^[A-ZÄÖÜ].*\.$|\?$/.test(message);
        if (!isGerman || /undefined|etwas anderes/.test(message))
          equal(message, `German for: ${original} ${issue.pointer}`);
        for (const value of Object.values(issue.params ?? {})) {
          // What a parameter says is in the sentence; types have German names, and places are told by line and column.
          const told = message.includes(value) || issue.code === "validation_type" || issue.code === "invalid_json";
          ok(told || issue.pointer === "/selected_offers", `${value} in ${message}`);
        }
      });
      const codes = new Set(english.map(({ code }) => code));
      equal(
        Object.keys(GERMAN).filter((code) => !codes.has(code)),
        [],
      );
    },
    "some sentences": () => {
      equal(said("customerUser", user({ email: "tony@" })), [
        "Erwartet wird eine E-Mail-Adresse, etwa tony@example.com.",
      ]);
      equal(said("customerUser", { data: { email: "tony@stark.com", given_name: "Tony" } }), [
        "Bitte angeben: ein Nachname, etwa Stark.",
      ]);
      equal(said("customerUser", user({ group_id: "icu_1" })), [
        "Erwartet wird eine ID mit usg_…, dies ist eine mit icu_….",
      ]);
      equal(said("customerUser", user({ email: 7 })), [
        "Erwartet wird ein Text: eine E-Mail-Adresse, etwa tony@example.com.",
      ]);
      equal(said("order", order({ passengers: [passenger({ given_name: "Æsir" })] })), [
        "Fluggesellschaften nehmen nur Buchstaben, Leerzeichen, Bindestriche (-) und Apostrophe ('), nicht U+00C6.",
      ]);
      equal(said("customerUser", user({ email: `${"t".repeat(65)}@stark.com` })), [
        "Vor dem @ stehen höchstens 64 Zeichen.",
      ]);
      const long = passenger({ given_name: "T".repeat(21), family_name: "S".repeat(20) });
      equal(said("order", order({ passengers: [long] })), [
        "Verwenden Sie höchstens 20 Zeichen.",
        "Vor- und Nachname haben zusammen höchstens 40 Zeichen.",
      ]);
      equal(said("order", order({ selected_offers: [] })), ["Wählen Sie genau ein Angebot."]);
      equal(said("booking", booking({ guests: [] })), ["Geben Sie mindestens 1 an."]);
      equal(said("orderUpdate", {}), ["Es fehlt mindestens eine Angabe."]);
      equal(said("customerUser", user({ email: "tony@localhost" })), [
        "Nach dem @ steht meist ein Punkt, wie in tony@example.com.",
      ]);
    },
    "what an offer requires": () => {
      const saidOf = (changes, offered) => {
        const { error } = api.order.safeParse(ordered(changes), { offer: offer(offered), messages: GERMAN });
        return error.issues.map(({ message }) => message);
      };
      const lap = "Säuglinge ohne Sitz reisen mit je einem Erwachsenen, dessen `infant_passenger_id` sie nennt.";
      const missing = `Bitte angeben: die Passagiere, mindestens einer. ${lap}`;
      const unassigned = ordered().passengers.map(({ infant_passenger_id, ...each }) => each);
      equal(saidOf({ passengers: unassigned }), [missing]);
      const adults = [
        { id: "pas_1", type: "adult" },
        { id: "pas_2", type: "child" },
        { id: "pas_3", type: "infant_without_seat" },
      ];
      equal(saidOf({ passengers: unassigned }, { passengers: adults }), [lap]);
      equal(saidOf({ passengers: undefined }), [missing]);
      const other = "Nehmen Sie einen Ausweis anderer Art, die das Angebot zulässt.";
      equal(
        saidOf({}, { supported_passenger_identity_document_types: ["known_traveler_number"] }),
        ordered().passengers.map(() => other),
      );
    },
    "what has been filled in is not missing": () => {
      const unpaid = ordered({ payments: [{ type: "balance", amount: "", currency: "GBP" }] });
      const { warnings } = api.order.build(unpaid, { offer: offer(), messages: GERMAN });
      equal(
        warnings.map(({ message }) => message),
        ["Dies war leer und ist aus dem Angebot ergänzt worden."],
      );
    },
    "a null that may be left out, which nothing but its severity tells": () => {
      equal(said("customerUserGroup", { name: "Avengers", user_ids: null }), [
        "Lassen Sie dieses Feld weg, statt null zu senden.",
      ]);
      equal(said("customerUserGroup", { name: "Avengers", user_ids: null }, { strict: true }), [
        "Leave this field out rather than sending null.",
      ]);
    },
    "a refusal of every code without parameters": () => {
      const refused = (code, pointer) => {
        const error = { code, message: DUFFELS, source: { pointer } };
        return api.fromApiError({ errors: [error] }, { messages: GERMAN })[0].message;
      };
      for (const [code, say] of Object.entries(GERMAN)) {
        const expected = PLACES.map((place, at) => {
          const one = SAID[code];
          if (one === undefined) return say({});
          return Array.isArray(one) ? one[at] : (one[place] ?? DUFFELS);
        });
        const all = PLACES.map((place) => refused(code, place));
        equal([code, all], [code, expected]);
        equal([code, all.filter((message) => /undefined|NaN|etwas anderes/.test(message))], [code, []]);
      }
    },
    "a gateway's own refusals": () => {
      const messages = { ...GERMAN, ...GERMAN_OF_GATEWAY };
      const refused = (error) =>
        api.fromApiError({ errors: [{ message: DUFFELS, ...error }] }, { messages })[0].message;
      for (const [code, say] of Object.entries(GERMAN_OF_GATEWAY)) {
        ok(/^[A-ZÄÖÜ].*\.$/.test(say()), `German for ${code}`);
        equal(refused({ code }), say());
      }
      equal(refused({ code: "not_permitted" }), "Für diese Kunden sind Sie dazu nicht berechtigt.");
      equal(refused({ code: "too_large", params: { max: 7 } }), "Dies sind mehr als 7 Byte JSON.");
      for (const error of [{ code: "too_large" }, { code: "unheard_of" }, {}]) equal(refused(error), DUFFELS);
    },
    "a schema that speaks German": () => {
      const german = api.customerUser.with({ messages: GERMAN });
      equal(
        german.checkField("phone_number", "555")[0].message,
        "Erwartet wird eine Telefonnummer mit Ländervorwahl, etwa +4930123456.",
      );
      equal(
        german["~standard"].validate({}).issues[0].message,
        "Bitte angeben: eine E-Mail-Adresse, etwa tony@example.com.",
      );
      equal(german.build({ data: 1 }).error.issues[0].message, "Unter `data` wird ein Objekt erwartet.");
    },
  };
};
