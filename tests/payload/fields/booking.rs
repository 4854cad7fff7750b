//! The fields of a stays booking, its guests and its payment.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::{booking, with};

const NOT_LISTED: &str = "E user_not_listed /guests/0/user_id";
const UNUSED: Said = &["W unused_field @"];

pub fn tables() -> Vec<Table> {
    let always = [REQUIRED, REQUIRED, REQUIRED, TYPE];
    vec![
        Table {
            kind: Kind::Booking,
            body: booking(),
            said: NOTHING,
            rows: vec![
                row("/quote_id", Holds::Text, always)
                    .value(json!("off_1"), FORMAT)
                    .value(json!(format!("quo_{}", "x".repeat(65))), FORMAT),
                row("/email", Holds::Text, always)
                    .value(json!("tony@"), FORMAT)
                    .value(json!("tony@localhost"), &["W validation_format @"])
                    .value(json!(format!("{}@stark.com", "t".repeat(65))), LENGTH),
                row("/phone_number", Holds::Text, always)
                    .value(json!("+0155550123"), FORMAT)
                    .value(json!("+1234567890123456"), FORMAT),
                row("/guests", Holds::List, always).value(json!([]), LENGTH),
                row(
                    "/guests/0",
                    Holds::Object,
                    [&["E validation_length /guests"], REQUIRED, REQUIRED, TYPE],
                )
                .value(
                    json!({}),
                    &[
                        "E validation_required /guests/0/given_name",
                        "E validation_required /guests/0/family_name",
                    ],
                ),
                row("/guests/0/given_name", Holds::Text, always)
                    .value(json!("李 2 ×"), NOTHING)
                    .value(json!("x".repeat(1000)), NOTHING),
                row("/guests/0/family_name", Holds::Text, always)
                    .value(json!("Æ\u{0}"), NOTHING)
                    .value(json!("x".repeat(1000)), NOTHING),
                row("/guests/0/user_id", Holds::Text, [NOTHING, NULL, FORMAT, TYPE])
                    .value(json!("usg_1"), FORMAT)
                    .value(json!(format!("icu_{}", "x".repeat(65))), FORMAT)
                    .value(json!("icu_2"), &["E user_not_listed @"]),
                row("/guests/0/born_on", Holds::Anything, [NOTHING, NULL, UNUSED, UNUSED])
                    .value(json!("no date"), UNUSED),
                row(
                    "/users",
                    Holds::List,
                    [
                        &[NOT_LISTED, "W no_customer_user /users"],
                        &[NOT_LISTED, "W validation_type @", "W no_customer_user @"],
                        TYPE,
                        TYPE,
                    ],
                )
                .value(json!([]), &[NOT_LISTED, "W no_customer_user @"])
                .value(json!(["icu_1", "icu_1"]), &["W validation_unique /users/1"]),
                row(
                    "/users/0",
                    Holds::Text,
                    [
                        &[NOT_LISTED, "W no_customer_user /users"],
                        &[NOT_LISTED, "E validation_required @"],
                        &[NOT_LISTED, "E validation_required @"],
                        &[NOT_LISTED, "E validation_type @"],
                    ],
                )
                .value(json!("usg_1"), &[NOT_LISTED, "E validation_format @"]),
                row("/payment", Holds::Object, [NOTHING, NULL, TYPE, TYPE])
                    .value(json!({}), REQUIRED)
                    .value(json!({ "three_d_secure_session_id": "3ds_1" }), NOTHING),
                row(
                    "/payment/card_id",
                    Holds::Text,
                    [
                        &["E validation_required /payment"],
                        &["E validation_required /payment", "W validation_type @"],
                        FORMAT,
                        TYPE,
                    ],
                )
                .value(json!("3ds_1"), FORMAT)
                .value(json!(format!("tcd_{}", "x".repeat(65))), FORMAT),
                row(
                    "/loyalty_programme_account_number",
                    Holds::Text,
                    [NOTHING, NULL, REQUIRED, TYPE],
                )
                .value(json!("x".repeat(1000)), NOTHING),
                row("/accommodation_special_requests", Holds::Text, [NOTHING, NULL, NOTHING, TYPE])
                    .value(json!("x".repeat(10_000)), NOTHING),
                row("/metadata", Holds::Object, [NOTHING, NULL, TYPE, TYPE])
                    .value(json!({}), NOTHING),
                row("/metadata/mission", Holds::Text, [NOTHING, TYPE, NOTHING, TYPE])
                    .value(json!("v".repeat(500)), NOTHING)
                    .value(json!("v".repeat(501)), &["W validation_length @"]),
            ],
        },
        Table {
            kind: Kind::Booking,
            body: with(booking(), "/payment", json!({ "three_d_secure_session_id": "3ds_1" })),
            said: NOTHING,
            rows: vec![
                row(
                    "/payment/three_d_secure_session_id",
                    Holds::Text,
                    [
                        &["E validation_required /payment"],
                        &["E validation_required /payment", "W validation_type @"],
                        FORMAT,
                        TYPE,
                    ],
                )
                .value(json!("tcd_1"), FORMAT)
                .value(json!(format!("3ds_{}", "x".repeat(65))), FORMAT),
                row(
                    "/payment/card_id",
                    Holds::Text,
                    [
                        NOTHING,
                        NULL,
                        &["E validation_inclusion /payment", "E validation_format @"],
                        TYPE,
                    ],
                )
                .value(json!("tcd_1"), &["E validation_inclusion /payment"]),
            ],
        },
    ]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
