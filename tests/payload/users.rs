//! `user_ids` of a Customer User Group: each once.

use duffel_customers::Kind;
use serde_json::{Value, json};

use crate::expect::{expect, expect_message};

const KINDS: [Kind; 2] = [Kind::CustomerUserGroup, Kind::CustomerUserGroupUpdate];

fn group(user_ids: Value) -> Value {
    json!({ "name": "Stark Industries", "user_ids": user_ids })
}

#[test]
fn each_user_once() {
    for kind in KINDS {
        expect(kind, &group(json!(["icu_1", "icu_2", "icu_11"])), &[]);
        let repeated = group(json!(["icu_1", "icu_2", "icu_1", "icu_2"]));
        expect(
            kind,
            &repeated,
            &["W validation_unique /user_ids/2", "W validation_unique /user_ids/3"],
        );
        expect_message(
            kind,
            &repeated,
            "W validation_unique /user_ids/2",
            "This customer user is already listed.",
        );
        expect(
            kind,
            &group(json!(["icu_1", null, null, 7, 7, "x", "x", "icu_1"])),
            &[
                "E validation_required /user_ids/1",
                "E validation_required /user_ids/2",
                "E validation_type /user_ids/3",
                "E validation_type /user_ids/4",
                "E validation_format /user_ids/5",
                "E validation_format /user_ids/6",
                "W validation_unique /user_ids/7",
            ],
        );
    }
}

/// However many there are: the few are compared in another way than the many.
#[test]
fn repeated_among_many() {
    for count in [2, 7, 8, 9, 10, 33, 100, 1000] {
        let ids: Vec<Value> = (0..count).map(|at| json!(format!("icu_{at:04}"))).collect();
        for kind in KINDS {
            expect(kind, &group(json!(ids)), &[]);
            // Backwards, and the first again at the end.
            let mut again: Vec<_> = ids.iter().rev().cloned().collect();
            again.push(ids[0].clone());
            expect(
                kind,
                &group(json!(again)),
                &[&format!("W validation_unique /user_ids/{count}")],
            );
        }
    }
}

#[test]
fn nothing_to_change() {
    expect_message(
        Kind::CustomerUserGroupUpdate,
        &json!({}),
        "E validation_required",
        "Say what to change: `name`, `user_ids` or both.",
    );
    expect_message(
        Kind::OrderUpdate,
        &json!({}),
        "E validation_required",
        "Say what to change: `metadata`, `users` or both.",
    );
    // Neither an unknown field nor a slip of the pen is a change.
    expect(
        Kind::CustomerUserGroupUpdate,
        &json!({ "nam": "Stark Industries" }),
        &["E validation_required", "W unknown_field /nam"],
    );
    expect(
        Kind::OrderUpdate,
        &json!({ "passengers": [] }),
        &["E validation_required", "W unknown_field /passengers"],
    );
}

#[test]
fn the_users_of_an_order_that_is_there() {
    let body = json!({ "metadata": {}, "users": ["icu_1"] });
    expect(Kind::OrderUpdate, &body, &["W unused_field /users"]);
    expect_message(
        Kind::OrderUpdate,
        &body,
        "W unused_field /users",
        "Duffel may ignore this: its sources differ on whether an order's users can change.",
    );
}
