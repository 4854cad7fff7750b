// The forms of texts and the comparisons between fields, for peers that have no such rules of their own.

const id = (prefix) => new RegExp(`^${prefix}_[0-9A-Za-z]{1,64}$`);

export const OFFER_ID = id("off");
export const CUSTOMER_USER_ID = id("icu");
export const SESSION_ID = id("3ds");
export const CARD_ID = id("tcd");
export const GROUP_ID = id("usg");
export const QUOTE_ID = id("quo");
export const AMOUNT = /^[0-9]+(\.[0-9]+)?$/;
export const CURRENCY = /^[A-Z]{3}$/;
export const COUNTRY = /^[A-Z]{2}$/;
export const AIRLINE = /^[A-Z0-9]{2}$/;
export const PHONE = /^\+[1-9][0-9]{6,14}$/;
export const METADATA_KEY = /^[0-9A-Za-z_-]{1,40}$/;
export const PASSENGER_NAME = /^[ '\-A-Za-zÀ-ÅÇ-ÖØ-Ýß-åç-ïñ-öø-ıĴ-őŔ-ſ]+$/;
/** The expression of the HTML standard for `<input type=email>`. */
export const EMAIL =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

export const TITLES = ["mr", "ms", "mrs", "miss", "dr"];
export const GENDERS = ["m", "f"];
export const ORDER_TYPES = ["instant", "hold", "pay_later"];
export const PAYMENT_TYPES = ["balance", "arc_bsp_cash", "card"];
export const DOCUMENT_TYPES = ["passport", "tax_id", "known_traveler_number", "passenger_redress_number"];

/** Tells `add(message, path)` what is wrong between the fields of an order whose fields are right. */
export function compareOrder(order, add) {
  const { type, payments, users, passengers } = order;
  const isInstant = (type ?? "instant") === "instant";
  const listed = new Set(users);
  if (isInstant && !payments?.length) add("An instant order needs a payment.", ["payments"]);
  if (!isInstant && payments?.length) add("A hold order is paid later.", ["payments"]);
  payments?.forEach(({ type, currency, three_d_secure_session_id, card_id }, at) => {
    if (currency !== payments[0].currency) add("Use one currency.", ["payments", at, "currency"]);
    if (type === "card" && !three_d_secure_session_id && !card_id)
      add("Add the session.", ["payments", at, "three_d_secure_session_id"]);
  });

  const ids = new Set(passengers.map(({ id }) => id));
  const [seen, names, infants] = [new Set(), new Set(), new Set()];
  const once = (set, entry, message, path) => (set.has(entry) ? add(message, path) : set.add(entry));
  passengers.forEach((passenger, at) => {
    const { id, user_id, given_name, family_name, infant_passenger_id: infant } = passenger;
    once(seen, id, "Give each passenger an ID of its own.", ["passengers", at, "id"]);
    const name = `${given_name}\n${family_name}`.toLowerCase();
    once(names, name, "Two passengers have this name.", ["passengers", at]);
    if (user_id && !listed.has(user_id)) add("Add this user to `users`.", ["passengers", at, "user_id"]);
    if (infant) {
      const path = ["passengers", at, "infant_passenger_id"];
      if (infant === id || !ids.has(infant)) add("No other passenger has this ID.", path);
      once(infants, infant, "Another adult travels with this infant.", path);
    }
    const types = new Set();
    passenger.identity_documents?.forEach((document, index) => {
      const to = (field) => ["passengers", at, "identity_documents", index, field];
      once(types, document.type, "Keep one document of each type.", to("type"));
      if (document.type !== "tax_id" && !document.issuing_country_code)
        add("Add the country.", to("issuing_country_code"));
      if (document.type === "passport" && !document.expires_on) add("Add the date.", to("expires_on"));
    });
  });
}

/** The same for a stays booking. */
export function compareBooking({ users, guests, payment }, add) {
  const listed = new Set(users);
  guests.forEach(({ user_id }, at) => {
    if (user_id && !listed.has(user_id)) add("Add this user to `users`.", ["guests", at, "user_id"]);
  });
  if (payment && !payment.card_id === !payment.three_d_secure_session_id)
    add("Give a card or a session.", ["payment"]);
}
