//! The fields of an order; those of its parts have files of their own.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::order;

const NOT_LISTED: &str = "E user_not_listed /passengers/0/user_id";

pub fn tables() -> Vec<Table> {
    let pairs: serde_json::Map<_, _> = (0..51).map(|at| (format!("k{at}"), json!("v"))).collect();
    let payment = json!({ "type": "balance", "amount": "1", "currency": "GBP" });
    vec![Table {
        kind: Kind::Order,
        body: order(),
        said: NOTHING,
        rows: vec![
            row("/type", Holds::Text, [ADVISED, ADVISED, ADVISED, TYPE])
                .value(json!("held"), INCLUSION)
                .value(json!("x".repeat(1000)), INCLUSION)
                .value(json!("hold"), &["E payments_not_allowed_for_order_type /payments"])
                .value(
                    json!("pay_later"),
                    &[
                        "W validation_inclusion @",
                        "E payments_not_allowed_for_order_type /payments",
                    ],
                ),
            row("/selected_offers", Holds::List, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!([]), LENGTH)
                .value(json!(["off_1", "off_2"]), LENGTH),
            row(
                "/selected_offers/0",
                Holds::Text,
                [&["E validation_length /selected_offers"], REQUIRED, REQUIRED, TYPE],
            )
            .value(json!("orq_1"), FORMAT)
            .value(json!(format!("off_{}", "x".repeat(65))), FORMAT),
            row("/payments", Holds::List, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!([]), LENGTH)
                .value(json!([payment, payment]), &["W validation_length @"]),
            row(
                "/payments/0",
                Holds::Object,
                [&["E validation_length /payments"], REQUIRED, REQUIRED, TYPE],
            )
            .value(
                json!({}),
                &[
                    "E validation_required /payments/0/type",
                    "E validation_required /payments/0/amount",
                    "E validation_required /payments/0/currency",
                ],
            ),
            row("/services", Holds::List, [NOTHING, NULL, TYPE, TYPE]).value(json!([]), NOTHING),
            row("/services/0", Holds::Object, [NOTHING, REQUIRED, REQUIRED, TYPE]).value(
                json!({}),
                &[
                    "E validation_required /services/0/id",
                    "E validation_required /services/0/quantity",
                ],
            ),
            row(
                "/users",
                Holds::List,
                [
                    // The absent field stands last.
                    &[NOT_LISTED, "W no_customer_user /users"],
                    &["W validation_type @", "W no_customer_user @", NOT_LISTED],
                    TYPE,
                    TYPE,
                ],
            )
            .value(json!([]), &["W no_customer_user @", NOT_LISTED])
            .value(json!(["icu_1", "icu_1"]), &["W validation_unique /users/1"])
            .value(json!(["icu_2"]), &[NOT_LISTED]),
            row(
                "/users/0",
                Holds::Text,
                [
                    &["W no_customer_user /users", NOT_LISTED],
                    &["E validation_required @", NOT_LISTED],
                    &["E validation_required @", NOT_LISTED],
                    &["E validation_type @", NOT_LISTED],
                ],
            )
            .value(json!("usg_1"), &["E validation_format @", NOT_LISTED])
            .value(json!("icu_2"), &[NOT_LISTED]),
            row("/passengers", Holds::List, [REQUIRED, REQUIRED, REQUIRED, TYPE])
                .value(json!([]), LENGTH),
            row("/passengers/0", Holds::Object, [NOTHING, REQUIRED, REQUIRED, TYPE]).value(
                json!({}),
                &[
                    "E validation_required /passengers/0/id",
                    "E validation_required /passengers/0/given_name",
                    "E validation_required /passengers/0/family_name",
                    "E validation_required /passengers/0/born_on",
                    "E validation_required /passengers/0/title",
                    "E validation_required /passengers/0/gender",
                    "E validation_required /passengers/0/email",
                    "E validation_required /passengers/0/phone_number",
                ],
            ),
            row("/metadata", Holds::Object, [NOTHING, NULL, TYPE, TYPE])
                .value(json!({}), NOTHING)
                .value(json!(pairs), LENGTH),
            row("/metadata/mission", Holds::Text, [NOTHING, TYPE, NOTHING, TYPE])
                .value(json!("v".repeat(500)), NOTHING)
                .value(json!("v".repeat(501)), LENGTH),
        ],
    }]
}

/// An order's type is read as instant where it is missing.
const ADVISED: Said = &["W validation_required @"];

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
