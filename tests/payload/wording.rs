//! What each field is called when it is missing or of the wrong type: the end of the sentence, word for word.

use std::collections::BTreeSet;

use duffel_customers::{Issue, Kind, Options, check_field, parse_pointer};
use serde_json::Value;

use crate::expect::params;
use crate::schema_fields::schema_fields;

const USER: &str = "a customer user ID (icu_…)";
const USERS: &str = "customer user IDs (icu_…)";
const EMAIL: &str = "an email address, such as tony@example.com";
const PHONE: &str =
    "a phone number with its country code, as + and 7 to 15 digits, such as +14155550123";
const DATE: &str = "a date as year-month-day, such as 1970-05-29";
const EXPIRY: &str = "a date as year-month-day, such as 2030-06-25";
const GIVEN_NAME: &str = "a name, such as Tony";
const FAMILY_NAME: &str = "a name, such as Stark";
const PASSENGER_GIVEN_NAME: &str = "a name as in the travel document, such as Tony";
const PASSENGER_FAMILY_NAME: &str = "a name as in the travel document, such as Stark";
const GROUP_NAME: &str = "a name, such as Stark Industries";
const SESSION: &str = "a 3-D Secure session ID (3ds_…)";
const CARD: &str = "a card ID (tcd_…)";
const PAIRS: &str = "texts by name, such as {\"internal_order_id\": \"avengers-123\"}";
const PAIR: &str = "a value, such as \"avengers-123\"";

/// Each payload's fields, `*` for an index, and what they expect. A field that is not looked at expects nothing.
const FIELDS: &[(Kind, &[(&str, &str)])] = &[
    (
        Kind::CustomerUser,
        &[
            ("/email", EMAIL),
            ("/given_name", GIVEN_NAME),
            ("/family_name", FAMILY_NAME),
            ("/phone_number", PHONE),
            ("/group_id", "a customer user group ID (usg_…)"),
        ],
    ),
    (
        Kind::CustomerUserGroup,
        &[("/name", GROUP_NAME), ("/user_ids", USERS), ("/user_ids/*", USER)],
    ),
    (
        Kind::CustomerUserGroupUpdate,
        &[("/name", GROUP_NAME), ("/user_ids", USERS), ("/user_ids/*", USER)],
    ),
    (
        Kind::Order,
        &[
            ("/type", "an order type: instant or hold"),
            ("/selected_offers", "the offer to book"),
            ("/selected_offers/*", "an offer ID (off_…)"),
            ("/payments", "a payment"),
            ("/payments/*", "a payment"),
            ("/payments/*/type", "a payment type: balance, arc_bsp_cash or card"),
            ("/payments/*/amount", "an amount with a point before the decimals, such as 430.00"),
            ("/payments/*/currency", "a currency code of three capital letters, such as GBP"),
            ("/payments/*/three_d_secure_session_id", SESSION),
            ("/payments/*/card_id", CARD),
            ("/services", "services"),
            ("/services/*", "a service"),
            ("/services/*/id", "a service ID (ase_…)"),
            ("/services/*/quantity", "a whole number, such as 1"),
            ("/users", USERS),
            ("/users/*", USER),
            ("/passengers", "the passengers, at least one"),
            ("/passengers/*", "a passenger"),
            ("/passengers/*/id", "a passenger ID (pas_…)"),
            ("/passengers/*/given_name", PASSENGER_GIVEN_NAME),
            ("/passengers/*/family_name", PASSENGER_FAMILY_NAME),
            ("/passengers/*/born_on", DATE),
            ("/passengers/*/title", "a title: mr, ms, mrs, miss or dr"),
            ("/passengers/*/gender", "a gender as in the travel document: m or f"),
            ("/passengers/*/email", EMAIL),
            ("/passengers/*/phone_number", PHONE),
            ("/passengers/*/user_id", USER),
            ("/passengers/*/infant_passenger_id", "the ID of a passenger of this order"),
            ("/passengers/*/identity_documents", "identity documents"),
            ("/passengers/*/identity_documents/*", "an identity document"),
            (
                "/passengers/*/identity_documents/*/type",
                "a document type: passport, tax_id, known_traveler_number or passenger_redress_number",
            ),
            (
                "/passengers/*/identity_documents/*/unique_identifier",
                "the document's number, such as 75209451",
            ),
            (
                "/passengers/*/identity_documents/*/issuing_country_code",
                "a country code of two capital letters, such as US",
            ),
            ("/passengers/*/identity_documents/*/expires_on", EXPIRY),
            ("/passengers/*/loyalty_programme_accounts", "loyalty programme accounts"),
            ("/passengers/*/loyalty_programme_accounts/*", "a loyalty programme account"),
            (
                "/passengers/*/loyalty_programme_accounts/*/airline_iata_code",
                "an airline's IATA code of two capital letters or digits, such as BA",
            ),
            (
                "/passengers/*/loyalty_programme_accounts/*/account_number",
                "an account number, such as 12901014",
            ),
            ("/passengers/*/type", ""),
            ("/passengers/*/age", ""),
            ("/metadata", PAIRS),
            ("/metadata/*", PAIR),
        ],
    ),
    (
        Kind::OrderUpdate,
        &[("/metadata", PAIRS), ("/metadata/*", PAIR), ("/users", USERS), ("/users/*", USER)],
    ),
    (
        Kind::Booking,
        &[
            ("/quote_id", "a quote ID (quo_…)"),
            ("/email", EMAIL),
            ("/phone_number", PHONE),
            ("/guests", "the guests, at least one"),
            ("/guests/*", "a guest"),
            ("/guests/*/given_name", GIVEN_NAME),
            ("/guests/*/family_name", FAMILY_NAME),
            ("/guests/*/user_id", USER),
            ("/guests/*/born_on", ""),
            ("/users", USERS),
            ("/users/*", USER),
            ("/payment", "a card or a 3-D Secure session to pay with"),
            ("/payment/card_id", CARD),
            ("/payment/three_d_secure_session_id", SESSION),
            ("/loyalty_programme_account_number", "an account number, such as 201154908"),
            ("/accommodation_special_requests", "what the guests would like, such as a quiet room"),
            ("/metadata", PAIRS),
            ("/metadata/*", PAIR),
        ],
    ),
    (
        Kind::ComponentClientKey,
        &[
            ("/user_id", USER),
            ("/order_id", "an order ID (ord_…)"),
            ("/booking_id", "a booking ID (bok_…)"),
        ],
    ),
];

