//! Order: one or more passengers book an offer.

use alloc::vec::Vec;

use super::passenger::PASSENGER;
use super::payment::PAYMENT;
use super::people::{self, Person, Place};
use super::service::SERVICE;
use super::users::CUSTOMER_USER_IDS;
use crate::Code;
use crate::check::Check;
use crate::findings::Order;
use crate::json::Text;
use crate::lookup::Lookup;
use crate::members::{Members, Seen, What, index_of};
use crate::path::Step;
use crate::problem::{Problem, Severity};
use crate::rules::{Choice, Id, IdKind, Metadata, fold};
use crate::table::{Field, List, Object, Shape, advised, optional, required};

static PAY_LATER: Problem = Problem::warning(
    Code::ValidationInclusion,
    "Use hold: pay_later is what version 1 of the API called it.",
);
static ONE_OFFER: Problem = Problem::error(Code::ValidationLength, "Select exactly one offer.");
static A_PAYMENT: Problem = Problem::error(
    Code::ValidationLength,
    "Add a payment: an instant order is paid at once.",
);
static ONE_PAYMENT: Problem = Problem::warning(
    Code::ValidationLength,
    "Use one payment: Duffel may refuse more than one.",
);
static A_PASSENGER: Problem = Problem::error(Code::ValidationLength, "Add at least one passenger.");
static NINE_PASSENGERS: Problem = Problem::warning(
    Code::ValidationLength,
    "Book at most {max} passengers at once: airlines take no more in one order.",
);
static NO_PAYMENTS: Problem = Problem::error(
    Code::PaymentsNotAllowedForOrderType,
    "Leave payments out: a hold order is paid later.",
);
static ONE_CURRENCY: Problem = Problem::error(
    Code::ValidationInclusion,
    "Use the same currency for all payments of an order.",
);
static REPEATED_ID: Problem = Problem::error(
    Code::ValidationUnique,
    "Another passenger of this order has this ID already.",
);
static SAME_NAME: Problem = Problem::error(
    Code::DuplicatePassengerName,
    "Another passenger of this order has the same name: airlines want them told apart.",
);
static UNKNOWN_INFANT: Problem = Problem::error(
    Code::UnknownPassenger,
    "Expected the ID of another passenger of this order.",
);
static INFANT_TAKEN: Problem = Problem::error(
    Code::InfantAlreadyAssigned,
    "Another adult travels with this infant already: one adult for each.",
);

static TYPE: Choice =
    Choice::of(&["instant", "hold"], "an order type: instant or hold").old("pay_later", &PAY_LATER);
static OFFER_ID: Id = Id::of(IdKind::OFFER);
static OFFERS: List = List::of(Shape::Text(&OFFER_ID), "the offer to book")
    .at_least(1, &ONE_OFFER)
    .at_most(1, &ONE_OFFER);
static PAYMENTS: List = List::of(Shape::Object(&PAYMENT), "a payment").at_most(1, &ONE_PAYMENT);
static SERVICES: List = List::of(Shape::Object(&SERVICE), "services");
static PASSENGERS: List = List::of(Shape::Object(&PASSENGER), "the passengers, at least one")
    .at_least(1, &A_PASSENGER)
    .at_most(9, &NINE_PASSENGERS);
pub(super) static METADATA: Metadata = Metadata {
    severity: Severity::Error,
};

pub(crate) static ORDER: Object = Object::new("OrderInput", "an order", FIELDS, across);

const FIELDS: &[Field] = &[
    advised("type", Shape::Text(&TYPE))
        .doc("`\"instant\"` is paid at once, `\"hold\"` later. Left out: `\"instant\"`."),
    required("selected_offers", Shape::List(&OFFERS))
        .doc("The offer to book: exactly one. Example: `[\"off_0000AgZitpOnQtd3NQxjwO\"]`."),
    optional("payments", Shape::List(&PAYMENTS))
        .doc("How an instant order is paid: one payment, required. A hold order has none."),
    optional("services", Shape::List(&SERVICES)).doc("The extras to book with it."),
    optional("users", Shape::List(&CUSTOMER_USER_IDS))
        .doc("The Customer Users who can see and manage the order, each once. Every passenger's `user_id` must be among them. Example: `[\"icu_0000AgZitpOnQtd3NQxjwO\"]`."),
    required("passengers", Shape::List(&PASSENGERS))
        .doc("The passengers of the offer: at least one, at most nine."),
    optional("metadata", Shape::Metadata(&METADATA))
        .doc("Pairs of your own: at most 50, keys of 1 to 40 letters, digits, `_` and `-`, values of at most 500 characters. Example: `{ internal_order_id: \"avengers-123\" }`."),
];

const TYPE_INDEX: usize = index_of(FIELDS, "type");
const PAYMENTS_INDEX: usize = index_of(FIELDS, "payments");
const PEOPLE: Place = Place {
    list: "passengers",
    one: "a passenger",
    users: index_of(FIELDS, "users"),
};

