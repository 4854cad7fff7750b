//! Rules between the fields of an order's payment.

use duffel_customers::Kind;
use serde_json::{Value, json};

use crate::bodies::{order, with};
use crate::expect::{expect, expect_message};

const SESSION: &str = "/payments/0/three_d_secure_session_id";

fn paid_by(payment_type: Value, more: Value) -> Value {
    let mut payment = json!({ "type": payment_type, "amount": "1", "currency": "GBP" });
    payment.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    with(order(), "/payments", json!([payment]))
}

/// Duffel's own guide sends a session with `balance`.
#[test]
fn the_balance_needs_no_session() {
    let unused = format!("W unused_field {SESSION}");
    let with_session =
        |session| paid_by(json!("balance"), json!({ "three_d_secure_session_id": session }));
    expect(Kind::Order, &paid_by(json!("balance"), json!({})), &[]);
    expect(Kind::Order, &with_session(json!("3ds_1")), &[&unused]);
    expect(
        Kind::Order,
        &with_session(Value::Null),
        &["W validation_type /payments/0/three_d_secure_session_id"],
    );
    // The error stands alone.
    expect(
        Kind::Order,
        &with_session(json!("icu_1")),
        &["E validation_format /payments/0/three_d_secure_session_id"],
    );
    expect_message(
        Kind::Order,
        &with_session(json!("3ds_1")),
        &unused,
        "Leave this out: a payment from the balance needs no 3-D Secure session.",
    );
}

#[test]
fn a_card_needs_a_session_or_an_id() {
    let required = format!("E validation_required {SESSION}");
    let card = |more| paid_by(json!("card"), more);
    expect(Kind::Order, &card(json!({ "three_d_secure_session_id": "3ds_1" })), &[]);
    expect(
        Kind::Order,
        &card(json!({ "card_id": "tcd_1" })),
        &["W unknown_field /payments/0/card_id"],
    );
    expect(
        Kind::Order,
        &card(json!({ "card_id": "tcd_1", "three_d_secure_session_id": "3ds_1" })),
        &["W unknown_field /payments/0/card_id"],
    );
    expect(Kind::Order, &card(json!({})), &[&required]);
    expect(Kind::Order, &card(json!({ "three_d_secure_session_id": null })), &[&required]);
    expect(
        Kind::Order,
        &card(json!({ "card_id": null })),
        &["W validation_type /payments/0/card_id", &required],
    );
    expect_message(
        Kind::Order,
        &card(json!({})),
        &required,
        "Add a 3-D Secure session ID (3ds_…).",
    );
}

#[test]
fn other_types_take_both_and_need_neither() {
    let more = json!({ "three_d_secure_session_id": "3ds_1" });
    for (payment_type, said) in [
        (json!("arc_bsp_cash"), None),
        (json!("Balance"), Some("E validation_inclusion /payments/0/type")),
        (json!("Card"), Some("E validation_inclusion /payments/0/type")),
        (json!(7), Some("E validation_type /payments/0/type")),
        (Value::Null, Some("E validation_required /payments/0/type")),
    ] {
        let expected: Vec<_> = said.into_iter().collect();
        expect(Kind::Order, &paid_by(payment_type.clone(), json!({})), &expected);
        expect(Kind::Order, &paid_by(payment_type, more.clone()), &expected);
    }
}
