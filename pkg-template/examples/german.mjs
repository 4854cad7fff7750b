// Every message in German: a complete example of the option `messages`, to copy and to change. What an issue is about
// is told by its path, what is in its sentence by its parameters, which the package's README lists.
//
//   customerUser.with({ messages: GERMAN });
//   fromApiError(text, { messages: { ...GERMAN, ...GERMAN_OF_GATEWAY } });
//
// A refusal by Duffel has the same codes but no parameters, and may mean more than the check does. Where that would
// make a sentence wrong, the function returns `undefined`, and the message stays as it was.

/** @import { GatewayCode, Issue, Messages } from "duffel-customers" */

/**
 * What belongs in a field: by its name, or where that is not enough, with its list before it.
 * @type {Readonly<Record<string, string>>}
 */
const EXPECTED = {
  account_number: "die Mitgliedsnummer",
  accommodation_special_requests: "Wünsche an die Unterkunft",
  airline_iata_code: "der Code einer Fluggesellschaft aus zwei Großbuchstaben oder Ziffern, etwa BA",
  amount: "ein Betrag mit Punkt vor den Nachkommastellen, etwa 430.00",
  booking_id: "die ID einer Buchung (bok_…)",
  born_on: "ein Geburtsdatum als Jahr-Monat-Tag, etwa 1970-05-29, nicht in der Zukunft",
  card_id: "die ID einer Karte (tcd_…)",
  currency: "ein Währungscode nach ISO 4217, etwa EUR, derselbe für alle Zahlungen",
  email: "eine E-Mail-Adresse, etwa tony@example.com",
  expires_on: "ein Datum als Jahr-Monat-Tag, etwa 2030-06-25, noch nicht verstrichen",
  family_name: "ein Nachname, etwa Stark",
  gender: "das Geschlecht wie im Ausweis: m oder f",
  given_name: "ein Vorname, etwa Tony",
  group_id: "die ID einer Kundengruppe (usg_…)",
  guests: "die Gäste, mindestens einer",
  id: "eine ID von Duffel",
  identity_documents: "Ausweise, von jeder Art höchstens einer",
  "identity_documents.type": "die Art des Ausweises",
  infant_passenger_id: "die ID eines anderen Passagiers dieser Bestellung",
  issuing_country_code: "ein Ländercode nach ISO 3166-1, etwa DE",
  loyalty_programme_account_number: "die Mitgliedsnummer im Treueprogramm",
  loyalty_programme_accounts: "Mitgliedschaften in Vielfliegerprogrammen",
  metadata: "Texte mit Namen",
  name: "ein Name, etwa Stark Industries",
  order_id: "die ID einer Bestellung (ord_…)",
  passengers: "die Passagiere, mindestens einer",
  "passengers.type": "die Art des Passagiers",
  payment: "entweder eine Karte oder eine 3-D-Secure-Sitzung",
  payments: "eine Zahlung",
  "payments.type": "die Art der Zahlung",
  phone_number: "eine Telefonnummer mit Ländervorwahl, etwa +4930123456",
  quantity: "eine ganze Zahl ab 1",
  quote_id: "die ID eines Unterkunftsangebots (quo_…)",
  selected_offers: "genau ein Angebot",
  services: "Zusatzleistungen",
  three_d_secure_session_id: "die ID einer 3-D-Secure-Sitzung (3ds_…)",
  title: "eine Anrede: mr, ms, mrs, miss oder dr",
  type: "instant (sofort bezahlt) oder hold (später bezahlt)",
  unique_identifier: "die Nummer des Ausweises",
  user_id: "die ID eines Kunden (icu_…)",
  user_ids: "die IDs von Kunden (icu_…)",
  users: "die IDs von Kunden (icu_…)",
};

const TYPES = { string: "ein Text", integer: "eine ganze Zahl", array: "eine Liste", object: "ein Objekt" };

/** Where `EXPECTED` says how the value is written. */
const WRITTEN = [
  ...["airline_iata_code", "amount", "born_on", "currency", "email", "expires_on", "issuing_country_code"],
  "phone_number",
];

/** Where `EXPECTED` says what there is to choose from. */
const CHOSEN = ["currency", "gender", "issuing_country_code", "payment", "title"];

/** The names on the way to the field, without the indices of lists and the wrapper. */
const names = (/** @type {Issue} */ { path }) =>
  path.filter((step, at) => typeof step === "string" && !(at === 0 && step === "data")).map(String);

/** What belongs in the field; `undefined` if it is no field of the check's. */
function expected(/** @type {Issue} */ issue) {
  const [list = "", name = ""] = ["", "", ...names(issue)].slice(-2);
  if (list === "metadata") return "ein Text";
  const key = [`${list}.${name}`, name].find((key) => Object.hasOwn(EXPECTED, key));
  return key === undefined ? undefined : EXPECTED[key];
}

