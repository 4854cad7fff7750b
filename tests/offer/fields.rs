//! One field, as a person leaves it, against the offer or the quote.

use duffel_customers::{Kind, Offer, Options, Quote, Timestamp, check_field, parse_pointer};
use serde_json::{Value, json};

use crate::bodies::passport;
use crate::expect::{line, lines};
use crate::offers::{one_adult, paid_at_once, with_documents, with_services};

/// What is said of this value, alone, of an order for this offer.
#[track_caller]
fn expect(offer: &Value, pointer: &str, value: Value, expected: &[&str]) {
    expect_of(offer, pointer, Some(value.to_string()), expected);
}

/// The same where there is no such field.
#[track_caller]
fn expect_absent(offer: &Value, pointer: &str, expected: &[&str]) {
    expect_of(offer, pointer, None, expected);
}

#[track_caller]
fn expect_of(offer: &Value, pointer: &str, value: Option<String>, expected: &[&str]) {
    let offer = offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let options =
        Options::new().offer(&offer).now(Timestamp::parse("2026-01-17T10:00:00Z").unwrap());
    let path = parse_pointer(pointer).unwrap();
    let value = value.as_ref().map(|json| json.as_bytes());
    let report = check_field(Kind::Order, &path, value, &options);
    assert_eq!(lines(&report), expected);
}

#[test]
fn what_needs_no_other_field() {
    let offer = with_services().offer;
    let not_valid = |pointer| format!("E not_valid_with_selected_offer {pointer}");
    let at = "/selected_offers/0";
    expect(&offer, at, json!("off_1"), &[]);
    expect(&offer, at, json!("off_2"), &[&not_valid(at)]);
    let at = "/services/3/id";
    expect(&offer, at, json!("ase_1"), &[]);
    expect(&offer, at, json!("ase_9"), &[&not_valid(at)]);
    expect(&offer, at, json!("sea_9"), &[&not_valid(at).replace('E', "W")]);
    let at = "/passengers/2/id";
    expect(&offer, at, json!("pas_1"), &[]);
    expect(
        &offer,
        at,
        json!("pas_2"),
        &["E order_passengers_incompatible_with_offer /passengers/2/id"],
    );
    let at = "/payments/0/currency";
    expect(&offer, at, json!("GBP"), &[]);
    expect(
        &offer,
        at,
        json!("EUR"),
        &["E payment_currency_does_not_match_order_currency /payments/0/currency"],
    );
    let at = "/passengers/0/identity_documents/1/type";
    expect(&offer, at, json!("passport"), &[]);
    expect(&offer, at, json!("tax_id"), &[&format!("E validation_inclusion {at}")]);
    expect(&offer, "/type", json!("hold"), &[]);
    let offer = paid_at_once().offer;
    expect(&offer, "/type", json!("hold"), &[&not_valid("/type")]);
    expect(&offer, "/type", json!("instant"), &[]);
}

#[test]
fn documents_that_the_offer_requires() {
    let at = "/passengers/0/identity_documents";
    let missing = format!("E validation_required {at}");
    let required = with_documents().offer;
    for nothing in [Value::Null, json!([])] {
        expect(&required, at, nothing, &[&missing]);
    }
    expect(&one_adult().offer, at, Value::Null, &[&format!("W validation_type {at}")]);
    expect(&one_adult().offer, at, json!([]), &[]);
    expect(&required, at, json!([passport()]), &[]);
    expect(&required, "/passengers/0/loyalty_programme_accounts", json!([]), &[]);
    expect_absent(&required, at, &[&missing]);
    expect_absent(&one_adult().offer, at, &[]);
    expect_absent(&required, "/passengers/0/loyalty_programme_accounts", &[]);
}

#[test]
fn what_needs_another_is_left_out() {
    let offer = with_services().offer;
    expect(&offer, "/payments/0/amount", json!("1.00"), &[]);
    expect(&offer, "/services/0/quantity", json!(9), &[]);
    expect(&offer, "/passengers/0/infant_passenger_id", Value::Null, &[]);
}

/// A list or an object is compared with all that is in it.
#[test]
fn what_is_in_a_field() {
    let offer = with_services().offer;
    let not_valid = |pointer| format!("E not_valid_with_selected_offer {pointer}");
    expect(&offer, "/selected_offers", json!(["off_1"]), &[]);
    expect(&offer, "/selected_offers", json!(["off_9"]), &[&not_valid("/selected_offers/0")]);
    let services = json!([{ "id": "ase_1", "quantity": 3 }, { "id": "ase_9", "quantity": 1 }]);
    expect(
        &offer,
        "/services",
        services.clone(),
        &["E validation_inclusion /services/0/quantity", &not_valid("/services/1/id")],
    );
    expect(&offer, "/services/7", services[1].clone(), &[&not_valid("/services/7/id")]);
    expect(
        &offer,
        "/payments",
        json!([{ "type": "balance", "amount": "1.00", "currency": "EUR" }]),
        &["E payment_currency_does_not_match_order_currency /payments/0/currency"],
    );
    let tax_id = json!({ "type": "tax_id", "unique_identifier": "1" });
    let other = json!([passport(), tax_id]);
    for (at, value) in [
        ("/passengers/4/identity_documents", other.clone()),
        ("/passengers/4/identity_documents/1", other[1].clone()),
    ] {
        expect(
            &offer,
            at,
            value,
            &["E validation_inclusion /passengers/4/identity_documents/1/type"],
        );
    }
}

#[test]
fn an_offer_that_has_expired() {
    let offer = one_adult().offering("/expires_at", json!("2026-01-17T09:59:59Z")).offer;
    expect(&offer, "/selected_offers/0", json!("off_1"), &["E offer_expired /selected_offers/0"]);
    let other = "E not_valid_with_selected_offer /selected_offers/0";
    expect(&offer, "/selected_offers/0", json!("off_2"), &[other]);
}

#[test]
fn an_error_of_its_own_comes_first() {
    let offer = one_adult().offer;
    let at = "/payments/0/currency";
    expect(&offer, at, json!("eur"), &[&format!("E validation_format {at}")]);
    expect(&offer, at, json!(" "), &[&format!("E validation_required {at}")]);
}

#[test]
fn a_whole_part_of_a_payload() {
    let offer = one_adult().offer;
    // Lists and objects are compared with their payload only.
    expect(&offer, "/selected_offers", json!(["off_1"]), &[]);
}

#[test]
fn of_a_booking() {
    let quote = Quote::parse(br#"{"id":"quo_1","supported_loyalty_programme":null}"#).unwrap();
    let options = Options::new().quote(&quote);
    let found = |pointer: &str, value: &[u8]| {
        let report =
            check_field(Kind::Booking, &parse_pointer(pointer).unwrap(), Some(value), &options);
        report.issues().iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(found("/quote_id", br#""quo_1""#), [""; 0]);
    assert_eq!(found("/quote_id", br#""quo_2""#), ["E not_valid_with_selected_offer /quote_id"]);
    let number = "/loyalty_programme_account_number";
    assert_eq!(found(number, br#""1""#), [format!("W unused_field {number}")]);
}
