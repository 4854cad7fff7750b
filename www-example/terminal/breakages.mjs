// Broken versions of the guide's payloads. Each has a title, a function that breaks the payload, and all expected
// issues: the errors, then the warnings, as "pointer code", each in document order.

const broken = (title, breakIt, issues) => ({ title, breakIt, issues });

const SOMEBODY_ELSE = "icu_0000AgZpQrZjNcR4MqkPPx";
const A_GROUP = "usg_0000AgZitpOnQtd3NQxjwO";
const A_USER = "icu_0000AgZitpOnQtd3NQxjwO";

export const customerUserBreakages = [
  broken("the email is missing", (user) => void delete user.email, ["/email validation_required"]),
  broken("the email has no @", (user) => void (user.email = "tony.stark.com"), ["/email validation_format"]),
  broken("a phone number without a country code", (user) => void (user.phone_number = "(415) 555-0123"), [
    "/phone_number validation_format",
  ]),
  broken("a blank name", (user) => void (user.family_name = "  "), [
    "/family_name validation_required",
  ]),
  broken("a misspelt field name", renamePhoneNumber, ["/phone_numbr unknown_field"]),
  broken("three errors at once", breakThreeFields, [
    "/email validation_required",
    "/given_name validation_type",
    "/group_id validation_format",
  ]),
];

export const groupBreakages = [
  broken("the name is missing", (group) => void delete group.name, ["/name validation_required"]),
  broken("a group's ID among the user_ids", (group) => void (group.user_ids = [A_USER, A_GROUP]), [
    "/user_ids/1 validation_format",
  ]),
];

export const groupMemberBreakages = [
  broken("a user's ID instead of a group's", (user) => void (user.group_id = A_USER), [
    "/group_id validation_format",
  ]),
];

export const orderBreakages = [
  broken(
    "a passenger's user_id is not in users",
    (order) => void (order.passengers[0].user_id = SOMEBODY_ELSE),
    ["/passengers/0/user_id user_not_listed"],
  ),
  broken(
    "a group's ID (usg_) instead of a user's (icu_)",
    (order) => void (order.users = [A_GROUP, A_USER]),
    ["/users/0 validation_format"],
  ),
  broken("no Customer User", forgetCustomers, ["/users no_customer_user"]),
  broken("a hold order with a payment", (order) => void (order.type = "hold"), [
    "/payments payments_not_allowed_for_order_type",
  ]),
  broken("a number as the amount", (order) => void (order.payments[0].amount = 430), [
    "/payments/0/amount validation_type",
  ]),
  broken("a date that does not exist", (order) => void (order.passengers[0].born_on = "1970-02-30"), [
    "/passengers/0/born_on validation_format",
  ]),
  broken(
    "a name with a letter that Duffel refuses",
    (order) => void (order.passengers[0].given_name = "Æsa"),
    ["/passengers/0/given_name validation_format"],
  ),
  broken("a passport without an expiry date", forgetExpiry, [
    "/passengers/0/identity_documents/0/expires_on validation_required",
  ]),
  broken("the same passenger twice", repeatPassenger, [
    "/passengers/1 duplicate_passenger_name",
    "/passengers/1/id validation_unique",
    "/passengers/1/user_id validation_unique",
  ]),
  broken("an infant who is not on the order", namesUnknownInfant, [
    "/passengers/0/infant_passenger_id unknown_passenger",
  ]),
];

export const bookingBreakages = [
  broken(
    "a guest's user_id is not in users",
    (booking) => void (booking.guests[0].user_id = SOMEBODY_ELSE),
    ["/guests/0/user_id user_not_listed"],
  ),
  broken(
    "a rate's ID instead of a quote's",
    (booking) => void (booking.quote_id = "rat_0000AS0NZdKjjnnHZmSUbI"),
    ["/quote_id validation_format"],
  ),
  broken(
    "payment in two ways",
    (booking) => void (booking.payment.card_id = "tcd_0000AS0NZdKjjnnHZmSUbI"),
    ["/payment validation_inclusion"],
  ),
  broken("no guests", (booking) => void (booking.guests = []), ["/guests validation_length"]),
];

// These break the JSON string itself: what they return is checked as it is.
export const textBreakages = [
  broken("JSON that is cut off", (_order, text) => text.slice(0, text.indexOf('"payments"') + 10), [
    " invalid_json",
  ]),
  broken(
    "a duplicate field",
    (_order, text) => text.replace('"type": "instant"', '"type": "hold",\n    "type": "instant"'),
    ["/type duplicate_key", "/payments/0/three_d_secure_session_id unused_field"],
  ),
];

function renamePhoneNumber(user) {
  user.phone_numbr = user.phone_number;
  delete user.phone_number;
}

function breakThreeFields(user) {
  user.email = "";
  user.given_name = 7;
  user.group_id = "Stark Industries";
}

function forgetCustomers(order) {
  delete order.users;
  delete order.passengers[0].user_id;
}

function forgetExpiry(order) {
  delete order.passengers[0].identity_documents[0].expires_on;
}

function repeatPassenger(order) {
  order.passengers.push(structuredClone(order.passengers[0]));
}

function namesUnknownInfant(order) {
  order.passengers[0].infant_passenger_id = "pas_0000AgZpQrZjNcR4MqkXXX";
}