/** The same as a sentence, if the field is one of these. */
function expectedIn(/** @type {readonly string[]} */ fields, /** @type {Issue} */ issue) {
  const isOne = fields.includes(names(issue).at(-1) ?? "") && !isPair(issue);
  return isOne ? `Erwartet wird ${expected(issue)}.` : undefined;
}

/** Whether the issue is about a pair of metadata. */
const isPair = (/** @type {Issue} */ issue) => names(issue).at(-2) === "metadata";

/** @type {Required<Messages>} */
export const GERMAN = {
  validation_required: (issue) => {
    const name = names(issue).at(-1);
    if (name === undefined) return "Es fehlt mindestens eine Angabe.";
    // Only `build` warns of these two: it has filled them in.
    if (issue.severity === "warning" && (name === "amount" || name === "currency"))
      return "Dies war leer und ist aus dem Angebot ergänzt worden.";
    // An offer's infants. At `passengers`, it may also be that nobody is there.
    const lap = "Säuglinge ohne Sitz reisen mit je einem Erwachsenen, dessen `infant_passenger_id` sie nennt";
    if (name === "infant_passenger_id") return `${lap}.`;
    const what = expected(issue);
    if (issue.pointer === "/passengers") return `Bitte angeben: ${what}. ${lap}.`;
    return what === undefined ? "Hier fehlt eine Angabe." : `Bitte angeben: ${what}.`;
  },
  validation_type: (issue) => {
    // Of a null that should be left out, the check only warns. A refusal is an error, and may mean anything.
    if (issue.params?.expected === undefined)
      return issue.severity === "warning" ? "Lassen Sie dieses Feld weg, statt null zu senden." : undefined;
    const type = TYPES[issue.params.expected];
    const what = expected(issue);
    return what === undefined ? `Erwartet wird ${type}.` : `Erwartet wird ${type}: ${what}.`;
  },
  validation_format: (issue) => {
    const { prefix, got, character, max } = issue.params ?? {};
    if (got !== undefined) return `Erwartet wird eine ID mit ${prefix}…, dies ist eine mit ${got}….`;
    if (prefix !== undefined) return `Erwartet wird eine ID: ${prefix}, danach 1 bis 64 Buchstaben und Ziffern.`;
    if (character !== undefined)
      return `Fluggesellschaften nehmen nur Buchstaben, Leerzeichen, Bindestriche (-) und Apostrophe ('), nicht ${character}.`;
    if (max !== undefined) return `Diese Währung hat höchstens ${max} Nachkommastellen.`;
    if (isPair(issue)) return "Der Schlüssel besteht aus Buchstaben, Ziffern, _ und -.";
    if (issue.severity === "warning" && names(issue).at(-1) === "email")
      return "Nach dem @ steht meist ein Punkt, wie in tony@example.com.";
    return expectedIn(WRITTEN, issue);
  },
  validation_length: (issue) => {
    const { min, max } = issue.params ?? {};
    if (min === undefined && max === undefined) return undefined;
    const name = names(issue).at(-1);
    if (name === "selected_offers") return "Wählen Sie genau ein Angebot.";
    if (min !== undefined) return `Geben Sie mindestens ${min} an.`;
    if (["payments", "passengers", "metadata"].includes(String(name))) return `Geben Sie höchstens ${max} an.`;
    if (isPair(issue) && max === 40) return `Der Schlüssel hat 1 bis ${max} Zeichen.`;
    if (name === "email" && max === 64) return `Vor dem @ stehen höchstens ${max} Zeichen.`;
    if (name === "family_name" && max === 40) return `Vor- und Nachname haben zusammen höchstens ${max} Zeichen.`;
    return `Verwenden Sie höchstens ${max} Zeichen.`;
  },
  validation_inclusion: (issue) => {
    const { allowed, min, max } = issue.params ?? {};
    if (max !== undefined) return `Das Angebot hat davon höchstens ${max}.`;
    if (allowed !== undefined) return `Erwartet wird einer der Werte ${allowed}.`;
    if (min !== undefined) return `Geben Sie mindestens ${min} an.`;
    if (names(issue).slice(-2).join(".") === "identity_documents.type")
      return "Nehmen Sie einen Ausweis anderer Art, die das Angebot zulässt.";
    if (issue.pointer === "") return "Eine Angabe passt hier nicht, etwa eine Bestellung und eine Buchung zugleich.";
    return expectedIn(CHOSEN, issue);
  },
  validation_unique: () => "Dies darf nur einmal vorkommen.",
  emails_not_unique: () => "Diese E-Mail-Adresse hat schon ein Kunde derselben Gruppe.",
  payments_not_allowed_for_order_type: () => "Lassen Sie die Zahlung weg: Eine Reservierung wird später bezahlt.",
  duplicate_passenger_name: () => "Ein anderer Passagier heißt genauso: Fluggesellschaften wollen sie unterscheiden.",
  user_not_listed: () => "Nehmen Sie diesen Kunden in die Liste `users` auf.",
  no_customer_user: () => "Nennen Sie in `users` mindestens einen Kunden, der dies sehen darf.",
  unknown_passenger: () => "Erwartet wird die ID eines anderen Passagiers dieser Bestellung.",
  infant_already_assigned: () => "Dieses Kleinkind reist schon mit einem anderen Erwachsenen.",
  unknown_field: ({ params }) =>
    params?.suggestion === undefined
      ? "Duffel dokumentiert hier kein Feld dieses Namens."
      : `Duffel dokumentiert hier kein Feld dieses Namens. Meinen Sie ${params.suggestion}?`,
  unused_field: () => "Lassen Sie dies weg: Duffel verwendet es hier nicht.",
  payment_amount_does_not_match_order_amount: ({ params }) =>
    params && `Die Zahlungen ergeben nicht den Preis des Angebots und der Zusatzleistungen: ${params.expected}.`,
  payment_currency_does_not_match_order_currency: () => "Bezahlen Sie in der Währung des Angebots.",
  order_passengers_incompatible_with_offer: () => "Die Passagiere sind nicht die des Angebots.",
  not_valid_with_selected_offer: () => "Dies passt nicht zum gewählten Angebot.",
  offer_expired: () => "Das Angebot ist abgelaufen: Suchen Sie erneut.",
  missing_data_param: () => "Setzen Sie die Angaben unter `data`: Nur so nimmt Duffel sie an.",
  invalid_data_param: () => "Unter `data` wird ein Objekt erwartet.",
  invalid_json: ({ params }) => params && `Kein gültiges JSON: siehe Zeile ${params.line}, Spalte ${params.column}.`,
  duplicate_key: () => "Dieser Name steht hier zweimal: Behalten Sie einen davon.",
  too_large: ({ params }) => params && `Dies sind mehr als ${params.max} Byte JSON.`,
  too_deep: ({ params }) => params && `Dies ist tiefer als ${params.max} Ebenen verschachtelt.`,
  too_many_issues: ({ params }) => params && `Es gibt mehr als die ${params.max} gezeigten Mängel.`,
  unreadable_input: () => "Dies lässt sich nicht als JSON lesen.",
};

