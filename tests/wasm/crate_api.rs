//! What Rust callers see of the crate, in a Worker written in Rust as on any other machine.

use duffel_customers::{
    Code, Date, Kind, Options, Report, Severity, build, check, check_field, check_field_in,
    check_unique_emails, parse_pointer, sum_amounts,
};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::bodies::{BROKEN, EXAMPLES, guide_order};

fn value(json: impl AsRef<[u8]>) -> Value {
    serde_json::from_slice(json.as_ref()).unwrap()
}

/// Pointer, code and severity of each issue.
fn told(report: &Report) -> Vec<(String, &'static str, &'static str)> {
    let issues = report.issues().iter();
    issues
        .map(|issue| (issue.pointer(), issue.code().as_str(), issue.severity().as_str()))
        .collect()
}

#[wasm_bindgen_test]
fn every_documented_body_passes_and_is_built_unchanged() {
    for example in EXAMPLES {
        let report = check(example.kind, example.json, &Options::new());
        assert!(report.is_valid(), "{}: {report}", example.name);
        assert_eq!(report.is_wrapped(), example.is_wrapped(), "{}", example.name);

        let built = build(example.kind, example.json, &Options::new()).unwrap();
        let body = value(example.json);
        let payload = body.get("data").unwrap_or(&body);
        assert_eq!(value(built.json()), json!({ "data": payload }), "{}", example.name);
    }
}

#[wasm_bindgen_test]
fn a_broken_body_of_each_kind_gives_its_issues_and_no_more() {
    assert_eq!(BROKEN.map(|broken| broken.kind), Kind::ALL);
    for broken in BROKEN {
        let report = check(broken.kind, broken.json.as_bytes(), &Options::new());
        let expected = broken
            .issues
            .iter()
            .map(|&(pointer, code, severity)| (pointer.to_owned(), code, severity));
        assert_eq!(told(&report), expected.collect::<Vec<_>>(), "{}", broken.kind.as_str());
        assert!(!report.is_valid());
        assert!(build(broken.kind, broken.json.as_bytes(), &Options::new()).is_err());
    }
}

#[wasm_bindgen_test]
fn building_tidies_and_links() {
    let form = br#"{"email": " tony@STARK.com", "given_name": "Tony", "family_name": "Stark ",
        "phone_number": "0044 (20) 7946-0958"}"#;
    let built = build(Kind::CustomerUser, form, &Options::new()).unwrap();
    let expected = json!({ "data": {
        "email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark", "phone_number": "+442079460958",
    } });
    assert_eq!(value(built.json()), expected);

    let mut order = value(guide_order());
    order["data"]["users"] = json!([]);
    let built = build(Kind::Order, order.to_string().as_bytes(), &Options::new()).unwrap();
    assert_eq!(value(built.json())["data"]["users"], json!(["icu_0000AgZitpOnQtd3NQxjwO"]));
    assert!(
        build(Kind::Order, order.to_string().as_bytes(), &Options::new().link_users(false))
            .is_err()
    );
}

#[wasm_bindgen_test]
fn options_reach_the_check() {
    let group = br#"{"name": "Stark Industries", "colour": "red"}"#;
    let with = |options| check(Kind::CustomerUserGroup, group, &options);
    assert_eq!(told(&with(Options::new())), [("/colour".into(), "unknown_field", "warning")]);
    assert_eq!(
        told(&with(Options::new().strict(true))),
        [("/colour".into(), "unknown_field", "error")]
    );
    assert_eq!(told(&with(Options::new().require_envelope(true)))[0].1, "missing_data_param");
    assert_eq!(told(&with(Options::new().max_bytes(20)))[0].1, "too_large");
    assert_eq!(told(&with(Options::new().max_issues(0)))[0].1, "too_many_issues");

    let expired = Options::new().now(Date::parse("2030-06-26").unwrap());
    let report = check(Kind::Order, guide_order().as_bytes(), &expired);
    let place = "/passengers/0/identity_documents/0/expires_on";
    assert_eq!(told(&report), [(place.into(), "validation_format", "error")]);
}

#[wasm_bindgen_test]
fn one_field_is_checked_alone_and_within_its_form() {
    let user_id = parse_pointer("/passengers/0/user_id").unwrap();
    let alone = |value: Option<&[u8]>| check_field(Kind::Order, &user_id, value, &Options::new());
    assert!(alone(Some(br#""icu_2""#)).is_valid());
    assert!(alone(None).is_valid());
    assert_eq!(alone(Some(b"7")).issues()[0].code(), Code::ValidationType);

    let form = br#"{"users": ["icu_1"], "passengers": [{"user_id": "icu_2"}]}"#;
    let report = check_field_in(Kind::Order, &user_id, form, &Options::new());
    assert_eq!(told(&report), [("/passengers/0/user_id".into(), "user_not_listed", "error")]);
}

#[wasm_bindgen_test]
fn what_is_no_json_is_told_by_its_place() {
    let report = check(Kind::Order, b"{\n \"type\": instant}", &Options::new());
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!((issue.code(), issue.severity()), (Code::InvalidJson, Severity::Error));
    let params: Vec<_> = issue.params().map(|(name, _)| name).collect();
    assert_eq!(params, ["offset", "line", "column"]);

    let deep = "[".repeat(100_000);
    assert_eq!(told(&check(Kind::Order, deep.as_bytes(), &Options::new()))[0].1, "too_deep");
}

#[wasm_bindgen_test]
fn amounts_add_up_exactly() {
    assert_eq!(sum_amounts(["430.00", "12.5"]).as_deref(), Some("442.50"));
    assert_eq!(
        sum_amounts(["99999999999999999999.99", "0.01"]).as_deref(),
        Some("100000000000000000000.00")
    );
    assert_eq!(sum_amounts(["-1"]), None);
}

#[wasm_bindgen_test]
fn emails_that_clash_are_found() {
    let batch = br#"[{"email": "tony@stark.com"}, {"email": "tony@stark.com", "group_id": "usg_1"}, {"email": "TONY@stark.com"}]"#;
    assert_eq!(
        told(&check_unique_emails(batch)),
        [("/2/email".into(), "emails_not_unique", "error")],
    );
}
