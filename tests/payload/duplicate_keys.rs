//! The same name twice in an object: an error at that name, and the last value is the one that is checked.

use duffel_customers::{Code, Kind, Options, check};

use crate::bodies::{booking, order, put};
use crate::expect::expect_text;

const NAMES: &str = r#""given_name":"Tony","family_name":"Stark""#;

#[track_caller]
fn user(members: &str, expected: &[&str]) {
    expect_text(Kind::CustomerUser, &format!("{{{members},{NAMES}}}"), expected);
    expect_text(Kind::CustomerUser, &format!("{{\"data\":{{{members},{NAMES}}}}}"), expected);
}

/// The order of the examples, this JSON in the place of a field's value.
#[track_caller]
fn order_with(pointer: &str, json: &str, expected: &[&str]) {
    let mut body = order();
    put(&mut body, pointer, "HERE".into());
    expect_text(Kind::Order, &body.to_string().replace("\"HERE\"", json), expected);
}

#[test]
fn the_last_value_is_checked_and_the_name_is_the_one_error() {
    let twice = "E duplicate_key /email";
    user(r#""email":"tony@stark.com","email":"tony@stark.com""#, &[twice]);
    user(r#""email":"wrong","email":"tony@stark.com""#, &[twice]);
    user(r#""email":"tony@stark.com","email":"wrong""#, &[twice]);
    user(r#""email":"tony@stark.com","email":null"#, &[twice]);
    user(r#""email":1,"email":{"a":1}"#, &[twice]);
    user(r#""email":"a@b","email":"a@b","email":"a@b""#, &[twice]);
}

/// However often it stands there: what the first one would mean decides nothing about other fields.
#[test]
fn the_last_of_very_many_counts() {
    for count in [1, 254, 255, 256, 257, 511, 512] {
        let mut body = order();
        put(&mut body, "/payments/0/amount", "430,00".into());
        let types = format!("{{\"type\":\"hold\"{}", ",\"type\":\"instant\"".repeat(count));
        let body =
            body.to_string().replace("\"type\":\"instant\",", "").replacen('{', &(types + ","), 1);
        expect_text(
            Kind::Order,
            &body,
            &["E duplicate_key /type", "E validation_format /payments/0/amount"],
        );
    }
}

#[test]
fn what_is_said() {
    let body = br#"{"name":"Stark Industries","name":"Stark Industries"}"#;
    let report = check(Kind::CustomerUserGroup, body, &Options::new());
    assert_eq!(
        report.issues()[0].message(),
        "This name appears more than once here: keep only one."
    );
}

#[test]
fn it_stands_where_the_last_one_stands() {
    user(
        r#""email":"tony@stark.com","phone_number":"1","email":"tony@stark.com","group_id":"1""#,
        &[
            "E validation_format /phone_number",
            "E duplicate_key /email",
            "E validation_format /group_id",
        ],
    );
}

#[test]
fn names_are_compared_after_unescaping() {
    user(r#""email":"tony@stark.com","\u0065mail":"tony@stark.com""#, &["E duplicate_key /email"]);
    user(r#""email":"tony@stark.com","a\/b":1,"a/b":2"#, &["E duplicate_key /a~1b"]);
    user(r#""email":"tony@stark.com","\ud83d\ude00":1,"😀":2"#, &["E duplicate_key /😀"]);
    // Neither case nor the form of an accent makes names the same.
    user(
        r#""email":"tony@stark.com","X":1,"x":2,"é":3,"e\u0301":4"#,
        &[
            "W unknown_field /X",
            "W unknown_field /x",
            "W unknown_field /é",
            "W unknown_field /e\u{301}",
        ],
    );
}

#[test]
fn unknown_names_too() {
    user(
        r#""email":"tony@stark.com","x":1,"y":2,"x":3"#,
        &["W unknown_field /y", "E duplicate_key /x"],
    );
    user(r#""email":"tony@stark.com","":1,"":2"#, &["E duplicate_key /"]);
}

/// What an unknown field holds is not looked at.
#[test]
fn not_inside_what_is_not_known() {
    user(r#""email":"tony@stark.com","x":{"a":1,"a":2}"#, &["W unknown_field /x"]);
    user(r#""email":{"a":1,"a":2}"#, &["E validation_type /email"]);
    order_with("/passengers/1/type", r#"{"a":1,"a":2}"#, &["W unused_field /passengers/1/type"]);
    expect_text(
        Kind::Order,
        &order()
            .to_string()
            .replace("instant", "hold")
            .replace(r#""amount":"430.00""#, r#""amount":"430.00","amount":"430.00""#),
        &["E payments_not_allowed_for_order_type /payments"],
    );
}

#[test]
fn objects_within_the_payload() {
    order_with(
        "/passengers/0/identity_documents/0",
        r#"{"type":"tax_id","unique_identifier":"1","type":"tax_id"}"#,
        &["E duplicate_key /passengers/0/identity_documents/0/type"],
    );
    order_with(
        "/services/0",
        r#"{"id":"ase_1","id":"ase_1","quantity":1,"quantity":0}"#,
        &["E duplicate_key /services/0/id", "E duplicate_key /services/0/quantity"],
    );
    // A field that is always reported too.
    order_with(
        "/payments/0",
        r#"{"type":"card","amount":"1.00","currency":"GBP","card_id":"tcd_1","card_id":"tcd_1"}"#,
        &["E duplicate_key /payments/0/card_id"],
    );
    let body = booking().to_string().replace(
        r#""card_id":"tcd_1""#,
        r#""card_id":"tcd_1","three_d_secure_session_id":"3ds_1","three_d_secure_session_id":null"#,
    );
    expect_text(Kind::Booking, &body, &["E duplicate_key /payment/three_d_secure_session_id"]);
}

#[test]
fn metadata() {
    order_with("/metadata", r#"{"k":"v","k":"v"}"#, &["E duplicate_key /metadata/k"]);
    order_with("/metadata", r#"{"k":1,"\u006b":2}"#, &["E duplicate_key /metadata/k"]);
    order_with(
        "/metadata",
        r#"{"a b":1,"k":2,"a b":"v"}"#,
        &["E validation_type /metadata/k", "E duplicate_key /metadata/a b"],
    );
}

#[test]
fn rules_between_fields_take_the_last_value() {
    // Instant first, hold last: it is a hold order.
    let body =
        order().to_string().replace(r#""type":"instant""#, r#""type":"instant","type":"hold""#);
    expect_text(
        Kind::Order,
        &body,
        &["E duplicate_key /type", "E payments_not_allowed_for_order_type /payments"],
    );
    let body =
        order().to_string().replace(r#""type":"instant""#, r#""type":"hold","type":"instant""#);
    expect_text(Kind::Order, &body, &["E duplicate_key /type"]);

    // Who was listed first is listed no more.
    let body = order()
        .to_string()
        .replace(r#""users":["icu_1"]"#, r#""users":["icu_1"],"users":["icu_2"]"#);
    expect_text(
        Kind::Order,
        &body,
        &["E duplicate_key /users", "E user_not_listed /passengers/0/user_id"],
    );
    let body = order()
        .to_string()
        .replace(r#""users":["icu_1"]"#, r#""users":["icu_2"],"users":["icu_1"]"#);
    expect_text(Kind::Order, &body, &["E duplicate_key /users"]);
}

/// Only what the last value holds is reported, whole objects included.
#[test]
fn a_container_that_comes_again() {
    let body = order().to_string().replace(
        r#""services":[{"id":"ase_1","quantity":1}]"#,
        r#""services":[{"id":7}],"services":[{"id":"ase_1","quantity":0}]"#,
    );
    expect_text(
        Kind::Order,
        &body,
        &["E duplicate_key /services", "E validation_inclusion /services/0/quantity"],
    );
    let body = order().to_string().replace(
        r#""services":[{"id":"ase_1","quantity":1}]"#,
        r#""services":[{"id":7,"id":8,"x":1,"x":2}],"services":[]"#,
    );
    expect_text(Kind::Order, &body, &["E duplicate_key /services"]);
}

#[test]
fn the_wrapper() {
    let sound = format!(r#"{{"email":"tony@stark.com",{NAMES}}}"#);
    // The last payload counts; the name is the whole payload's.
    expect_text(
        Kind::CustomerUser,
        &format!(r#"{{"data":{{}},"data":{sound}}}"#),
        &["E duplicate_key"],
    );
    expect_text(
        Kind::CustomerUser,
        &format!(r#"{{"data":{sound},"data":7}}"#),
        &["E invalid_data_param"],
    );
    // Whatever the first one is, and however its name is written.
    for first in ["null", "7", "\"x\"", "[]", "[{}]", "true"] {
        for body in [
            format!(r#"{{"data":{first},"data":{sound}}}"#),
            format!(r#"{{"dat\u0061": {first}, "x": 1, "data": {sound}}}"#),
            format!(r#"{{"x":1,"data":{first},"data":{first},"data":{sound}}}"#),
        ] {
            let report = check(Kind::CustomerUser, body.as_bytes(), &Options::new());
            let errors = report.errors().map(|issue| issue.code()).collect::<Vec<_>>();
            assert_eq!(errors, [Code::DuplicateKey], "{body}");
        }
    }
    // Beside it, names may stand as often as they like: one warning.
    expect_text(
        Kind::CustomerUser,
        &format!(r#"{{"x":1,"data":{sound},"x":2}}"#),
        &["W unknown_field"],
    );
}
