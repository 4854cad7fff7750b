// Broken versions of the guide's payloads. Each says what is wrong, makes it so, and lists every issue that must come of it:
// the errors and warnings, as "pointer code", in document order.

const broken = (title, breakIt, issues) => ({ title, breakIt, issues });

const SOMEBODY_ELSE = "icu_0000AgZpQrZjNcR4MqkPPx";
const A_GROUP = "usg_0000AgZitpOnQtd3NQxjwO";
const A_USER = "icu_0000AgZitpOnQtd3NQxjwO";

export const customerUserBreakages = [
  broken("the email is missing", (user) => void delete user.email, ["/email validation_required"]),
  broken("the email has no @", (user) => void (user.email = "tony.stark.com"), ["/email validation_format"]),
  broken("a phone number as dialled at home", (user) => void (user.phone_number = "(415) 555-0123"), [
    "/phone_number validation_format",
  ]),
  broken("a name of blanks only", (user) => void (user.family_name = "  "), [
    "/family_name validation_required",
  ]),
  broken("a field's name with a slip in it", renamePhoneNumber, ["/phone_numbr unknown_field"]),
  broken("three things at once", breakThreeFields, [
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
  broken("a user's ID where the group's belongs", (user) => void (user.group_id = A_USER), [
    "/group_id validation_format",
  ]),
];

export const orderBreakages = [
  broken(
    "a passenger's user_id that users does not list",
    (order) => void (order.passengers[0].user_id = SOMEBODY_ELSE),
    ["/passengers/0/user_id user_not_listed"],
  ),
  broken(
    "a group's ID (usg_) where a user's (icu_) belongs",
    (order) => void (order.users = [A_GROUP, A_USER]),
    ["/users/0 validation_format"],
  ),
  broken("no Customer User at all", forgetCustomers, ["/users no_customer_user"]),
  broken("a hold order that is paid for", (order) => void (order.type = "hold"), [
    "/payments payments_not_allowed_for_order_type",
  ]),
  broken("an amount that is a number", (order) => void (order.payments[0].amount = 430), [
    "/payments/0/amount validation_type",
  ]),
  broken("a day that no calendar has", (order) => void (order.passengers[0].born_on = "1970-02-30"), [
    "/passengers/0/born_on validation_format",
  ]),
  broken(
    "a name with a letter that Duffel refuses",
    (order) => void (order.passengers[0].given_name = "Æsa"),
    ["/passengers/0/given_name validation_format"],
  ),
  broken("a passport without its last day", forgetExpiry, [
    "/passengers/0/identity_documents/0/expires_on validation_required",
  ]),
  broken("the same passenger twice", repeatPassenger, [
    "/passengers/1 duplicate_passenger_name",
    "/passengers/1/id validation_unique",
    "/passengers/1/user_id validation_unique",
  ]),
  broken("an infant that is not on the order", namesUnknownInfant, [
    "/passengers/0/infant_passenger_id unknown_passenger",
  ]),
];

export const bookingBreakages = [
  broken(
    "a guest's user_id that users does not list",
    (booking) => void (booking.guests[0].user_id = SOMEBODY_ELSE),
    ["/guests/0/user_id user_not_listed"],
  ),
  broken(
    "a rate's ID where the quote's belongs",
    (booking) => void (booking.quote_id = "rat_0000AS0NZdKjjnnHZmSUbI"),
    ["/quote_id validation_format"],
  ),
  broken(
    "paid for in two ways at once",
    (booking) => void (booking.payment.card_id = "tcd_0000AS0NZdKjjnnHZmSUbI"),
    ["/payment validation_inclusion"],
  ),
  broken("nobody stays", (booking) => void (booking.guests = []), ["/guests validation_length"]),
];

// These break the text itself: what they return is checked as it is.
export const textBreakages = [
  broken("a text that was cut off", (_order, text) => text.slice(0, text.indexOf('"payments"') + 10), [
    " invalid_json",
  ]),
  broken(
    "a name that stands twice",
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