/// The issues of the value of one field.
fn issues(kind: Kind, pattern: &str, json: &str) -> Vec<Issue> {
    let path = parse_pointer(&pattern.replace('*', "0")).unwrap();
    let report = check_field(kind, &path, Some(json.as_bytes()), &Options::new());
    report.issues().to_vec()
}

fn messages(kind: Kind, pattern: &str, json: &str) -> Vec<String> {
    issues(kind, pattern, json).iter().map(Issue::message).collect()
}

#[test]
fn of_the_wrong_type() {
    for (kind, fields) in FIELDS {
        for (field, expected) in fields.iter().filter(|(_, expected)| !expected.is_empty()) {
            // `true` is nothing that any field takes.
            let [issue] = issues(*kind, field, "true").try_into().unwrap();
            let wanted = match params(&issue).as_str() {
                "expected=string" => "text",
                "expected=integer" => "a number",
                "expected=array" => "a list",
                "expected=object" => "an object",
                other => panic!("{field}: {other}"),
            };
            assert_eq!(issue.message(), format!("Expected {wanted}: {expected}."), "{field}");
        }
    }
}

#[test]
fn null() {
    let metadata = "Expected text: a value, such as \"avengers-123\".";
    let nobody = "List at least one customer user (icu_…) in `users`: only they can see the trip and get support for it.";
    for (kind, fields) in FIELDS {
        for (field, expected) in *fields {
            for message in messages(*kind, field, "null") {
                let required = format!("Add {expected}.");
                let optional = "Leave this field out rather than sending null.";
                assert!(
                    [&required, optional, metadata].contains(&message.as_str())
                        || (*field == "/users" && message == nobody),
                    "{field}: {message}"
                );
            }
        }
    }
}

#[test]
fn no_field_is_forgotten() {
    assert_eq!(FIELDS.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), Kind::ALL);
    for (kind, fields) in FIELDS {
        let written: BTreeSet<_> = fields.iter().map(|(field, _)| (*field).to_owned()).collect();
        assert_eq!(written, schema_fields(*kind).into_iter().collect(), "{}", kind.as_str());
    }
}

/// A sentence for a person: it begins with a capital letter, ends with a full stop, and has no gap left in it.
#[test]
fn every_sentence_reads_well() {
    let values = [Value::Null, true.into(), "".into(), "x".into(), "x".repeat(2000).into()];
    for (kind, fields) in FIELDS {
        for (field, _) in *fields {
            for message in
                values.iter().flat_map(|value| messages(*kind, field, &value.to_string()))
            {
                assert!(message.starts_with(char::is_uppercase), "{message}");
                assert!(message.ends_with(['.', '?']), "{message}");
                let gaps = ["  ", "{max", "{hint", "{other", "..", " .", " ,", ": ."];
                assert!(!gaps.iter().any(|gap| message.contains(gap)), "{message}");
            }
        }
    }
}
