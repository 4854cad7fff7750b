//! Fields that Duffel does not document: advice, wherever they stand, and their values are not looked at.

use duffel_customers::Kind;
use serde_json::{Value, json};

use crate::bodies::{put, sound};
use crate::expect::{expect, expect_message};

/// Every object of every payload that has fields.
const OBJECTS: &[(Kind, &[&str])] = &[
    (Kind::CustomerUser, &[""]),
    (Kind::CustomerUserGroup, &[""]),
    (Kind::CustomerUserGroupUpdate, &[""]),
    (
        Kind::Order,
        &[
            "",
            "/payments/0",
            "/services/0",
            "/passengers/0",
            "/passengers/1",
            "/passengers/0/identity_documents/0",
        ],
    ),
    (Kind::OrderUpdate, &[""]),
    (Kind::Booking, &["", "/guests/0", "/payment"]),
    (Kind::ComponentClientKey, &[""]),
];

#[test]
fn in_any_object() {
    let values = [
        json!(null),
        json!(7),
        json!("text"),
        json!(""),
        json!([null, [], { "id": 1 }]),
        json!({ "email": "wrong", "": { "": [] } }),
    ];
    for (kind, objects) in OBJECTS {
        for object in *objects {
            for name in ["unheard_of", "x", "Ωmega", "data_"] {
                for value in &values {
                    let mut body = sound(*kind);
                    let pointer = format!("{object}/{name}");
                    put(&mut body, &pointer, value.clone());
                    expect(*kind, &body, &[&format!("W unknown_field {pointer}")]);
                    let wrapped = json!({ "data": body });
                    expect(*kind, &wrapped, &[&format!("W unknown_field {pointer}")]);
                }
            }
        }
    }
}

#[test]
fn names_are_escaped_in_the_pointer() {
    let with = |name: &str| json!({ "name": "Stark Industries", name: 1 });
    for (name, pointer) in [
        ("a/b", "/a~1b"),
        ("a~b", "/a~0b"),
        ("~1", "/~01"),
        ("/", "/~1"),
        ("", "/"),
        ("a\"b\\c", "/a\"b\\c"),
        ("\n\u{0}", "/\n\u{0}"),
        ("0", "/0"),
    ] {
        let line = format!("W unknown_field {pointer}");
        expect(Kind::CustomerUserGroup, &with(name), &[line.trim_end()]);
    }
}

#[test]
fn data_within_the_payload() {
    let body = json!({ "data": { "name": "Stark Industries", "data": {} } });
    expect(Kind::CustomerUserGroup, &body, &["W unknown_field /data"]);
    let mut order = sound(Kind::Order);
    put(&mut order, "/passengers/0/data", json!({}));
    expect(Kind::Order, &order, &["W unknown_field /passengers/0/data"]);
}

#[test]
fn responses_sent_back() {
    // What Duffel answers is no request: each field of its own is named.
    let body = json!({
        "id": "icu_1", "email": "tony@stark.com", "phone_number": "+14155550123", "given_name": "Tony",
        "family_name": "Stark", "created_at": "2023-06-01T12:00:00Z", "group": null,
    });
    expect(
        Kind::CustomerUser,
        &body,
        &["W unknown_field /id", "W unknown_field /created_at", "W unknown_field /group"],
    );
}

#[test]
fn what_is_said() {
    let with = |name: &str| -> Value { json!({ "name": "Stark Industries", name: 1 }) };
    expect_message(
        Kind::CustomerUserGroup,
        &with("website"),
        "W unknown_field /website",
        "Duffel doesn't document a field with this name here.",
    );
    expect_message(
        Kind::CustomerUserGroup,
        &with("user_idz"),
        "W unknown_field /user_idz",
        "Duffel doesn't document a field with this name here. Did you mean user_ids?",
    );
}
