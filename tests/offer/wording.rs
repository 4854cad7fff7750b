//! What is said, word for word; and never with a value in it.

use duffel_customers::{Kind, Offer, Options, Quote, Report, Timestamp, check};
use serde_json::{Value, json};

use crate::bodies::{self, put, take};
use crate::expect::params;
use crate::offers::{Booked, family, one_adult, paid_at_once, with_documents, with_services};

fn report(booked: &Booked) -> Report {
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let now = Timestamp::parse("2026-01-17T10:00:00Z").unwrap();
    let options = Options::new().offer(&offer).now(now);
    check(Kind::Order, booked.order.to_string().as_bytes(), &options)
}

#[track_caller]
fn says(report: &Report, code: &str, message: &str, parameters: &str) {
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!(issue.code().as_str(), code);
    assert_eq!(issue.message(), message);
    assert_eq!(params(issue), parameters);
}

fn without(mut booked: Booked, pointer: &str) -> Booked {
    take(&mut booked.order, pointer);
    booked
}

#[test]
fn of_orders() {
    let ordering =
        |booked: Booked, pointer: &str, value: Value| report(&booked.ordering(pointer, value));
    says(
        &ordering(one_adult(), "/selected_offers/0", json!("off_2")),
        "not_valid_with_selected_offer",
        "Select the offer that is being booked: this is another one.",
        "",
    );
    says(
        &report(&one_adult().offering("/expires_at", json!("2026-01-17T09:00:00Z"))),
        "offer_expired",
        "This offer has expired: search for a new one.",
        "",
    );
    says(
        &report(&without(paid_at_once().ordering("/type", json!("hold")), "/payments")),
        "not_valid_with_selected_offer",
        "Use instant: the offer must be paid when it is booked.",
        "",
    );
    says(
        &ordering(one_adult(), "/payments/0/amount", json!("429.99")),
        "payment_amount_does_not_match_order_amount",
        "Pay exactly 430.00, the price of the offer and its services.",
        "expected=430.00",
    );
    says(
        &ordering(one_adult(), "/payments/0/currency", json!("EUR")),
        "payment_currency_does_not_match_order_currency",
        "Pay in the currency of the offer.",
        "",
    );
    says(
        &report(&without(family(), "/passengers/1")),
        "order_passengers_incompatible_with_offer",
        "Add every passenger of the offer.",
        "",
    );
    says(
        &ordering(family(), "/passengers/1/id", json!("pas_9")),
        "order_passengers_incompatible_with_offer",
        "Expected the ID of a passenger of the offer.",
        "",
    );
    says(
        &report(&without(family(), "/passengers/0/infant_passenger_id")),
        "validation_required",
        "Say which adult each infant without a seat travels with: its ID is that adult's `infant_passenger_id`.",
        "",
    );
    says(
        &report(&without(with_documents(), "/passengers/1/identity_documents")),
        "validation_required",
        "Add an identity document: the offer asks each passenger for one.",
        "",
    );
    let tax_id = json!([{ "type": "tax_id", "unique_identifier": "1" }]);
    says(
        &ordering(one_adult(), "/passengers/0/identity_documents", tax_id),
        "validation_inclusion",
        "Use a document of another type: the offer does not support this one.",
        "",
    );
    let service = |id: &str, quantity: u32| {
        ordering(with_services(), "/services/0", json!({ "id": id, "quantity": quantity }))
    };
    says(
        &service("ase_9", 1),
        "not_valid_with_selected_offer",
        "Choose a service that is available with the offer.",
        "",
    );
    says(
        &service("sea_9", 1),
        "not_valid_with_selected_offer",
        "The offer does not list this seat: make sure that its seat map does.",
        "",
    );
    says(
        &service("ase_1", 3),
        "validation_inclusion",
        "Choose at most 2 of this service: the offer has no more.",
        "max=2",
    );
}

#[test]
fn of_bookings() {
    let quote = Quote::parse(br#"{"id":"quo_1","supported_loyalty_programme":null}"#).unwrap();
    let options = Options::new().quote(&quote);
    let report = |booking: &Value| check(Kind::Booking, booking.to_string().as_bytes(), &options);
    let mut booking = bodies::booking();
    says(
        &report(&booking),
        "unused_field",
        "Leave this out: the accommodation supports no loyalty programme.",
        "",
    );
    take(&mut booking, "/loyalty_programme_account_number");
    put(&mut booking, "/quote_id", json!("quo_2"));
    says(
        &report(&booking),
        "not_valid_with_selected_offer",
        "Give the quote that is being booked: this is another one.",
        "",
    );
}

#[test]
fn of_what_was_filled_in() {
    let booked = one_adult().ordering("/payments/0/amount", json!(""));
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let options = Options::new().offer(&offer);
    let built = duffel_customers::build(Kind::Order, booked.order.to_string().as_bytes(), &options)
        .unwrap();
    let [warning] = built.warnings() else { panic!("{:?}", built.warnings()) };
    assert_eq!(warning.message(), "This was empty, and has been filled in from the offer.");
}

#[test]
fn strict() {
    let booked = with_services().ordering("/services/0", json!({ "id": "sea_9", "quantity": 1 }));
    let error = "E not_valid_with_selected_offer /services/0/id";
    booked.expect_with(&Options::new().strict(true), &[error]);
}