fn across<'a>(check: &mut Check<'a>, members: &Members<'a>) {
    check_payments(check, members);
    people::check_users(check, members, &PEOPLE);
    let people = core::mem::take(&mut check.people);
    check_ids(check, &people);
    check_names(check, &people);
}

/// When an order is paid.
#[derive(PartialEq, Eq)]
enum Paid {
    AtOnce,
    Later,
    /// The type is none that is known.
    Unknown,
}

/// What the order's `type` says; nothing said is read as instant.
fn paid(order_type: Seen<'_>) -> Paid {
    match order_type.what {
        What::Absent | What::Null => Paid::AtOnce,
        What::Text(text) if text.is(b"instant") || text.is_blank() => Paid::AtOnce,
        What::Text(text) if text.is(b"hold") || text.is(b"pay_later") => Paid::Later,
        _ => Paid::Unknown,
    }
}

fn check_payments<'a>(check: &mut Check<'a>, members: &Members<'a>) {
    let payments = members.get(PAYMENTS_INDEX);
    let currencies = core::mem::take(&mut check.currencies);
    let paid = paid(members.get(TYPE_INDEX));
    match payments.what {
        What::Absent | What::Null if paid == Paid::AtOnce => check.require(members, PAYMENTS_INDEX),
        What::List(0) if paid == Paid::AtOnce => {
            check.add_to_field(members, PAYMENTS_INDEX, A_PAYMENT.found().with("min", 1));
        }
        What::List(_) | What::Text(_) | What::Other if paid == Paid::Later => {
            // What was found in them does not count: the next pass leaves them unchecked.
            check.learnt.refused |= 1 << PAYMENTS_INDEX;
            let severity = match payments.what {
                What::List(0) => Severity::Warning,
                _ => Severity::Error,
            };
            let finding = NO_PAYMENTS.found().severity(severity);
            check.add_to_field(members, PAYMENTS_INDEX, finding);
            return;
        }
        _ => {}
    }
    let mut texts = currencies
        .iter()
        .filter_map(|(index, seen)| Some((index, seen.at, seen.text()?)));
    let Some((_, _, first)) = texts.next() else {
        return;
    };
    for (&index, at, _) in texts.filter(|(_, _, currency)| *currency != first) {
        let steps = [
            Step::Field("payments"),
            Step::Index(index),
            Step::Field("currency"),
        ];
        check.add_below(Order::at(at), &steps, ONE_CURRENCY.found());
    }
}

/// Each passenger has an ID of its own, and each infant one adult.
fn check_ids<'a>(check: &mut Check<'a>, people: &[Person<'a>]) {
    let ids: Vec<_> = people
        .iter()
        .map(|person| (person.index, person.id))
        .collect();
    check.add_repeated(&ids, PEOPLE.list, "id", &REPEATED_ID);

    let infants: Vec<_> = people
        .iter()
        .filter(|person| person.infant_passenger_id.text().is_some())
        .collect();
    if infants.is_empty() {
        return;
    }
    let texts: Vec<_> = people
        .iter()
        .filter_map(|person| person.id.text())
        .collect();
    let known = Lookup::new(&texts);
    for adult in &infants {
        let infant = adult.infant_passenger_id;
        let is_another = infant
            .text()
            .is_some_and(|infant| known.first(infant).is_some() && adult.id.text() != Some(infant));
        if !is_another {
            let steps = [
                Step::Field(PEOPLE.list),
                Step::Index(adult.index),
                Step::Field("infant_passenger_id"),
            ];
            check.add_below(Order::at(infant.at), &steps, UNKNOWN_INFANT.found());
        }
    }
    let infants: Vec<_> = infants
        .iter()
        .map(|adult| (adult.index, adult.infant_passenger_id))
        .collect();
    check.add_repeated(&infants, PEOPLE.list, "infant_passenger_id", &INFANT_TAKEN);
}

/// No two passengers have the same name, whatever its case.
fn check_names<'a>(check: &mut Check<'a>, people: &[Person<'a>]) {
    if people.len() < 2 {
        return;
    }
    let names: Vec<(&Person<'a>, (Text<'a>, Text<'a>))> = people
        .iter()
        .filter_map(|person| {
            Some((
                person,
                (person.given_name.text()?, person.family_name.text()?),
            ))
        })
        .collect();
    let folded: Vec<Vec<u8>> = names
        .iter()
        .map(|(_, (given, family))| folded(*given, *family))
        .collect();
    let texts: Vec<_> = folded.iter().map(|name| Text::plain(name)).collect();
    for repeated in Lookup::new(&texts).repeated() {
        if let Some((person, _)) = names.get(repeated) {
            let steps = [Step::Field(PEOPLE.list), Step::Index(person.index)];
            check.add_below(Order::at(person.at), &steps, SAME_NAME.found());
        }
    }
}

/// Both names with their case folded, kept apart by a byte that no text has.
fn folded(given: Text<'_>, family: Text<'_>) -> Vec<u8> {
    let mut name = Vec::new();
    for text in [given, family] {
        for character in text.characters().map(fold) {
            name.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        name.push(0xFF);
    }
    name
}
