//! The fields of a passenger.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::order;

const UNUSED: Said = &["W unused_field @"];
const FORMAT_WARNING: Said = &["W validation_format @"];
const UNKNOWN_PASSENGER: Said = &["E unknown_passenger @"];

pub fn tables() -> Vec<Table> {
    let account = json!({ "airline_iata_code": "BA", "account_number": "12901014" });
    let always = [REQUIRED, REQUIRED, REQUIRED, TYPE];
    vec![Table {
        kind: Kind::Order,
        body: order(),
        said: NOTHING,
        rows: vec![
            row("/passengers/0/id", Holds::Text, always)
                .value(json!("tony"), FORMAT_WARNING)
                .value(json!(format!("pas_{}", "x".repeat(65))), FORMAT_WARNING)
                .value(json!("icu_1"), FORMAT)
                // Now the adult names itself, and the infant has an ID that is taken.
                .value(
                    json!("pas_2"),
                    &[
                        "E unknown_passenger /passengers/0/infant_passenger_id",
                        "E validation_unique /passengers/1/id",
                    ],
                ),
            row("/passengers/0/given_name", Holds::Text, always)
                .value(json!("Tony2"), FORMAT)
                .value(json!("x".repeat(21)), &["W validation_length @"])
                .value(json!("Morgan"), &["E duplicate_passenger_name /passengers/1"]),
            row("/passengers/0/family_name", Holds::Text, always)
                .value(json!("Stærk"), FORMAT)
                .value(json!("x".repeat(21)), &["W validation_length @"]),
            row("/passengers/0/born_on", Holds::Text, always)
                .value(json!("29.05.1970"), FORMAT)
                .value(json!("1970-02-29"), FORMAT)
                .value(json!("1970-05-29T00:00:00Z"), FORMAT),
            row("/passengers/0/title", Holds::Text, always)
                .value(json!("Mr"), INCLUSION)
                .value(json!("x".repeat(1000)), INCLUSION),
            row("/passengers/0/gender", Holds::Text, always).value(json!("male"), INCLUSION),
            row("/passengers/0/email", Holds::Text, always)
                .value(json!("tony@"), FORMAT)
                .value(json!("tony@localhost"), FORMAT_WARNING)
                .value(json!(format!("{}@stark.com", "t".repeat(65))), LENGTH),
            row("/passengers/0/phone_number", Holds::Text, always)
                .value(json!("555-0123"), FORMAT)
                .value(json!("+1234567890123456"), FORMAT),
            row("/passengers/0/user_id", Holds::Text, [NOTHING, NULL, FORMAT, TYPE])
                .value(json!("usg_1"), FORMAT)
                .value(json!(format!("icu_{}", "x".repeat(65))), FORMAT)
                .value(json!("icu_2"), &["E user_not_listed @"]),
            row(
                "/passengers/0/infant_passenger_id",
                Holds::Text,
                [NOTHING, NOTHING, UNKNOWN_PASSENGER, TYPE],
            )
            .value(json!("pas_1"), UNKNOWN_PASSENGER)
            .value(json!("pas_3"), UNKNOWN_PASSENGER)
            .value(json!("x".repeat(1000)), UNKNOWN_PASSENGER),
            row("/passengers/0/identity_documents", Holds::List, [NOTHING, NULL, TYPE, TYPE])
                .value(json!([]), NOTHING),
            row(
                "/passengers/0/loyalty_programme_accounts",
                Holds::List,
                [NOTHING, NULL, TYPE, TYPE],
            )
            .value(json!([]), NOTHING)
            .value(json!([account]), UNUSED),
            // Fields of the API's first version: whatever is in them.
            row("/passengers/0/type", Holds::Anything, [NOTHING, NULL, UNUSED, UNUSED])
                .value(json!("adult"), UNUSED),
            row("/passengers/0/age", Holds::Anything, [NOTHING, NULL, UNUSED, UNUSED])
                .value(json!(55), UNUSED),
        ],
    }]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
