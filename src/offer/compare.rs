//! The rules between a payload and what it books.

use super::laps::Laps;
use super::price::Price;
use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::json::Text;
use crate::members::{Members, Seen, What};
use crate::payload::{order, passenger};
use crate::problem::Problem;
use crate::rules::{IdKind, Timestamp};

static OTHER_OFFER: Problem = Problem::error(
    Code::NotValidWithSelectedOffer,
    "Select the offer that is being booked: this is another one.",
);
static OTHER_QUOTE: Problem = Problem::error(
    Code::NotValidWithSelectedOffer,
    "Give the quote that is being booked: this is another one.",
);
static STRANGER: Problem = Problem::error(
    Code::OrderPassengersIncompatibleWithOffer,
    "Expected the ID of a passenger of the offer.",
);
static TOO_FEW: Problem =
    Problem::error(Code::OrderPassengersIncompatibleWithOffer, "Add every passenger of the offer.");
static NO_DOCUMENT: Problem = Problem::error(
    Code::ValidationRequired,
    "Add an identity document: the offer asks each passenger for one.",
);
static OTHER_DOCUMENT: Problem = Problem::error(
    Code::ValidationInclusion,
    "Use a document of another type: the offer does not support this one.",
);
static NO_SERVICE: Problem = Problem::error(
    Code::NotValidWithSelectedOffer,
    "Choose a service that is available with the offer.",
);
static A_SEAT: Problem = Problem::warning(
    Code::NotValidWithSelectedOffer,
    "The offer does not list this seat: make sure that its seat map does.",
);
static OTHER_CURRENCY: Problem = Problem::error(
    Code::PaymentCurrencyDoesNotMatchOrderCurrency,
    "Pay in the currency of the offer.",
);
static EXPIRED: Problem =
    Problem::error(Code::OfferExpired, "This offer has expired: search for a new one.");
static PAID_AT_ONCE: Problem = Problem::error(
    Code::NotValidWithSelectedOffer,
    "Use instant: the offer must be paid when it is booked.",
);
static NO_PROGRAMME: Problem = Problem::warning(
    Code::UnusedField,
    "Leave this out: the accommodation supports no loyalty programme.",
);

/// A field that may only have values that the offer or the quote has.
struct Choice {
    role: Role,
    /// The role that must be known for the offer's or quote's values to be complete.
    known: Role,
    path: &'static [&'static str],
    problem: &'static Problem,
}

static CHOICES: [Choice; 7] = [
    Choice {
        role: Role::OrderType,
        known: Role::InstantPayment,
        path: &["type"],
        problem: &PAID_AT_ONCE,
    },
    Choice {
        role: Role::PassengerId,
        known: Role::Passengers,
        path: &["passengers", "*", "id"],
        problem: &STRANGER,
    },
    Choice {
        role: Role::Document,
        known: Role::DocumentTypes,
        path: &["passengers", "*", "identity_documents", "*", "type"],
        problem: &OTHER_DOCUMENT,
    },
    Choice {
        role: Role::Service,
        known: Role::Services,
        path: &["services", "*", "id"],
        problem: &NO_SERVICE,
    },
    Choice {
        role: Role::Currency,
        known: Role::Currency,
        path: &["payments", "*", "currency"],
        problem: &OTHER_CURRENCY,
    },
    Choice { role: Role::Quote, known: Role::Quote, path: &["quote_id"], problem: &OTHER_QUOTE },
    Choice {
        role: Role::LoyaltyNumber,
        known: Role::LoyaltyNumber,
        path: &["loyalty_programme_account_number"],
        problem: &NO_PROGRAMME,
    },
];

/// Whether a service is a seat, which the offer need not list.
pub(super) fn is_seat(id: Text<'_>) -> bool {
    id.content().starts_with(IdKind::SEAT.prefix.as_bytes())
}

