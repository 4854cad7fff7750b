//! Rules between the fields of a stays booking.

use duffel_customers::Kind;
use serde_json::{Value, json};

use crate::bodies::{booking, with};
use crate::expect::{expect, expect_message};

fn paid_with(payment: Value) -> Value {
    with(booking(), "/payment", payment)
}

#[test]
fn a_card_or_a_session() {
    expect(Kind::Booking, &paid_with(json!({ "card_id": "tcd_1" })), &[]);
    expect(Kind::Booking, &paid_with(json!({ "three_d_secure_session_id": "3ds_1" })), &[]);
    let both = json!({ "card_id": "tcd_1", "three_d_secure_session_id": "3ds_1" });
    expect(Kind::Booking, &paid_with(both.clone()), &["E validation_inclusion /payment"]);
    expect(Kind::Booking, &paid_with(json!({})), &["E validation_required /payment"]);
    expect_message(
        Kind::Booking,
        &paid_with(both),
        "E validation_inclusion /payment",
        "Pay with `card_id` or with `three_d_secure_session_id`, not with both.",
    );
    expect_message(
        Kind::Booking,
        &paid_with(json!({})),
        "E validation_required /payment",
        "Say what to pay with: `card_id` or `three_d_secure_session_id`.",
    );
}

/// `null` counts as absent; what is wrong is there all the same, but clashes only as a text. The payment stands before its fields.
#[test]
fn a_card_or_a_session_that_is_wrong() {
    let card = "W validation_type /payment/card_id";
    let session = "W validation_type /payment/three_d_secure_session_id";
    expect(
        Kind::Booking,
        &paid_with(json!({ "card_id": null, "three_d_secure_session_id": "3ds_1" })),
        &[card],
    );
    expect(
        Kind::Booking,
        &paid_with(json!({ "card_id": null, "three_d_secure_session_id": null })),
        &["E validation_required /payment", card, session],
    );
    expect(
        Kind::Booking,
        &paid_with(json!({ "card_id": "3ds_1", "three_d_secure_session_id": "" })),
        &[
            "E validation_inclusion /payment",
            "E validation_format /payment/card_id",
            "E validation_format /payment/three_d_secure_session_id",
        ],
    );
    let (card, session) = (
        "E validation_type /payment/card_id",
        "E validation_type /payment/three_d_secure_session_id",
    );
    for (card_id, session_id, expected) in [
        (json!(1), json!("3ds_1"), &[card][..]),
        (json!("tcd_1"), json!(3), &[session]),
        (json!({}), json!([]), &[card, session]),
    ] {
        let payment = json!({ "card_id": card_id, "three_d_secure_session_id": session_id });
        expect(Kind::Booking, &paid_with(payment), expected);
    }
    expect(Kind::Booking, &paid_with(json!({ "card_id": 1 })), &[card]);
    expect(
        Kind::Booking,
        &paid_with(json!({ "cardid": "tcd_1" })),
        &["E validation_required /payment", "W unknown_field /payment/cardid"],
    );
}

#[test]
fn at_least_one_guest() {
    expect_message(
        Kind::Booking,
        &with(booking(), "/guests", json!([])),
        "E validation_length /guests",
        "Add at least one guest.",
    );
}

/// Guests may have the same name, and be as many as they like.
#[test]
fn guests_are_no_passengers() {
    let guest = json!({ "given_name": "Tony", "family_name": "Stark" });
    let guests: Value = std::iter::repeat_n(guest, 20).collect();
    expect(Kind::Booking, &with(booking(), "/guests", guests), &[]);
}

#[test]
fn a_guest_has_no_age() {
    let body = with(booking(), "/guests/0/born_on", json!("1970-05-29"));
    expect(Kind::Booking, &body, &["W unused_field /guests/0/born_on"]);
    expect_message(
        Kind::Booking,
        &body,
        "W unused_field /guests/0/born_on",
        "Leave this out: a booking has no use for it.",
    );
}
