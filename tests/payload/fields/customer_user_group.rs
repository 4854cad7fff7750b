//! The fields of a Customer User Group, when it is created and when it is changed.

use duffel_customers::Kind;
use serde_json::json;

use super::table::*;
use crate::bodies::customer_user_group;

/// Neither of an update's fields is there.
const NOTHING_TO_CHANGE: Said = &["E validation_required"];

fn name(dropped: Said) -> Row {
    row("/name", Holds::Text, [dropped, REQUIRED, REQUIRED, TYPE])
        .value(json!("x".repeat(255)), NOTHING)
        .value(json!("x".repeat(256)), &["W validation_length @"])
}

fn user_ids(dropped: Said, null: Said) -> [Row; 2] {
    [
        row("/user_ids", Holds::List, [dropped, null, TYPE, TYPE])
            .value(json!([]), NOTHING)
            .value(json!(["icu_1", "icu_2"]), NOTHING)
            .value(json!(["icu_1", "icu_1"]), &["W validation_unique /user_ids/1"]),
        row("/user_ids/0", Holds::Text, [NOTHING, REQUIRED, REQUIRED, TYPE])
            .value(json!("usg_1"), FORMAT)
            .value(json!(format!("icu_{}", "x".repeat(65))), FORMAT),
    ]
}

pub fn tables() -> Vec<Table> {
    let [list, element] = user_ids(NOTHING, NULL);
    let [list_of_update, element_of_update] = user_ids(NOTHING, NULL);
    let [only_list, _] =
        user_ids(NOTHING_TO_CHANGE, &["E validation_required", "W validation_type @"]);
    vec![
        Table {
            kind: Kind::CustomerUserGroup,
            body: customer_user_group(),
            said: NOTHING,
            rows: vec![name(REQUIRED), list, element],
        },
        Table {
            kind: Kind::CustomerUserGroupUpdate,
            body: customer_user_group(),
            said: NOTHING,
            rows: vec![name(NOTHING), list_of_update, element_of_update],
        },
        Table {
            kind: Kind::CustomerUserGroupUpdate,
            body: json!({ "name": "Stark Industries" }),
            said: NOTHING,
            rows: vec![name(NOTHING_TO_CHANGE)],
        },
        Table {
            kind: Kind::CustomerUserGroupUpdate,
            body: json!({ "user_ids": ["icu_1"] }),
            said: NOTHING,
            rows: vec![only_list],
        },
        Table {
            kind: Kind::CustomerUserGroupUpdate,
            body: json!({}),
            said: NOTHING_TO_CHANGE,
            rows: vec![],
        },
    ]
}

#[test]
fn every_mutation_of_every_field() {
    tables().iter().for_each(Table::run);
}
