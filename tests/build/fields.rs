//! What tidying does to each field, by hand from the contract; which fields there are is read from the crate's tables.

use std::collections::BTreeSet;

use duffel_customers::{Kind, Options, build};
use serde_json::{Value, json};

use crate::bodies::{order, sound, with};
use crate::expect::line;
use crate::schema_fields::schema_fields;

/// What tidying does to the text of a field.
#[derive(Clone, Copy)]
pub enum Tidies {
    /// Takes the white space off its ends.
    Trimmed,
    Phone,
    /// Trimmed, the part behind the `@` in lower case.
    Email,
    /// Trimmed and in upper case.
    Upper,
    /// Trimmed and in lower case.
    Lower,
    /// Not touched at all.
    Untouched,
    /// No text belongs there.
    NoText,
}

use Tidies::*;

/// A field's pointer, a text as a person may leave it, and what becomes of it.
type Row = (&'static str, &'static str, Tidies);

/// Each field, a value for it, and what tidying does to such values.
pub const FIELDS: &[(Kind, &[Row])] = &[
    (
        Kind::CustomerUser,
        &[
            ("/email", "tony@stark.com", Email),
            ("/given_name", "Tony", Trimmed),
            ("/family_name", "Stark", Trimmed),
            ("/phone_number", "+14155550123", Phone),
            ("/group_id", "usg_1", Untouched),
        ],
    ),
    (
        Kind::CustomerUserGroup,
        &[
            ("/name", "Stark", Trimmed),
            ("/user_ids", "", NoText),
            ("/user_ids/0", "icu_1", Untouched),
        ],
    ),
    (
        Kind::CustomerUserGroupUpdate,
        &[
            ("/name", "Stark", Trimmed),
            ("/user_ids", "", NoText),
            ("/user_ids/0", "icu_1", Untouched),
        ],
    ),
    (
        Kind::Order,
        &[
            ("/type", "instant", Trimmed),
            ("/selected_offers", "", NoText),
            ("/selected_offers/0", "off_1", Untouched),
            ("/payments", "", NoText),
            ("/payments/0", "", NoText),
            ("/payments/0/type", "card", Trimmed),
            ("/payments/0/amount", "430.00", Untouched),
            ("/payments/0/currency", "GBP", Upper),
            ("/payments/0/three_d_secure_session_id", "3ds_1", Untouched),
            ("/payments/0/card_id", "tcd_1", Untouched),
            ("/services", "", NoText),
            ("/services/0", "", NoText),
            ("/services/0/id", "ase_1", Untouched),
            ("/services/0/quantity", "", NoText),
            ("/users", "", NoText),
            ("/users/0", "icu_1", Untouched),
            ("/passengers", "", NoText),
            ("/passengers/0", "", NoText),
            ("/passengers/0/id", "pas_1", Untouched),
            ("/passengers/0/given_name", "Tony", Trimmed),
            ("/passengers/0/family_name", "Stark", Trimmed),
            ("/passengers/0/born_on", "1970-05-29", Trimmed),
            ("/passengers/0/title", "mrs", Lower),
            ("/passengers/0/gender", "f", Lower),
            ("/passengers/0/email", "tony@stark.com", Email),
            ("/passengers/0/phone_number", "+14155550123", Phone),
            ("/passengers/0/user_id", "icu_1", Untouched),
            ("/passengers/0/infant_passenger_id", "pas_2", Untouched),
            ("/passengers/0/identity_documents", "", NoText),
            ("/passengers/0/identity_documents/0", "", NoText),
            ("/passengers/0/identity_documents/0/type", "passport", Trimmed),
            ("/passengers/0/identity_documents/0/unique_identifier", "7520 9451", Trimmed),
            ("/passengers/0/identity_documents/0/issuing_country_code", "US", Upper),
            ("/passengers/0/identity_documents/0/expires_on", "2030-06-25", Trimmed),
            ("/passengers/0/loyalty_programme_accounts", "", NoText),
            ("/passengers/0/loyalty_programme_accounts/0", "", NoText),
            ("/passengers/0/loyalty_programme_accounts/0/airline_iata_code", "BA", Trimmed),
            ("/passengers/0/loyalty_programme_accounts/0/account_number", "12901014", Trimmed),
            ("/passengers/0/type", "adult", Untouched),
            ("/passengers/0/age", "55", Untouched),
            ("/metadata", "", NoText),
            ("/metadata/mission", "conference", Untouched),
        ],
    ),
    (
        Kind::OrderUpdate,
        &[
            ("/metadata", "", NoText),
            ("/metadata/mission", "conference", Untouched),
            ("/users", "", NoText),
            ("/users/0", "icu_1", Untouched),
        ],
    ),
    (
        Kind::Booking,
        &[
            ("/quote_id", "quo_1", Untouched),
            ("/email", "tony@stark.com", Email),
            ("/phone_number", "+14155550123", Phone),
            ("/guests", "", NoText),
            ("/guests/0", "", NoText),
            ("/guests/0/given_name", "Tony", Trimmed),
            ("/guests/0/family_name", "Stark", Trimmed),
            ("/guests/0/user_id", "icu_1", Untouched),
            ("/guests/0/born_on", "1970-05-29", Untouched),
            ("/users", "", NoText),
            ("/users/0", "icu_1", Untouched),
            ("/payment", "", NoText),
            ("/payment/card_id", "tcd_1", Untouched),
            ("/payment/three_d_secure_session_id", "3ds_1", Untouched),
            ("/loyalty_programme_account_number", "201154908", Trimmed),
            ("/accommodation_special_requests", "A quiet  room", Trimmed),
            ("/metadata", "", NoText),
            ("/metadata/mission", "conference", Untouched),
        ],
    ),
    (
        Kind::ComponentClientKey,
        &[
            ("/user_id", "icu_1", Untouched),
            ("/order_id", "ord_1", Untouched),
            ("/booking_id", "bok_1", Untouched),
        ],
    ),
];

