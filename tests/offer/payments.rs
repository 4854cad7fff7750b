//! The payments of an order: in the offer's currency, and what is not compared because it is wrong already.

use serde_json::{Value, json};

use crate::bodies::{put, take};
use crate::offers::one_adult;

const OTHER_CURRENCY: &str =
    "E payment_currency_does_not_match_order_currency /payments/0/currency";
const OTHER_PRICE: &str = "E payment_amount_does_not_match_order_amount /payments";

#[test]
fn another_currency() {
    one_adult().ordering("/payments/0/currency", json!("EUR")).expect(&[OTHER_CURRENCY]);
    // Then the amounts cannot be compared.
    one_adult()
        .ordering("/payments/0/currency", json!("EUR"))
        .ordering("/payments/0/amount", json!("500.00"))
        .expect(&[OTHER_CURRENCY]);
    // A code that nobody knows gets the error instead of the advice.
    one_adult().ordering("/payments/0/currency", json!("XYZ")).expect(&[OTHER_CURRENCY]);
    one_adult()
        .ordering("/payments/0/currency", json!("EUR"))
        .offering("/total_currency", Value::Null)
        .expect(&[]);
}

#[test]
fn a_currency_that_is_none() {
    for (value, expected) in [
        (json!("pounds"), "E validation_format /payments/0/currency"),
        (json!(""), "E validation_required /payments/0/currency"),
        (json!(1), "E validation_type /payments/0/currency"),
    ] {
        one_adult().ordering("/payments/0/currency", value).expect(&[expected]);
    }
}

#[test]
fn an_amount_that_is_none() {
    for (value, expected) in [
        (json!("1e3"), "E validation_format /payments/0/amount"),
        (json!("-430.00"), "E validation_format /payments/0/amount"),
        (json!(""), "E validation_required /payments/0/amount"),
        (json!(430), "E validation_type /payments/0/amount"),
        (Value::Null, "E validation_required /payments/0/amount"),
    ] {
        one_adult().ordering("/payments/0/amount", value).expect(&[expected]);
    }
    let mut booked = one_adult();
    take(&mut booked.order, "/payments/0/amount");
    booked.expect(&["E validation_required /payments/0/amount"]);
}

#[test]
fn several_payments() {
    let one_payment = "W validation_length /payments";
    let two = |first: &str, second: &str| {
        let pay = |amount| json!({ "type": "arc_bsp_cash", "amount": amount, "currency": "GBP" });
        one_adult().ordering("/payments", json!([pay(first), pay(second)]))
    };
    two("400.00", "30").expect(&[one_payment]);
    two("400.00", "30.01").expect(&[OTHER_PRICE]);
    two("400.00", "30")
        .ordering("/payments/1/currency", json!("EUR"))
        .expect(&[one_payment, "E validation_inclusion /payments/1/currency"]);
}

#[test]
fn of_every_type() {
    for kind in ["balance", "arc_bsp_cash", "card"] {
        let mut booked = one_adult().ordering("/payments/0/type", json!(kind));
        if kind == "card" {
            put(&mut booked.order, "/payments/0/three_d_secure_session_id", json!("3ds_1"));
        }
        booked.expect(&[]);
        booked.ordering("/payments/0/amount", json!("430.01")).expect(&[OTHER_PRICE]);
    }
}

#[test]
fn no_payments() {
    for (value, expected) in [
        (json!([]), "E validation_length /payments"),
        (json!({}), "E validation_type /payments"),
        (Value::Null, "E validation_required /payments"),
        (json!([7]), "E validation_type /payments/0"),
    ] {
        one_adult().ordering("/payments", value).expect(&[expected]);
    }
    let mut booked = one_adult();
    take(&mut booked.order, "/payments");
    booked.expect(&["E validation_required /payments"]);
    // Nothing is compared where the type is none that is known, and nothing is paid.
    one_adult()
        .ordering("/type", json!("later"))
        .ordering("/payments", json!([]))
        .expect(&["E validation_inclusion /type"]);
}

#[test]
fn payments_of_an_order_on_hold_are_not_compared() {
    let refused = "E payments_not_allowed_for_order_type /payments";
    let hold = one_adult().ordering("/type", json!("hold"));
    hold.clone().expect(&[refused]);
    hold.clone().ordering("/payments/0/amount", json!("1.00")).expect(&[refused]);
    hold.ordering("/payments/0/currency", json!("EUR")).expect(&[refused]);
}
