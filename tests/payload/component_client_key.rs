//! Rules between the fields of a component client key.

use duffel_customers::Kind;
use serde_json::json;

use crate::expect::{expect, expect_message};

const KIND: Kind = Kind::ComponentClientKey;

#[test]
fn the_four_forms() {
    expect(KIND, &json!({}), &[]);
    expect(KIND, &json!({ "user_id": "icu_1" }), &[]);
    expect(KIND, &json!({ "user_id": "icu_1", "order_id": "ord_1" }), &[]);
    expect(KIND, &json!({ "user_id": "icu_1", "booking_id": "bok_1" }), &[]);
}

#[test]
fn an_order_or_a_booking() {
    let both = json!({ "user_id": "icu_1", "order_id": "ord_1", "booking_id": "bok_1" });
    expect(KIND, &both, &["E validation_inclusion"]);
    expect_message(
        KIND,
        &both,
        "E validation_inclusion",
        "Give `order_id` or `booking_id`, not both.",
    );
    expect(
        KIND,
        &json!({ "user_id": "icu_1", "order_id": null, "booking_id": "bok_1" }),
        &["W validation_type /order_id"],
    );
}

/// Only texts clash.
#[test]
fn one_that_is_no_text_does_not_clash() {
    let (order, booking) = ("E validation_type /order_id", "E validation_type /booking_id");
    for (order_id, booking_id, expected) in [
        (json!(1), json!("bok_1"), &[order][..]),
        (json!("ord_1"), json!([]), &[booking]),
        (json!({}), json!([]), &[order, booking]),
        // A text that is wrong is one all the same.
        (json!(""), json!("bok_1"), &["E validation_inclusion", "E validation_format /order_id"]),
    ] {
        let body = json!({ "user_id": "icu_1", "order_id": order_id, "booking_id": booking_id });
        expect(KIND, &body, expected);
    }
}

#[test]
fn somebody_is_to_see_it() {
    let nobody = "W validation_required /user_id";
    for body in [json!({ "order_id": "ord_1" }), json!({ "booking_id": "bok_1" })] {
        expect(KIND, &body, &[nobody]);
        expect_message(
            KIND,
            &body,
            nobody,
            "Add the customer user (icu_…) who should see the order or booking.",
        );
    }
    expect(
        KIND,
        &json!({ "order_id": "ord_1", "booking_id": "bok_1" }),
        &["E validation_inclusion", nobody],
    );
    // Given, though wrong.
    expect(KIND, &json!({ "user_id": 7, "order_id": "ord_1" }), &["E validation_type /user_id"]);
    expect(KIND, &json!({ "order_id": 7 }), &["E validation_type /order_id", nobody]);
}
