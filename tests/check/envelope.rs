//! The body around the payload: `{"data": …}`, or nothing.

use duffel_customers::{Kind, Options, check};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bodies::{sound, with, wrapped};
use crate::expect::{expect_text, expect_with, lines};
use crate::generated_bodies::of_every_body;

const GROUP: &str = r#"{"name":"Stark Industries"}"#;

/// The `path` of each issue as the npm package has it.
fn paths(kind: Kind, json: &str) -> Vec<String> {
    let report = check(kind, json.as_bytes(), &Options::new()).to_json();
    let report: Value = serde_json::from_str(&report).unwrap();
    report.as_array().unwrap().iter().map(|issue| issue["path"].to_string()).collect()
}

#[track_caller]
fn message(json: &str, options: &Options<'_>, expected: &str) {
    let report = check(Kind::CustomerUserGroup, json.as_bytes(), options);
    assert_eq!(report.issues()[0].message(), expected);
}

#[test]
fn bare_or_wrapped() {
    for &kind in Kind::ALL {
        let bare = sound(kind).to_string();
        let wrapped = wrapped(&sound(kind)).to_string();
        expect_text(kind, &bare, &[]);
        expect_text(kind, &wrapped, &[]);
        expect_text(kind, &wrapped.replacen("data", r"d\u0061ta", 1), &[]);
        assert!(!check(kind, bare.as_bytes(), &Options::new()).is_wrapped());
        assert!(check(kind, wrapped.as_bytes(), &Options::new()).is_wrapped());
    }
}

