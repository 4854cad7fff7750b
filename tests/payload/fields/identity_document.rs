//! The fields of a passenger's identity document.

use duffel_customers::Kind;
use serde_json::{Value, json};

use super::table::*;
use crate::bodies::{order, with};

const COUNTRY: &str = "/passengers/0/identity_documents/0/issuing_country_code";
const EXPIRES_ON: &str = "/passengers/0/identity_documents/0/expires_on";

fn order_with(document: Value) -> Value {
    with(order(), "/passengers/0/identity_documents", json!([document]))
}

fn country(said: [Said; 4]) -> Row {
    row(COUNTRY, Holds::Text, said).value(json!("us"), FORMAT).value(json!("USA"), FORMAT)
}

fn expires_on(said: [Said; 4]) -> Row {
    row(EXPIRES_ON, Holds::Text, said)
        .value(json!("25/06/2030"), FORMAT)
        .value(json!("2030-06-31"), FORMAT)
}

pub fn tables() -> Vec<Table> {
    let always = [REQUIRED, REQUIRED, REQUIRED, TYPE];
    let unused: Said = &["W unused_field @"];
    vec![
        Table {
            kind: Kind::Order,
            body: order(),
            said: NOTHING,
            rows: vec![
                row(
                    "/passengers/0/identity_documents/0",
                    Holds::Object,
                    [NOTHING, REQUIRED, REQUIRED, TYPE],
                )
                // Without a type, it is not known to be a tax ID, which alone needs no country.
                .value(
                    json!({}),
                    &[
                        "E validation_required /passengers/0/identity_documents/0/type",
                        "E validation_required /passengers/0/identity_documents/0/unique_identifier",
                        "E validation_required /passengers/0/identity_documents/0/issuing_country_code",
                    ],
                )
                .value(
                    json!({ "type": "passport" }),
                    &[
                        "E validation_required /passengers/0/identity_documents/0/unique_identifier",
                        "E validation_required /passengers/0/identity_documents/0/issuing_country_code",
                        "E validation_required /passengers/0/identity_documents/0/expires_on",
                    ],
                ),
                row("/passengers/0/identity_documents/0/unique_identifier", Holds::Text, always)
                    .value(json!("x".repeat(1000)), NOTHING),
                country(always).value(json!("ZZ"), &["W validation_inclusion @"]),
                expires_on(always).value(json!("0001-01-01"), NOTHING),
            ],
        },
        Table {
            kind: Kind::Order,
            body: order_with(json!({ "type": "tax_id", "unique_identifier": "1" })),
            said: NOTHING,
            rows: vec![
                country([NOTHING, NULL, FORMAT, TYPE]).value(json!("US"), unused).value(
                    json!("ZZ"),
                    &["W validation_inclusion @", "W unused_field @"],
                ),
                expires_on([NOTHING, NULL, FORMAT, TYPE]).value(json!("2030-06-25"), unused),
            ],
        },
        Table {
            kind: Kind::Order,
            body: order_with(json!({
                "type": "known_traveler_number",
                "unique_identifier": "1",
                "issuing_country_code": "US",
            })),
            said: NOTHING,
            rows: vec![
                country(always),
                expires_on([NOTHING, NULL, FORMAT, TYPE]).value(json!("2030-06-25"), unused),
                row("/passengers/0/identity_documents/0/type", Holds::Text, always)
                    .value(json!("passenger_redress_number"), NOTHING)
                    .value(json!("tax_id"), &[
                        "W unused_field /passengers/0/identity_documents/0/issuing_country_code",
                    ])
                    .value(json!("passport"), &[
                        "E validation_required /passengers/0/identity_documents/0/expires_on",
                    ])
                    .value(json!("Passport"), INCLUSION)
                    .value(json!("x".repeat(1000)), INCLUSION),
            ],
        },
    ]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
