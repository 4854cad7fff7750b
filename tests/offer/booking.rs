//! Stays bookings against their quotes.

use duffel_customers::{Kind, Options, Quote, check};
use serde_json::{Value, json};

use crate::bodies::{self, put, take};
use crate::expect::lines;

fn quote() -> Value {
    json!({
        "id": "quo_1",
        "total_currency": "GBP",
        "total_amount": "799.00",
        "tax_amount": null,
        "supported_loyalty_programme": "marriott_bonvoy",
        "rooms": 1,
        "guests": [{ "type": "adult" }],
        "check_in_date": "2026-05-24",
        "accommodation": { "id": "acc_1", "supported_loyalty_programme": null, "rooms": [{ "rates": [] }] },
    })
}

#[track_caller]
fn expect(quote: &Value, booking: &Value, expected: &[&str]) {
    let quote = quote.to_string();
    let quote = Quote::parse(quote.as_bytes()).unwrap();
    let report =
        check(Kind::Booking, booking.to_string().as_bytes(), &Options::new().quote(&quote));
    assert_eq!(lines(&report), expected);
}

#[test]
fn a_booking_that_fits() {
    expect(&quote(), &bodies::booking(), &[]);
    expect(&json!({ "data": quote() }), &json!({ "data": bodies::booking() }), &[]);
}

#[test]
fn another_quote() {
    let mut booking = bodies::booking();
    put(&mut booking, "/quote_id", json!("quo_2"));
    expect(&quote(), &booking, &["E not_valid_with_selected_offer /quote_id"]);
    for (value, expected) in [
        (json!("off_1"), "E validation_format /quote_id"),
        (json!(" "), "E validation_required /quote_id"),
        (json!(1), "E validation_type /quote_id"),
    ] {
        put(&mut booking, "/quote_id", value);
        expect(&quote(), &booking, &[expected]);
    }
    take(&mut booking, "/quote_id");
    expect(&quote(), &booking, &["E validation_required /quote_id"]);
    let mut nameless = quote();
    take(&mut nameless, "/id");
    put(&mut booking, "/quote_id", json!("quo_2"));
    expect(&nameless, &booking, &[]);
}

#[test]
fn a_number_where_no_programme_is_supported() {
    let mut quote = quote();
    put(&mut quote, "/supported_loyalty_programme", Value::Null);
    let mut booking = bodies::booking();
    expect(&quote, &booking, &["W unused_field /loyalty_programme_account_number"]);
    put(&mut booking, "/loyalty_programme_account_number", json!(" "));
    expect(&quote, &booking, &["E validation_required /loyalty_programme_account_number"]);
    take(&mut booking, "/loyalty_programme_account_number");
    expect(&quote, &booking, &[]);
    // That nothing is said of it is another matter.
    take(&mut quote, "/supported_loyalty_programme");
    expect(&quote, &bodies::booking(), &[]);
    put(&mut quote, "/supported_loyalty_programme", json!({ "reference": "marriott_bonvoy" }));
    expect(&quote, &bodies::booking(), &[]);
}

#[test]
fn other_payloads_have_nothing_to_do_with_it() {
    let quote = quote().to_string();
    let options = Options::new();
    let quote = Quote::parse(quote.as_bytes()).unwrap();
    let options = options.quote(&quote);
    for &kind in Kind::ALL {
        let body = bodies::sound(kind).to_string();
        assert_eq!(lines(&check(kind, body.as_bytes(), &options)), [""; 0], "{}", kind.as_str());
    }
}
