//! The fields of an order's service.

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
            row("/services/0/id", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("sea_1"), NOTHING)
                .value(json!("bag"), &["W validation_format @"])
                .value(json!("off_1"), &["W validation_format @"])
                .value(json!(format!("ase_{}", "x".repeat(65))), &["W validation_format @"]),
            row("/services/0/quantity", Holds::Number, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!(2), NOTHING)
                .value(json!(2.0), NOTHING)
                .value(json!(1.5), TYPE)
                .value(json!(0), INCLUSION)
                .value(json!(-1), INCLUSION),
        ],
    }]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