/**
 * A gateway's own codes, some of which Duffel has too. `unknown_error` is not among them: only its message says whether
 * the outcome is known.
 * @type {Readonly<Record<Exclude<GatewayCode, "unknown_error">, () => string>>}
 */
export const GERMAN_OF_GATEWAY = {
  origin_not_allowed: () => "Von dieser Website aus ist das nicht erlaubt.",
  not_authorized: () => "Dazu sind Sie nicht berechtigt.",
  not_permitted: () => "Für diese Kunden sind Sie dazu nicht berechtigt.",
  not_found: () => "Das gibt es nicht.",
  method_not_allowed: () => "So lässt sich dies nicht aufrufen.",
  invalid_query: () => "Ein Parameter der Abfrage ist unbekannt, leer, doppelt oder keine passende ID.",
  unsupported_content_type: () => "Senden Sie die Angaben als JSON in UTF-8.",
  unsupported_content_encoding: () => "Senden Sie die Angaben ohne Kompression.",
  slow_body: () => "Die Angaben kamen zu langsam an. Bitte versuchen Sie es noch einmal.",
  incomplete_body: () => "Die Angaben kamen nicht vollständig an. Bitte versuchen Sie es noch einmal.",
  invalid_idempotency_key: () => "Der Idempotency-Key besteht aus 1 bis 255 druckbaren ASCII-Zeichen.",
  idempotency_key_reused: () => "Dieser Idempotency-Key ist schon mit anderen Angaben gesendet worden.",
  create_in_progress: () => "Dies wird gerade ausgeführt. Bitte warten Sie auf die Antwort.",
  service_unavailable: () => "Der Dienst ist zurzeit nicht verfügbar.",
  token_refused: () => "Duffel hat die Zugangsdaten dieses Dienstes nicht angenommen.",
  duffel_unreachable: () => "Duffel war nicht erreichbar. Bitte versuchen Sie es noch einmal.",
  outcome_unknown: () =>
    "Es ist nicht bekannt, ob dies ausgeführt worden ist. Bitte sehen Sie nach, bevor Sie es noch einmal senden.",
  internal_server_error: () => "Hier ist ein Fehler aufgetreten.",
};
