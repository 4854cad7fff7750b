//! The fields that can be changed of an order.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::order_update;

const NOTHING_TO_CHANGE: Said = &["E validation_required"];
const UNUSED: &str = "W unused_field /users";

pub fn tables() -> Vec<Table> {
    let pairs: serde_json::Map<_, _> = (0..51).map(|at| (format!("k{at}"), json!("v"))).collect();
    vec![
        Table {
            kind: Kind::OrderUpdate,
            body: order_update(),
            said: NOTHING,
            rows: vec![
                row(
                    "/metadata",
                    Holds::Object,
                    [
                        NOTHING_TO_CHANGE,
                        &["E validation_required", "W validation_type @"],
                        TYPE,
                        TYPE,
                    ],
                )
                // `{}` clears what was there.
                .value(json!({}), NOTHING)
                .value(json!(pairs), LENGTH),
                row("/metadata/mission", Holds::Text, [NOTHING, TYPE, NOTHING, TYPE])
                    .value(json!("v".repeat(500)), NOTHING)
                    .value(json!("v".repeat(501)), LENGTH),
                row("/users", Holds::List, [NOTHING, NULL, TYPE, TYPE])
                    .value(json!([]), &[UNUSED])
                    .value(json!(["icu_1"]), &[UNUSED]),
            ],
        },
        Table {
            kind: Kind::OrderUpdate,
            body: json!({ "users": ["icu_1"] }),
            said: &[UNUSED],
            rows: vec![
                row(
                    "/users",
                    Holds::List,
                    [
                        NOTHING_TO_CHANGE,
                        &["E validation_required", "W validation_type @"],
                        TYPE,
                        TYPE,
                    ],
                )
                .value(json!(["icu_1", "icu_1"]), &[UNUSED, "W validation_unique /users/1"]),
                row(
                    "/users/0",
                    Holds::Text,
                    [
                        &[UNUSED],
                        &[UNUSED, "E validation_required @"],
                        &[UNUSED, "E validation_required @"],
                        &[UNUSED, "E validation_type @"],
                    ],
                )
                .value(json!("usg_1"), &[UNUSED, "E validation_format @"]),
            ],
        },
        Table { kind: Kind::OrderUpdate, body: json!({}), said: NOTHING_TO_CHANGE, rows: vec![] },
    ]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
