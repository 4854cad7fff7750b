//! The fields of a component client key.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::component_client_key;

/// An order or booking, and nobody to see it.
const WHOSE: &str = "W validation_required /user_id";
/// Both an order and a booking.
const BOTH: &str = "E validation_inclusion";

fn trip(pointer: &'static str, wrong: [&str; 2]) -> Row {
    let [other_kind, too_long] = wrong.map(|text| json!(text));
    row(pointer, Holds::Text, [NOTHING, NULL, FORMAT, TYPE])
        .value(other_kind, FORMAT)
        .value(too_long, FORMAT)
}

fn second_trip(pointer: &'static str, sound: &str) -> Row {
    row(pointer, Holds::Text, [NOTHING, NULL, &[BOTH, "E validation_format @"], TYPE])
        .value(json!(sound), &[BOTH])
}

pub fn tables() -> Vec<Table> {
    let long_order = format!("ord_{}", "x".repeat(65));
    let long_booking = format!("bok_{}", "x".repeat(65));
    let user_id = || {
        row("/user_id", Holds::Text, [&[WHOSE], &["W validation_type @", WHOSE], FORMAT, TYPE])
            .value(json!("usg_1"), FORMAT)
            .value(json!(format!("icu_{}", "x".repeat(65))), FORMAT)
    };
    vec![
        Table {
            kind: Kind::ComponentClientKey,
            body: component_client_key(),
            said: NOTHING,
            rows: vec![
                user_id(),
                trip("/order_id", ["bok_1", &long_order]),
                second_trip("/booking_id", "bok_1"),
            ],
        },
        Table {
            kind: Kind::ComponentClientKey,
            body: json!({ "user_id": "icu_1", "booking_id": "bok_1" }),
            said: NOTHING,
            rows: vec![
                user_id(),
                trip("/booking_id", ["ord_1", &long_booking]),
                second_trip("/order_id", "ord_1"),
            ],
        },
        Table {
            kind: Kind::ComponentClientKey,
            body: json!({}),
            said: NOTHING,
            rows: vec![
                row("/user_id", Holds::Text, [NOTHING, NULL, FORMAT, TYPE])
                    .value(json!("icu_1"), NOTHING),
                row(
                    "/order_id",
                    Holds::Text,
                    [
                        NOTHING,
                        NULL,
                        &["E validation_format @", WHOSE],
                        &["E validation_type @", WHOSE],
                    ],
                )
                .value(json!("ord_1"), &[WHOSE]),
            ],
        },
    ]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
