//! The fields of a Customer User.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::customer_user;

pub fn tables() -> Vec<Table> {
    vec![Table {
        kind: Kind::CustomerUser,
        body: customer_user(),
        said: NOTHING,
        rows: vec![
            row("/email", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("tony@"), FORMAT)
                .value(json!(" tony@stark.com"), FORMAT)
                .value(json!("tony@localhost"), &["W validation_format @"])
                .value(json!(format!("{}@stark.com", "t".repeat(65))), LENGTH),
            row("/given_name", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("李"), &["W validation_format @"])
                .value(json!("x".repeat(255)), NOTHING)
                .value(json!("x".repeat(256)), LENGTH),
            row("/family_name", Holds::Text, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!("Stark 2"), &["W validation_format @"])
                .value(json!("李".repeat(256)), LENGTH),
            row("/phone_number", Holds::Text, [NOTHING, NOTHING, FORMAT, TYPE])
                .value(json!("0014155550123"), FORMAT)
                .value(json!("+1234567890123456"), FORMAT),
            row("/group_id", Holds::Text, [NOTHING, NOTHING, FORMAT, TYPE])
                .value(json!("icu_1"), FORMAT)
                .value(json!(format!("usg_{}", "x".repeat(65))), FORMAT),
        ],
    }]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
