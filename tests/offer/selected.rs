//! The offer that is selected, and what it asks of the order as a whole.

use serde_json::{Value, json};

use crate::offers::{all, one_adult, paid_at_once};

#[test]
fn another_offer() {
    for booked in all() {
        booked
            .ordering("/selected_offers/0", json!("off_2"))
            .expect(&["E not_valid_with_selected_offer /selected_offers/0"]);
    }
}

#[test]
fn the_offer_among_several() {
    let too_many = "E validation_length /selected_offers";
    one_adult().ordering("/selected_offers/1", json!("off_2")).expect(&[too_many]);
    one_adult().ordering("/selected_offers", json!(["off_2", "off_1"])).expect(&[too_many]);
    let other = "E not_valid_with_selected_offer /selected_offers/0";
    one_adult().ordering("/selected_offers", json!(["off_2", "off_3"])).expect(&[too_many, other]);
}

#[test]
fn an_id_that_is_none() {
    for (value, expected) in [
        (json!("off-1"), "E validation_format /selected_offers/0"),
        (json!("ord_1"), "E validation_format /selected_offers/0"),
        (json!(""), "E validation_required /selected_offers/0"),
        (json!(1), "E validation_type /selected_offers/0"),
        (Value::Null, "E validation_required /selected_offers/0"),
    ] {
        one_adult().ordering("/selected_offers/0", value).expect(&[expected]);
    }
}

#[test]
fn an_offer_that_does_not_say_which() {
    let mut booked = one_adult().ordering("/selected_offers/0", json!("off_2"));
    booked.offer["id"] = Value::Null;
    booked.expect(&[]);
    crate::bodies::take(&mut booked.offer, "/id");
    booked.expect(&[]);
}

#[test]
fn an_order_on_hold() {
    let hold = |kind: Value| {
        let mut booked = paid_at_once().ordering("/type", kind);
        crate::bodies::take(&mut booked.order, "/payments");
        booked
    };
    hold(json!("hold")).expect(&["E not_valid_with_selected_offer /type"]);
    hold(json!("pay_later")).expect(&["E not_valid_with_selected_offer /type"]);
    // Said to be wrong already, and read as instant.
    hold(json!("later")).expect(&["E validation_inclusion /type"]);
    hold(json!("")).expect(&["W validation_required /type", "E validation_required /payments"]);
    for value in [json!(false), Value::Null] {
        let may_wait = "/payment_requirements/requires_instant_payment";
        hold(json!("hold")).offering(may_wait, value).expect(&[]);
    }
    hold(json!("hold")).offering("/payment_requirements", Value::Null).expect(&[]);
}