/// Compares the recorded facts with the offer or the quote. `order` is given for a whole order.
#[inline(never)]
pub(crate) fn compare<'a>(check: &mut Check<'a>, order: Option<&Members<'_, 'a>>) {
    let given = check.options.given;
    if given.is_empty() {
        return;
    }
    let mut next = 0;
    let mut counts = given.zeros();
    let mut price = Price::default();
    let mut laps = Laps::default();
    let mut selected = None;
    while let Some(fact) = check.facts.get(next) {
        next += 1;
        let (role, text) = match fact.role {
            Role::Infant | Role::Adult => (Role::PassengerId, fact.text),
            Role::Quantity => (Role::Service, fact.second.unwrap_or_default()),
            role => (role, fact.text),
        };
        let found = given.find(role, text);
        let same = found.map(|(_, same)| same);
        // How often the same value has occurred in the order so far.
        let count = found.and_then(|(place, _)| counts.get_mut(place));
        match fact.role {
            // If there are several, the first one that is the offer's counts, if any.
            Role::Offer if selected.is_none() => selected = Some((fact, same)),
            Role::Offer if matches!(selected, Some((_, None))) && same.is_some() => {
                selected = Some((fact, same));
            }
            Role::PassengerId | Role::Infant | Role::Adult => {
                laps.add(given, &fact, same, count);
            }
            Role::Amount | Role::Currency | Role::Quantity => price.add(check, &fact, same, count),
            _ => {}
        }
        // A blank value is already reported.
        let is_instant = role == Role::OrderType && (text.equals(b"instant") || text.is_blank());
        if same.is_none()
            && !is_instant
            && let Some(choice) = CHOICES.iter().find(|choice| choice.role == fact.role)
            && given.has(choice.known)
        {
            let is_seat = role == Role::Service && is_seat(text);
            check.add_to_fact(&fact, choice.path, if is_seat { &A_SEAT } else { choice.problem });
        }
    }
    if let Some((fact, same)) = selected {
        let is_other = same.is_none() && given.has(Role::Offer);
        if is_other || is_expired(check) {
            let problem = if is_other { &OTHER_OFFER } else { &EXPIRED };
            check.add_to_fact(&fact, &["selected_offers", "*"], problem);
        }
    }
    if let Some(order) = order {
        // If there are as many passengers as in the offer, a missing one is implied by the one that is there instead.
        if let What::List(count) = order.get(order::PASSENGERS).what
            && given.has(Role::Passengers)
            && (count as usize) < given.count(Role::PassengerId)
        {
            check.add_to_field(order, order::PASSENGERS, &TOO_FEW);
        }
        laps.compare(check, order);
        price.add_services(given, &counts);
        price.compare(check, order);
    }
}

fn is_expired(check: &Check<'_>) -> bool {
    let expiry = check.options.given.says(Role::Expiry);
    let expiry = expiry.and_then(|text| Timestamp::read(&text.content()));
    matches!((expiry, check.options.now), (Some(expiry), Some(now)) if expiry.is_before(now))
}

/// Compares a passenger with what the offer requires of each, and records where an infant could be named.
pub(crate) fn compare_passenger<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let offer = check.options.given;
    if offer.is_empty() {
        return;
    }
    if lacks_documents(check, members.get(passenger::IDENTITY_DOCUMENTS)) {
        check.add_to_field(members, passenger::IDENTITY_DOCUMENTS, &NO_DOCUMENT);
    }
    let (infant, id) = (members.get(passenger::INFANT), members.get(passenger::ID));
    let (role, at, what) = match infant.what {
        What::Text(_) => return,
        What::Absent => (Role::Adult, members.end, id.what),
        What::Null => (Role::Adult, infant.at, id.what),
        // Names nobody. That it isn't a string is already reported.
        _ => (Role::Infant, infant.at, What::Text(Text::default())),
    };
    check.remember(role, Seen { at, what }, None);
}

/// Compares a passenger's documents that are the whole input with what the offer requires.
pub(crate) fn compare_documents(check: &mut Check<'_>, documents: &Seen<'_>) {
    if lacks_documents(check, documents) {
        check.add(documents.at, &NO_DOCUMENT, "");
    }
}

fn lacks_documents(check: &Check<'_>, documents: &Seen<'_>) -> bool {
    matches!(documents.what, What::Absent | What::Null | What::List(0))
        && check.options.given.has(Role::DocumentsRequired)
}
