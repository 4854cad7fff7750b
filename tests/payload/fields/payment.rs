//! The fields of an order's payment.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::order;

pub fn tables() -> Vec<Table> {
    vec![Table {
        kind: Kind::Order,
        body: order(),
        said: NOTHING,
        rows: vec![
            row("/payments/0/type", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("cash"), INCLUSION)
                .value(json!("arc_bsp_cash"), NOTHING)
                .value(json!("balance"), &["W unused_field /payments/0/three_d_secure_session_id"]),
            row("/payments/0/amount", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("4,30"), FORMAT)
                .value(json!("9".repeat(1000)), NOTHING)
                .value(json!("430.001"), &["W validation_format @"]),
            row("/payments/0/currency", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("gbp"), FORMAT)
                .value(json!("GBPS"), FORMAT)
                .value(json!("ZZZ"), &["W validation_inclusion @"])
                .value(json!("JPY"), &["W validation_format /payments/0/amount"]),
            // Required, because it is a card that pays.
            row(
                "/payments/0/three_d_secure_session_id",
                Holds::Text,
                [REQUIRED, REQUIRED, REQUIRED, TYPE],
            )
            .value(json!("tcd_1"), FORMAT)
            .value(json!(format!("3ds_{}", "x".repeat(65))), FORMAT),
            row("/payments/0/card_id", Holds::Text, [NOTHING, NULL, FORMAT, TYPE])
                .value(json!("tcd_1"), &["W unknown_field @"])
                .value(json!("3ds_1"), FORMAT)
                .value(json!(format!("tcd_{}", "x".repeat(65))), FORMAT),
        ],
    }]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
