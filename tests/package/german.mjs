// Every message in German: a complete example of the option `messages`. What an issue is about is told by its path, what
// is in its sentence by its parameters, which the package's README lists.

/** @import { Issue, IssueCode } from "duffel-customers" */

/** What belongs into a field: by its name, or where that is not enough, with its list before it. */
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

/** The names on the way to the field, without the indices of lists and the wrapper. */
const names = (/** @type {Issue} */ { path }) =>
  path.filter((step, at) => typeof step === "string" && !(at === 0 && step === "data"));

/** @param {Issue} issue */
function expected(issue) {
  const [list, name] = ["", "", ...names(issue)].slice(-2);
  if (list === "metadata") return "ein Text";
  return (
    Object.entries(EXPECTED).find(([key]) => key === `${list}.${name}`)?.[1] ?? of(EXPECTED, name) ?? "etwas anderes"
  );
}

/** @returns {string | undefined} */
const of = (/** @type {Readonly<Record<string, string>>} */ texts, /** @type {unknown} */ key) => texts[String(key)];

/** Whether the issue is about a pair of metadata. */
const isPair = (/** @type {Issue} */ issue) => names(issue).at(-2) === "metadata";

/** @type {Readonly<Record<IssueCode, (issue: Issue) => string>>} */
export const GERMAN = {
  validation_required: (issue) =>
    issue.pointer === "" ? "Geben Sie mindestens eine Änderung an." : `Es fehlt: ${expected(issue)}.`,
  validation_type: (issue) => {
    const type = of(TYPES, issue.params?.expected);
    return type === undefined
      ? "Lassen Sie dieses Feld weg, statt null zu senden."
      : `Erwartet wird ${type}: ${expected(issue)}.`;
  },
  validation_format: (issue) => {
    const { prefix, got, character, max } = issue.params ?? {};
    if (got !== undefined) return `Erwartet wird eine ID mit ${prefix}…, dies ist eine mit ${got}….`;
    if (prefix !== undefined) return `Erwartet wird eine ID: ${prefix}, danach 1 bis 64 Buchstaben und Ziffern.`;
    if (character !== undefined)
      return `Fluggesellschaften nehmen nur Buchstaben, Leerzeichen, Bindestriche (-) und Apostrophe ('), nicht ${character}.`;
    if (max !== undefined) return `Diese Währung hat höchstens ${max} Nachkommastellen.`;
    if (isPair(issue)) return "Der Schlüssel besteht aus Buchstaben, Ziffern, _ und -.";
    return `Erwartet wird ${expected(issue)}.`;
  },
  validation_length: (issue) => {
    const { min, max } = issue.params ?? {};
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
    if (issue.pointer === "") return "Geben Sie eine Bestellung oder eine Buchung an, nicht beides.";
    return `Erwartet wird ${expected(issue)}.`;
  },
  validation_unique: () => "Dies kommt hier schon vor: Lassen Sie es einmal stehen.",
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
    `Die Zahlungen ergeben nicht den Preis des Angebots und der Zusatzleistungen: ${params?.expected}.`,
  payment_currency_does_not_match_order_currency: () => "Bezahlen Sie in der Währung des Angebots.",
  order_passengers_incompatible_with_offer: () => "Die Passagiere sind nicht die des Angebots.",
  not_valid_with_selected_offer: () => "Dies passt nicht zum gewählten Angebot.",
  offer_expired: () => "Das Angebot ist abgelaufen: Suchen Sie erneut.",
  missing_data_param: () => "Setzen Sie die Angaben unter `data`: Nur so nimmt Duffel sie an.",
  invalid_data_param: () => "Unter `data` wird ein Objekt erwartet.",
  invalid_json: ({ params }) => `Kein gültiges JSON: siehe Zeile ${params?.line}, Spalte ${params?.column}.`,
  duplicate_key: () => "Dieser Name steht hier zweimal: Behalten Sie einen davon.",
  too_large: ({ params }) => `Dies sind mehr als ${params?.max} Byte JSON.`,
  too_deep: ({ params }) => `Dies ist tiefer als ${params?.max} Ebenen verschachtelt.`,
  too_many_issues: ({ params }) => `Es gibt mehr als die ${params?.max} gezeigten Mängel.`,
  unreadable_input: () => "Dies lässt sich nicht als JSON lesen.",
};
