//! Rules between the fields of identity documents, and between the documents of a passenger.

use duffel_customers::{Date, Kind, Options};
use serde_json::{Value, json};

use crate::bodies::{order, passport, put, with};
use crate::expect::{expect, expect_message, expect_with};

const DOCUMENTS: &str = "/passengers/0/identity_documents";
const TYPES: [&str; 4] =
    ["passport", "tax_id", "known_traveler_number", "passenger_redress_number"];

fn order_with(documents: Value) -> Value {
    with(order(), DOCUMENTS, documents)
}

fn at(code: &str, field: &str) -> String {
    format!("{code} {DOCUMENTS}/0/{field}")
}

#[test]
fn what_each_type_needs() {
    for document_type in TYPES {
        let bare = json!({ "type": document_type, "unique_identifier": "1" });
        let country = (document_type != "tax_id")
            .then(|| at("E validation_required", "issuing_country_code"));
        let date = (document_type == "passport").then(|| at("E validation_required", "expires_on"));
        let expected: Vec<_> = country.iter().chain(&date).map(String::as_str).collect();
        expect(Kind::Order, &order_with(json!([bare])), &expected);
    }
}

#[test]
fn what_each_type_has_no_use_for() {
    for document_type in TYPES {
        let full = with(passport(), "/type", json!(document_type));
        let country =
            (document_type == "tax_id").then(|| at("W unused_field", "issuing_country_code"));
        let date = (document_type != "passport").then(|| at("W unused_field", "expires_on"));
        let expected: Vec<_> = country.iter().chain(&date).map(String::as_str).collect();
        expect(Kind::Order, &order_with(json!([full])), &expected);
    }
    let tax_id = order_with(json!([with(passport(), "/type", json!("tax_id"))]));
    expect_message(
        Kind::Order,
        &tax_id,
        &at("W unused_field", "issuing_country_code"),
        "Leave this out: a tax ID needs no country.",
    );
    expect_message(
        Kind::Order,
        &tax_id,
        &at("W unused_field", "expires_on"),
        "Leave this out: only a passport's expiry date is used.",
    );
}

/// As text, it is none of the known types: neither a tax ID nor a passport.
#[test]
fn an_unknown_type() {
    let unknown = with(passport(), "/type", json!("visa"));
    expect(
        Kind::Order,
        &order_with(json!([unknown])),
        &[&at("E validation_inclusion", "type"), &at("W unused_field", "expires_on")],
    );
    expect(
        Kind::Order,
        &order_with(json!([{ "type": "visa", "unique_identifier": "1" }])),
        &[
            &at("E validation_inclusion", "type"),
            &at("E validation_required", "issuing_country_code"),
        ],
    );
}

/// A country is required but for a tax ID, and this may be any; of its expiry date nothing is known.
#[test]
fn a_type_that_is_no_text() {
    for (document_type, code) in
        [(Value::Null, "E validation_required"), (json!(7), "E validation_type")]
    {
        let full = with(passport(), "/type", document_type.clone());
        expect(Kind::Order, &order_with(json!([full])), &[&at(code, "type")]);
        let bare = json!({ "type": document_type, "unique_identifier": "1" });
        let no_country = at("E validation_required", "issuing_country_code");
        expect(Kind::Order, &order_with(json!([bare])), &[&at(code, "type"), &no_country]);
    }
}

#[test]
fn one_document_of_each_type() {
    let tax_id = json!({ "type": "tax_id", "unique_identifier": "1" });
    expect(Kind::Order, &order_with(json!([passport(), tax_id])), &[]);
    let repeated = order_with(json!([passport(), tax_id, passport(), tax_id, passport()]));
    let expected = [2, 3, 4].map(|index| format!("E validation_unique {DOCUMENTS}/{index}/type"));
    let expected: Vec<_> = expected.iter().map(String::as_str).collect();
    expect(Kind::Order, &repeated, &expected);
    expect_message(
        Kind::Order,
        &repeated,
        expected[0],
        "Keep one document of each type for each passenger.",
    );
}

#[test]
fn types_are_compared_as_they_are_given() {
    let of = |document_type: Value| json!({ "type": document_type, "unique_identifier": "1", "issuing_country_code": "US" });
    // Each is wrong by itself, which comes before being repeated.
    expect(
        Kind::Order,
        &order_with(json!([of(json!("visa")), of(json!("visa"))])),
        &[
            "E validation_inclusion /passengers/0/identity_documents/0/type",
            "E validation_inclusion /passengers/0/identity_documents/1/type",
        ],
    );
    expect(
        Kind::Order,
        &order_with(json!([of(Value::Null), of(Value::Null)])),
        &[
            "E validation_required /passengers/0/identity_documents/0/type",
            "E validation_required /passengers/0/identity_documents/1/type",
        ],
    );
}

#[test]
fn each_passenger_has_documents_of_their_own() {
    let mut body = order();
    put(&mut body, "/passengers/1/identity_documents", json!([passport()]));
    expect(Kind::Order, &body, &[]);
    put(&mut body, "/passengers/1/identity_documents", json!([passport(), passport()]));
    expect(Kind::Order, &body, &["E validation_unique /passengers/1/identity_documents/1/type"]);
}

#[test]
fn a_document_that_has_expired() {
    let until = |date: &str| order_with(json!([with(passport(), "/expires_on", json!(date))]));
    let today = Options::new().now(Date::new(2030, 6, 25).unwrap());
    let expired = at("E validation_format", "expires_on");
    for (date, expected) in [
        ("2030-06-25", &[][..]),
        ("9999-12-31", &[]),
        ("2030-06-24", &[expired.as_str()]),
        ("0001-01-01", &[&expired]),
    ] {
        expect_with(Kind::Order, &until(date).to_string(), &today, expected);
        // Without a clock nothing expires.
        expect(Kind::Order, &until(date), &[]);
    }
    let body = until("2030-06-24").to_string();
    let report = duffel_customers::check(Kind::Order, body.as_bytes(), &today);
    assert_eq!(report.issues()[0].message(), "Use a document that has not expired.");
}

/// The error hides that the date has no use there.
#[test]
fn another_document_that_has_expired() {
    let document = json!({
        "type": "known_traveler_number",
        "unique_identifier": "1",
        "issuing_country_code": "US",
        "expires_on": "2030-06-24",
    });
    let today = Options::new().now(Date::new(2030, 6, 25).unwrap());
    let body = order_with(json!([document])).to_string();
    expect_with(Kind::Order, &body, &today, &[&at("E validation_format", "expires_on")]);
    expect_with(Kind::Order, &body, &Options::new(), &[&at("W unused_field", "expires_on")]);
}
