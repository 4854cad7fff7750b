//! Order: one or more passengers book an offer.

use alloc::vec::Vec;

use super::passenger::PASSENGER;
use super::payment::PAYMENT;
use super::people::{self, Place};
use super::service::SERVICE;
use super::users::USERS_OF_A_TRIP;
use crate::Code;
use crate::check::Check;
use crate::facts::{Fact, Role};
use crate::members::{Members, Seen, What, index_of};
use crate::offer::compare;
use crate::problem::{Detail, Problem, Severity};
use crate::rules::{Choice, Id, IdKind, Metadata};
use crate::table::{Field, List, Object, Shape, advised, optional, required};

/// The most passengers that airlines accept in one order.
const MOST: u32 = 9;

static NOT_LISTED: Problem = Problem::error(
    Code::UserNotListed,
    "Add this user to `users`: a passenger's `user_id` must be listed there.",
);
static PAY_LATER: Problem = Problem::warning(
    Code::ValidationInclusion,
    "Use hold: pay_later is its name in version 1 of the API.",
);
static AN_OFFER: Problem =
    Problem::error(Code::ValidationLength, ONE_OFFER_TEXT).with(Detail::Min(1));
static ONE_OFFER: Problem =
    Problem::error(Code::ValidationLength, ONE_OFFER_TEXT).with(Detail::Max(1));
const ONE_OFFER_TEXT: &str = "Select exactly one offer.";
static A_PAYMENT: Problem =
    Problem::error(Code::ValidationLength, "Add a payment: an instant order is paid at once.")
        .with(Detail::Min(1));
static ONE_PAYMENT: Problem =
    Problem::warning(Code::ValidationLength, "Use one payment: Duffel may refuse more than one.")
        .with(Detail::Max(1));
static A_PASSENGER: Problem =
    Problem::error(Code::ValidationLength, "Add at least one passenger.").with(Detail::Min(1));
static NINE_PASSENGERS: Problem = Problem::warning(
    Code::ValidationLength,
    "Book at most {max} passengers at once: airlines accept no more in one order.",
)
.with(Detail::Max(MOST));
static NO_PAYMENTS: Problem =
    Problem::error(Code::PaymentsNotAllowedForOrderType, NO_PAYMENTS_TEXT);
static EMPTY_PAYMENTS: Problem =
    Problem::warning(Code::PaymentsNotAllowedForOrderType, NO_PAYMENTS_TEXT);
const NO_PAYMENTS_TEXT: &str = "Leave payments out: a hold order is paid later.";
static ONE_CURRENCY: Problem = Problem::error(
    Code::ValidationInclusion,
    "Use the same currency for all payments of an order.",
);
static REPEATED_ID: Problem =
    Problem::error(Code::ValidationUnique, "Another passenger of this order already has this ID.");
static SAME_NAME: Problem = Problem::error(
    Code::DuplicatePassengerName,
    "Another passenger of this order has the same name: airlines want them told apart.",
);
static TWO_OF_A_TYPE: Problem =
    Problem::error(Code::ValidationUnique, "Keep one document of each type for each passenger.");
static UNKNOWN_INFANT: Problem =
    Problem::error(Code::UnknownPassenger, "Expected the ID of another passenger of this order.");
static INFANT_TAKEN: Problem = Problem::error(
    Code::InfantAlreadyAssigned,
    "Another adult already travels with this infant: each infant has one adult.",
);

pub(crate) static ORDER_TYPE: Choice =
    Choice::of(&["instant", "hold"], "an order type: instant or hold").old("pay_later", &PAY_LATER);
static OFFER_ID: Id = Id::of(IdKind::OFFER);
static OFFERS: List = List::of(Shape::Text(&OFFER_ID), "the offer to book")
    .at_least(1, &AN_OFFER)
    .at_most(1, &ONE_OFFER)
    .role(Role::Offer);
static PAYMENT_LIST: List = List::of(Shape::Object(&PAYMENT), "a payment");
static SERVICE_LIST: List = List::of(Shape::Object(&SERVICE), "services");
static PASSENGER_LIST: List = List::of(Shape::Object(&PASSENGER), "the passengers, at least one")
    .at_least(1, &A_PASSENGER)
    .at_most(MOST, &NINE_PASSENGERS);
pub(super) static METADATA: Metadata = Metadata { severity: Severity::Error };

pub(crate) static ORDER: Object = Object::new("OrderInput", "an order", FIELDS, across);

