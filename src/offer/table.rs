//! The parts of an offer and of a quote that are read. Other fields are skipped.

use crate::check::Check;
use crate::facts::Role;
use crate::json::{Text, to_whole};
use crate::members::{Members, Seen, What, index_of};
use crate::rules::{Amount, Currency, FreeText, Id, IdKind, TimestampRule};
use crate::table::{Field, List, Object, Shape, independent, nullable};

static TEXT: FreeText = FreeText::new("");
static OFFER_ID: Id = Id::of(IdKind::OFFER);
static QUOTE_ID: Id = Id::of(IdKind::QUOTE);

pub(super) static OFFER: Object = Object::partial(
    &[
        nullable("id", Shape::Text(&OFFER_ID)).role(Role::Offer),
        nullable("total_amount", Shape::Text(&Amount)).role(Role::Amount),
        nullable("total_currency", Shape::Text(&Currency)).role(Role::Currency),
        nullable("expires_at", Shape::Text(&TimestampRule)).role(Role::Expiry),
        nullable("payment_requirements", Shape::Object(&PAYMENT_REQUIREMENTS)),
        nullable("passengers", Shape::List(&PASSENGERS)).role(Role::Passengers),
        nullable("passenger_identity_documents_required", Shape::Anything)
            .role(Role::DocumentsRequired),
        nullable("supported_passenger_identity_document_types", Shape::List(&DOCUMENT_TYPES))
            .role(Role::DocumentTypes),
        nullable("available_services", Shape::List(&SERVICES)).role(Role::Services),
    ],
    independent,
);

static PASSENGERS: List = List::of(Shape::Object(&PASSENGER), "");
static PASSENGER: Object = Object::partial(PASSENGER_FIELDS, across_passenger);
const PASSENGER_FIELDS: &[Field] =
    &[nullable("id", Shape::Text(&TEXT)), nullable("type", Shape::Text(&TEXT))];

/// Records a passenger with its type.
fn across_passenger<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    const ID: usize = index_of(PASSENGER_FIELDS, "id");
    const TYPE: usize = index_of(PASSENGER_FIELDS, "type");
    check.remember(Role::PassengerId, *members.get(ID), members.get(TYPE).text());
}

static PAYMENT_REQUIREMENTS: Object = Object::partial(
    &[nullable("requires_instant_payment", Shape::Anything).role(Role::InstantPayment)],
    independent,
);

static DOCUMENT_TYPES: List = List::of(Shape::Text(&TEXT), "").role(Role::Document);

static SERVICES: List = List::of(Shape::Object(&SERVICE), "");
static SERVICE: Object = Object::partial(SERVICE_FIELDS, across_service);
const SERVICE_FIELDS: &[Field] = &[
    nullable("id", Shape::Text(&TEXT)),
    nullable("total_amount", Shape::Text(&Amount)),
    nullable("total_currency", Shape::Text(&TEXT)),
    nullable("maximum_quantity", Shape::Quantity),
];

/// As many as can be counted: one more, and every larger number, is [`u32::MAX`].
const COUNTABLE: u32 = u32::MAX - 1;

/// Records a service with its price and the price's currency. The most that can be ordered is stored as its location.
fn across_service<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    const ID: usize = index_of(SERVICE_FIELDS, "id");
    const PRICE: usize = index_of(SERVICE_FIELDS, "total_amount");
    const CURRENCY: usize = index_of(SERVICE_FIELDS, "total_currency");
    const MOST: usize = index_of(SERVICE_FIELDS, "maximum_quantity");
    let most = members.get(MOST);
    let most = if most.is_given() { to_whole(check.reader.since(most.at)) } else { None };
    let id = Seen { at: most.unwrap_or(COUNTABLE).min(COUNTABLE), ..*members.get(ID) };
    check.remember(Role::Service, id, members.get(PRICE).text());
    let currency = members.get(CURRENCY).text();
    if currency.is_some() {
        check.remember(Role::Foreign, id, currency);
    }
}

pub(super) static QUOTE: Object = Object::partial(QUOTE_FIELDS, across_quote);

const QUOTE_FIELDS: &[Field] = &[
    nullable("id", Shape::Text(&QUOTE_ID)).role(Role::Quote),
    nullable("supported_loyalty_programme", Shape::Anything).role(Role::Programme),
];

/// `null` says that no programme is supported: then every number is wrong.
fn across_quote<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    const PROGRAMME: usize = index_of(QUOTE_FIELDS, "supported_loyalty_programme");
    let programme = members.get(PROGRAMME);
    if let What::Null = programme.what {
        let nothing = What::Text(Text::default());
        check.remember(Role::LoyaltyNumber, Seen { what: nothing, ..*programme }, None);
    }
}