#[test]
fn paths_begin_with_data() {
    let kind = Kind::CustomerUserGroup;
    assert_eq!(paths(kind, r#"{"name":7,"x/y":1}"#), [r#"["name"]"#, r#"["x/y"]"#]);
    assert_eq!(
        paths(kind, r#"{"data":{"user_ids":[7]}}"#),
        [r#"["data","user_ids",0]"#, r#"["data","name"]"#]
    );
    assert_eq!(paths(Kind::OrderUpdate, "{}"), ["[]"]);
    assert_eq!(paths(Kind::OrderUpdate, r#"{"data":{}}"#), [r#"["data"]"#]);
    assert_eq!(paths(kind, r#"{"data":7}"#), [r#"["data"]"#]);
    assert_eq!(paths(kind, "7"), ["[]"]);
}

#[test]
fn beside_the_payload() {
    let beside = "W unknown_field";
    expect_text(Kind::CustomerUserGroup, &format!(r#"{{"data":{GROUP},"x":1}}"#), &[beside]);
    // Before it, and however many.
    let many = format!(r#"{{"x":1,"name":7,"meta":{{}},"data":{GROUP},"":null}}"#);
    expect_text(Kind::CustomerUserGroup, &many, &[beside]);
    expect_text(
        Kind::CustomerUserGroup,
        r#"{"x":1,"data":{"name":"","y":1}}"#,
        &[beside, "E validation_required /name", "W unknown_field /y"],
    );
    // At the same place an error says more.
    expect_text(Kind::CustomerUserGroupUpdate, r#"{"data":{},"x":1}"#, &["E validation_required"]);
    expect_text(Kind::CustomerUserGroupUpdate, r#"{"x":1,"data":{}}"#, &["E validation_required"]);
    message(
        &format!(r#"{{"data":{GROUP},"x":1}}"#),
        &Options::new(),
        "Duffel ignores everything beside `data`.",
    );
}

/// What stands before `data` is no part of the payload, though it has the names of fields.
#[test]
fn data_that_is_not_the_first_name() {
    let json = r#"{"name":"","user_ids":7,"email":null,"data":{"name":"Stark"}}"#;
    expect_text(Kind::CustomerUserGroup, json, &["W unknown_field"]);
    assert!(check(Kind::CustomerUserGroup, json.as_bytes(), &Options::new()).is_wrapped());
    let order = sound(Kind::Order);
    let json = format!(r#"{{"payments":[{{}}],"type":"hold","data":{order}}}"#);
    expect_text(Kind::Order, &json, &["W unknown_field"]);
    // Nor does it decide what is checked of the payload.
    let order = with(order, "/payments/0/amount", json!("-1"));
    let json = format!(r#"{{"payments":[{{}}],"type":"hold","data":{order}}}"#);
    expect_text(Kind::Order, &json, &["W unknown_field", "E validation_format /payments/0/amount"]);
}

/// Whatever stands beside `data`, before it or behind it: the payload is judged as it is without.
#[test]
fn a_payload_among_its_own_fields() {
    let lines_of = |kind, body: &str| lines(&check(kind, body.as_bytes(), &Options::new()));
    of_every_body(|kind, json| {
        let body: Value = serde_json::from_str(json).unwrap();
        let Value::Object(payload) = body.get("data").unwrap_or(&body) else { return Ok(()) };
        let mut beside = payload.clone();
        beside.remove("data");
        beside.insert("type".to_owned(), json!("hold"));
        beside.insert("payments".to_owned(), json!([7]));
        let beside = Value::Object(beside).to_string();
        let (beside, payload) = (&beside[1..beside.len() - 1], Value::from(payload.clone()));
        let alone = lines_of(kind, &format!(r#"{{"data":{payload}}}"#));
        for body in [
            format!(r#"{{"data":{payload},{beside}}}"#),
            format!(r#"{{{beside},"data":{payload}}}"#),
            format!(r#"{{{beside},{beside},"data":{payload}}}"#),
        ] {
            let mut lines = lines_of(kind, &body);
            // At the place of the payload as a whole, an error says more.
            if alone.first().is_none_or(|line| {
                line != "E validation_required" && line != "E validation_inclusion"
            }) {
                prop_assert_eq!(lines.remove(0), "W unknown_field", "{}", body);
            }
            prop_assert_eq!(&lines, &alone, "{}", body);
        }
        Ok(())
    });
}

#[test]
fn data_that_is_no_object() {
    for data in ["null", "7", "true", r#""text""#, "[]", r#"[{"name":"Stark"}]"#] {
        for json in [
            format!(r#"{{"data":{data}}}"#),
            format!(r#"{{"name":"Stark","data":{data}}}"#),
            format!(r#"{{"data":{data},"x":1}}"#),
        ] {
            // It stands alone.
            expect_text(Kind::CustomerUserGroup, &json, &["E invalid_data_param"]);
            let required = Options::new().require_envelope(true);
            expect_with(Kind::CustomerUserGroup, &json, &required, &["E invalid_data_param"]);
            let report = check(Kind::CustomerUserGroup, json.as_bytes(), &Options::new());
            assert!(report.issues()[0].is_wrapped());
        }
    }
    message(
        r#"{"data":null}"#,
        &Options::new(),
        "Expected an object under `data`: a customer user group.",
    );
}

#[test]
fn a_body_that_is_no_object() {
    let described = [
        "a customer user",
        "a customer user group",
        "the changes to a customer user group",
        "an order",
        "the changes to an order",
        "a booking",
        "the user, and the order or booking to open",
    ];
    for (&kind, described) in Kind::ALL.iter().zip(described) {
        for json in ["null", "7", "false", r#""text""#, r#""""#, "[]", "[{}]"] {
            expect_text(kind, json, &["E validation_type"]);
            let report = check(kind, json.as_bytes(), &Options::new());
            assert_eq!(report.issues()[0].message(), format!("Expected an object: {described}."));
            assert!(!report.is_wrapped());
        }
    }
}

#[test]
fn a_wrapper_that_is_required() {
    let required = Options::new().require_envelope(true);
    for &kind in Kind::ALL {
        expect_with(kind, &wrapped(&sound(kind)).to_string(), &required, &[]);
        // It stands alone, whatever else is wrong; a body that is no object has no `data` either.
        for json in [&sound(kind).to_string(), "{}", r#"{"name":7,"x":1,"x":2}"#, "[]", "null", "7"]
        {
            expect_with(kind, json, &required, &["E missing_data_param"]);
        }
        // What is no JSON has nothing at all.
        expect_with(kind, r#"{"name":}"#, &required, &["E invalid_json"]);
        expect_with(kind, "", &required, &["E invalid_json"]);
    }
    expect_with(
        Kind::CustomerUserGroup,
        r#"{"data":{"name":""},"x":1}"#,
        &required,
        &["W unknown_field", "E validation_required /name"],
    );
    message("{}", &required, "Wrap the payload in `data`, as Duffel requires.");
    assert!(!check(Kind::Order, b"{}", &required).issues()[0].is_wrapped());
}

/// Nothing is said of the bare form unless the wrapper is required, not even in a strict check.
#[test]
fn a_bare_body_is_no_matter() {
    let report = check(Kind::CustomerUserGroup, GROUP.as_bytes(), &Options::new().strict(true));
    assert_eq!(lines(&report), [""; 0]);
}