const FIELDS: &[Field] = &[
    advised("type", Shape::Text(&ORDER_TYPE))
        .role(Role::OrderType)
        .doc("`\"instant\"` is paid at once, `\"hold\"` later. If left out, `\"instant\"`. Example: `\"hold\"`."),
    required("selected_offers", Shape::List(&OFFERS))
        .doc("The offer to book, exactly one: `off_`, then 1 to 64 letters and digits. Example: `[\"off_0000AgZitpOnQtd3NQxjwO\"]`."),
    optional("payments", Shape::List(&PAYMENT_LIST))
        .doc("How an instant order is paid: required, preferably one payment. A hold order has none. Example: `[{ type: \"balance\", amount: \"430.00\", currency: \"GBP\" }]`."),
    optional("services", Shape::List(&SERVICE_LIST)).doc("The extras to book with the offer, as many as it has. Example: `[{ id: \"ase_0000AgZitpOnQtd3NQxjwO\", quantity: 1 }]`."),
    optional("users", Shape::List(&USERS_OF_A_TRIP))
        .doc("The Customer Users who can see and manage the order, each once: `icu_`, then 1 to 64 letters and digits. Every passenger's `user_id` must be among them. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
    required("passengers", Shape::List(&PASSENGER_LIST))
        .doc("The passengers of the offer: at least one, preferably at most nine. Example: `[{ id: \"pas_0000AgZpQrZjNcR4Mqklwx\", given_name: \"Tony\", family_name: \"Stark\", born_on: \"1970-05-29\", title: \"mr\", gender: \"m\", email: \"tony@stark.com\", phone_number: \"+14155550123\" }]`."),
    optional("metadata", Shape::Metadata(&METADATA))
        .doc("Your own key-value pairs: at most 50, keys of 1 to 40 letters, digits, `_` and `-`, values of at most 500 characters. Example: `{ internal_order_id: \"avengers-123\" }`."),
];

const TYPE: usize = index_of(FIELDS, "type");
pub(crate) const PAYMENTS: usize = index_of(FIELDS, "payments");
pub(crate) const SERVICES: usize = index_of(FIELDS, "services");
pub(crate) const PASSENGERS: usize = index_of(FIELDS, "passengers");
const PEOPLE: Place =
    Place { list: "passengers", unlisted: &NOT_LISTED, users: index_of(FIELDS, "users") };

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    check_payments(check, members);
    people::check_users(check, members, &PEOPLE);
    check.add_to_repeated(Role::PassengerId, &["passengers", "*", "id"], &REPEATED_ID);
    check_infants(check);
    check.add_to_repeated(Role::Name, &["passengers", "*"], &SAME_NAME);
    let to_type = ["passengers", "*", "identity_documents", "*", "type"];
    check.add_to_repeated(Role::Document, &to_type, &TWO_OF_A_TYPE);
    compare(check, Some(members));
}

/// When an order is paid.
#[derive(PartialEq, Eq)]
enum Paid {
    AtOnce,
    Later,
    /// The type is unknown.
    Unknown,
}

/// Reads the order's `type`. If it is missing, the order counts as instant.
fn paid(order_type: &Seen<'_>) -> Paid {
    match order_type.what {
        What::Absent | What::Null => Paid::AtOnce,
        What::Text(text) if text.is(b"instant") || text.is_blank() => Paid::AtOnce,
        What::Text(text) if text.is(b"hold") || text.is(b"pay_later") => Paid::Later,
        _ => Paid::Unknown,
    }
}

fn check_payments<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let payments = members.get(PAYMENTS);
    let paid = paid(members.get(TYPE));
    let problem = match (&paid, payments.what) {
        (Paid::AtOnce, What::List(0)) => Some(&A_PAYMENT),
        (Paid::AtOnce, What::List(2..)) => Some(&ONE_PAYMENT),
        (Paid::Later, What::List(0)) => Some(&EMPTY_PAYMENTS),
        (Paid::Later, What::List(_) | What::Text(_) | What::Other) => Some(&NO_PAYMENTS),
        _ => None,
    };
    if let Some(problem) = problem {
        check.add_to_field(members, PAYMENTS, problem);
    }
    if paid == Paid::AtOnce {
        check.require(members, PAYMENTS);
    } else if paid == Paid::Later && payments.is_given() {
        // Findings in them do not count, so the next pass does not check them.
        check.learnt.refused |= 1 << PAYMENTS;
    }
    if !check.facts.has_several(Role::Currency) {
        return;
    }
    let first = check.facts.of(Role::Currency).next().copied();
    let is_other = |fact: &&Fact<'a>| first.is_some_and(|first| first.text != fact.text);
    let others: Vec<_> = check.facts.of(Role::Currency).filter(is_other).copied().collect();
    for fact in others {
        check.add_to_fact(&fact, &["payments", "*", "currency"], &ONE_CURRENCY);
    }
}

/// Each infant must be another passenger of the order, and travel with one adult.
fn check_infants(check: &mut Check<'_>) {
    const TO_INFANT: [&str; 3] = ["passengers", "*", "infant_passenger_id"];
    if !check.facts.has(Role::Infant) {
        return;
    }
    let mut unknown = check.facts.all_of(Role::Infant);
    unknown.retain(|infant| infant.second == Some(infant.text));
    unknown.extend(check.facts.unmatched(Role::Infant, Role::PassengerId));
    for fact in unknown {
        check.add_to_fact(&fact, &TO_INFANT, &UNKNOWN_INFANT);
    }
    check.add_to_repeated(Role::Infant, &TO_INFANT, &INFANT_TAKEN);
}
