//! Identity document: a passenger's passport, or another number that an airline or a state requires.

use crate::Code;
use crate::check::Check;
use crate::facts::Role;
use crate::members::{Members, index_of};
use crate::problem::Problem;
use crate::rules::{Choice, Country, DateRule, FreeText};
use crate::table::{Field, Object, Shape, optional, required};

static ONLY_ON_A_PASSPORT: Problem =
    Problem::warning(Code::UnusedField, "Leave this out: only a passport's expiry date is used.");
static NOT_ON_A_TAX_ID: Problem =
    Problem::warning(Code::UnusedField, "Leave this out: a tax ID needs no country.");
static EXPIRED: Problem =
    Problem::error(Code::ValidationFormat, "Use a document that has not expired.");

static EXPIRY: DateRule = DateRule::not_past(&EXPIRED);
pub(crate) static TYPE: Choice = Choice::of(
    &["passport", "tax_id", "known_traveler_number", "passenger_redress_number"],
    "a document type: passport, tax_id, known_traveler_number or passenger_redress_number",
);
static NUMBER: FreeText = FreeText::new("the document's number, such as 75209451");

pub(super) static IDENTITY_DOCUMENT: Object =
    Object::new("IdentityDocumentInput", "an identity document", FIELDS, across);

const FIELDS: &[Field] = &[
    required("type", Shape::Text(&TYPE))
        .role(Role::Document)
        .doc("The document's type, each at most once per passenger. Example: `\"passport\"`."),
    required("unique_identifier", Shape::Text(&NUMBER))
        .doc("The document's number: at least one character. Example: `\"75209451\"`."),
    optional("issuing_country_code", Shape::Text(&Country))
        .doc("The country that issued it: two capital letters of ISO 3166-1. Required, except for a `tax_id`. Example: `\"US\"`."),
    optional("expires_on", Shape::Text(&EXPIRY))
        .doc("Its last day of validity, as `YYYY-MM-DD`. Required for a `passport`, unused otherwise. Example: `\"2030-06-25\"`."),
];

const TYPE_INDEX: usize = index_of(FIELDS, "type");
const ISSUING_COUNTRY_CODE: usize = index_of(FIELDS, "issuing_country_code");
const EXPIRES_ON: usize = index_of(FIELDS, "expires_on");

fn across<'a>(check: &mut Check<'a>, members: &Members<'_, 'a>) {
    let (country, expires_on) = (members.get(ISSUING_COUNTRY_CODE), members.get(EXPIRES_ON));
    let document_type = members.get(TYPE_INDEX);

    let is = |name: &str| document_type.text().is_some_and(|text| text.is(name.as_bytes()));
    if !is("tax_id") {
        check.require(members, ISSUING_COUNTRY_CODE);
    } else if country.is_given() {
        check.add_to_field(members, ISSUING_COUNTRY_CODE, &NOT_ON_A_TAX_ID);
    }
    if is("passport") {
        check.require(members, EXPIRES_ON);
    } else if document_type.text().is_some() && expires_on.is_given() {
        check.add_to_field(members, EXPIRES_ON, &ONLY_ON_A_PASSPORT);
    }
}