/// The body in which a field is changed: it has the loyalty accounts that the sound one lacks, and one way to pay.
fn body(kind: Kind, pointer: &str) -> Value {
    let account = json!({ "airline_iata_code": "BA", "account_number": "12901014" });
    match (kind, pointer) {
        (Kind::Order, "/passengers/0/title" | "/passengers/0/gender") => order(),
        (Kind::Order, _) if pointer.contains("loyalty") => {
            with(order(), "/passengers/0/loyalty_programme_accounts", json!([account]))
        }
        (Kind::OrderUpdate, _) => with(sound(kind), "/users", json!(["icu_1"])),
        (Kind::Booking, "/payment/three_d_secure_session_id") => {
            with(sound(kind), "/payment", json!({}))
        }
        (Kind::ComponentClientKey, "/booking_id") => json!({ "user_id": "icu_1" }),
        _ => sound(kind),
    }
}

/// What is built of a body with this value in this field: the value there, or the lines of the issues at the field.
pub fn built(kind: Kind, pointer: &str, value: &str) -> Result<Option<Value>, Vec<String>> {
    let body = with(body(kind, pointer), pointer, json!(value)).to_string();
    match build(kind, body.as_bytes(), &Options::new()) {
        Ok(built) => {
            let value: Value = serde_json::from_str(built.json()).unwrap();
            Ok(value["data"].pointer(pointer).cloned())
        }
        Err(report) => Err(report
            .errors()
            .filter(|issue| issue.pointer() == pointer || pointer.starts_with("/metadata"))
            .map(line)
            .collect()),
    }
}

#[test]
fn no_field_is_forgotten() {
    assert_eq!(FIELDS.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), Kind::ALL);
    for (kind, fields) in FIELDS {
        let written: BTreeSet<_> = fields
            .iter()
            .map(|(field, ..)| field.replace("/0", "/*").replace("/mission", "/*"))
            .collect();
        assert_eq!(written, schema_fields(*kind).into_iter().collect(), "{}", kind.as_str());
    }
}
