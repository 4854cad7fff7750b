//! Booking: guests book a quote of an accommodation.

use super::guest::GUEST;
use super::payment::{CARD_ID, SESSION_ID};
use super::people::{self, Place};
use super::users::USERS_OF_A_TRIP;
use crate::Code;
use crate::check::{Check, REQUIRED};
use crate::facts::Role;
use crate::members::{Members, index_of};
use crate::offer::compare;
use crate::problem::{Detail, Problem, Severity};
use crate::rules::{Email, FreeText, Id, IdKind, Metadata, Phone};
use crate::table::{Field, List, Object, Shape, kept_if_blank, optional, required};

static NOT_LISTED: Problem = Problem::error(
    Code::UserNotListed,
    "Add this user to `users`: a guest's `user_id` must be listed there.",
);
static A_GUEST: Problem =
    Problem::error(Code::ValidationLength, "Add at least one guest.").with(Detail::Min(1));
static ONE_WAY_TO_PAY: Problem = Problem::error(
    Code::ValidationInclusion,
    "Pay with `card_id` or with `three_d_secure_session_id`, not with both.",
);
static NO_WAY_TO_PAY: Problem = Problem::error(
    Code::ValidationRequired,
    "Say what to pay with: `card_id` or `three_d_secure_session_id`.",
);

static QUOTE_ID: Id = Id::of(IdKind::QUOTE);
static GUESTS: List =
    List::of(Shape::Object(&GUEST), "the guests, at least one").at_least(1, &A_GUEST);
static ACCOUNT: FreeText =
    FreeText::new("an account number, such as 201154908").not_blank(&REQUIRED);
static REQUESTS: FreeText = FreeText::new("what the guests would like, such as a quiet room");
static METADATA: Metadata = Metadata { severity: Severity::Warning };

pub(crate) static BOOKING: Object = Object::new("BookingInput", "a booking", FIELDS, across);

const FIELDS: &[Field] = &[
    required("quote_id", Shape::Text(&QUOTE_ID))
        .role(Role::Quote)
        .doc("The quote to book: `quo_`, then 1 to 64 letters and digits. Example: `\"quo_0000AS0NZdKjjnnHZmSUbI\"`."),
    required("email", Shape::Text(&Email))
        .doc("The email address for the confirmation, at most 254 characters. Example: `\"tony@stark.com\"`."),
    required("phone_number", Shape::Text(&Phone))
        .doc("A phone number for questions, in E.164: `+`, then 7 to 15 digits. Example: `\"+14155550123\"`."),
    required("guests", Shape::List(&GUESTS))
        .doc("The guests, at least one. Example: `[{ given_name: \"Tony\", family_name: \"Stark\" }]`."),
    optional("users", Shape::List(&USERS_OF_A_TRIP))
        .doc("The Customer Users who can see and manage the booking, each once: `icu_`, then 1 to 64 letters and digits. Every guest's `user_id` must be among them. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
    kept_if_blank("payment", Shape::Object(&PAYMENT))
        .doc("How to pay, if not from the balance: with either a card or a 3-D Secure session. Example: `{ three_d_secure_session_id: \"3ds_0000AWr2Xs1Vp34gh5\" }`."),
    optional("loyalty_programme_account_number", Shape::Text(&ACCOUNT))
        .role(Role::LoyaltyNumber)
        .doc("The guest's number with the accommodation's loyalty programme: at least one character. Example: `\"201154908\"`."),
    optional("accommodation_special_requests", Shape::Text(&REQUESTS))
        .doc("Requests to the accommodation, as free text of any length. Example: `\"Need large workbench space for technical projects\"`."),
    optional("metadata", Shape::Metadata(&METADATA))
        .doc("Your own key-value pairs: preferably at most 50, keys of 1 to 40 letters, digits, `_` and `-`, values of at most 500 characters. Example: `{ customer_reference_number: \"STARK001\" }`."),
];

const PEOPLE: Place =
    Place { list: "guests", unlisted: &NOT_LISTED, users: index_of(FIELDS, "users") };

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    people::check_users(check, members, &PEOPLE);
    compare(check, None);
}

static PAYMENT: Object = Object::new(
    "BookingPaymentInput",
    "a card or a 3-D Secure session to pay with",
    PAYMENT_FIELDS,
    across_payment,
);

const PAYMENT_FIELDS: &[Field] = &[
    optional("card_id", Shape::Text(&CARD_ID))
        .doc("The card to pay with, if no 3-D Secure session is given: `tcd_`, then 1 to 64 letters and digits. Example: `\"tcd_0000AgZitpOnQtd3NQxjwO\"`."),
    optional("three_d_secure_session_id", Shape::Text(&SESSION_ID))
        .doc("The 3-D Secure session to pay with, if no card is given: `3ds_`, then 1 to 64 letters and digits. Example: `\"3ds_0000AWr2Xs1Vp34gh5\"`."),
];

const CARD: usize = index_of(PAYMENT_FIELDS, "card_id");
const SESSION: usize = index_of(PAYMENT_FIELDS, "three_d_secure_session_id");

fn across_payment<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let (card, session) = (members.get(CARD), members.get(SESSION));
    let problem = if card.text().is_some() && session.text().is_some() {
        &ONE_WAY_TO_PAY
    } else if !card.is_given() && !session.is_given() {
        &NO_WAY_TO_PAY
    } else {
        return;
    };
    check.add(members.start, problem, "");
}
