//! The fields of a passenger's loyalty programme account. That an order has any at all is advised against, beside whatever else is said.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::{order, with};

const UNUSED: &str = "W unused_field /passengers/0/loyalty_programme_accounts";
const AND_REQUIRED: Said = &[UNUSED, "E validation_required @"];
const AND_TYPE: Said = &[UNUSED, "E validation_type @"];

pub fn tables() -> Vec<Table> {
    let account = json!({ "airline_iata_code": "BA", "account_number": "12901014" });
    let always = [AND_REQUIRED, AND_REQUIRED, AND_REQUIRED, AND_TYPE];
    vec![Table {
        kind: Kind::Order,
        body: with(order(), "/passengers/0/loyalty_programme_accounts", json!([account])),
        said: &[UNUSED],
        rows: vec![
            row(
                "/passengers/0/loyalty_programme_accounts/0",
                Holds::Object,
                [NOTHING, AND_REQUIRED, AND_REQUIRED, AND_TYPE],
            )
            .value(
                json!({}),
                &[
                    UNUSED,
                    "E validation_required /passengers/0/loyalty_programme_accounts/0/airline_iata_code",
                    "E validation_required /passengers/0/loyalty_programme_accounts/0/account_number",
                ],
            ),
            row(
                "/passengers/0/loyalty_programme_accounts/0/airline_iata_code",
                Holds::Text,
                always,
            )
            .value(json!("U2"), &[UNUSED])
            .value(json!("ba"), &[UNUSED, "E validation_format @"])
            .value(json!("BAW"), &[UNUSED, "E validation_format @"]),
            row("/passengers/0/loyalty_programme_accounts/0/account_number", Holds::Text, always)
                .value(json!("x".repeat(1000)), &[UNUSED]),
        ],
    }]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
