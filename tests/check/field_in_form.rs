//! One field checked in its form: what the check of the whole form says at and under it, and nothing else.

use duffel_customers::{Kind, Options, Report, check, check_field_in, parse_pointer};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::bodies::{order, put, with};
use crate::expect::lines;
use crate::generated_bodies::of_every_body;
use crate::schema_fields::schema_fields;

fn in_form(kind: Kind, pointer: &str, form: &str, options: &Options<'_>) -> Vec<String> {
    lines(&check_field_in(kind, &parse_pointer(pointer).unwrap(), form.as_bytes(), options))
}

#[track_caller]
fn expect_in(pointer: &str, form: &Value, expected: &[&str]) {
    let said = in_form(Kind::Order, pointer, &form.to_string(), &Options::new());
    assert_eq!(said, expected, "{pointer}");
}

#[test]
fn rules_between_fields_run() {
    let form = with(order(), "/users", json!(["icu_2"]));
    expect_in("/passengers/0/user_id", &form, &["E user_not_listed /passengers/0/user_id"]);
    expect_in("/users", &form, &[]);
    let form = with(order(), "/type", json!("hold"));
    expect_in("/payments", &form, &["E payments_not_allowed_for_order_type /payments"]);
    expect_in("/payments/0", &form, &[]);
    expect_in("/type", &form, &[]);
    let form = with(order(), "/passengers/1/given_name", json!("Tony"));
    expect_in("/passengers/1", &form, &["E duplicate_passenger_name /passengers/1"]);
    // It is at the passenger, not at the name.
    expect_in("/passengers/1/given_name", &form, &[]);
    let form = with(order(), "/payments/0/currency", json!("JPY"));
    expect_in("/payments/0/amount", &form, &["W validation_format /payments/0/amount"]);
}

#[test]
fn only_what_is_at_or_under_the_field() {
    let mut form = order();
    put(&mut form, "/passengers/0/email", json!("x"));
    put(&mut form, "/passengers/1/email", json!("y"));
    put(&mut form, "/passengers/1/phone_number", json!("1"));
    put(&mut form, "/x", json!(1));
    let email = "E validation_format /passengers/1/email";
    let phone = "E validation_format /passengers/1/phone_number";
    expect_in("/passengers/1/email", &form, &[email]);
    expect_in("/passengers/1", &form, &[email, phone]);
    expect_in("/passengers", &form, &["E validation_format /passengers/0/email", email, phone]);
    expect_in("/passengers/1/gender", &form, &[]);
    expect_in("/passengers/2/email", &form, &[]);
    // A name that begins like another's is another's.
    let form = json!({ "name": "", "name_": 1, "user_ids": 7 });
    let said = in_form(Kind::CustomerUserGroup, "/name", &form.to_string(), &Options::new());
    assert_eq!(said, ["E validation_required /name"]);
    let ten: Value =
        (0..11).map(|at| json!({ "title": if at == 10 { "x" } else { "mr" } })).collect();
    let form = json!({ "passengers": ten });
    expect_in("/passengers/1/title", &form, &[]);
    expect_in("/passengers/10/title", &form, &["E validation_inclusion /passengers/10/title"]);
}

#[test]
fn a_field_that_is_absent() {
    let form = json!({ "passengers": [{}] });
    expect_in("/passengers/0/email", &form, &["E validation_required /passengers/0/email"]);
    expect_in("/passengers/0/user_id", &form, &[]);
    expect_in("/type", &form, &["W validation_required /type"]);
    expect_in("/users", &form, &["W no_customer_user /users"]);
}

#[test]
fn a_wrapped_form() {
    let form = json!({ "data": with(order(), "/users", json!([])), "x": 1 });
    let report = check_field_in(
        Kind::Order,
        &parse_pointer("/users").unwrap(),
        form.to_string().as_bytes(),
        &Options::new(),
    );
    assert_eq!(lines(&report), ["W no_customer_user /users"]);
    assert!(report.issues()[0].is_wrapped());
}

#[test]
fn a_path_that_no_field_has() {
    for pointer in ["/nickname", "/passengers/0/nickname", ""] {
        let expected = format!("W unknown_field {pointer}");
        expect_in(pointer, &order(), &[expected.trim_end()]);
    }
}

/// Whatever the path, nobody looks at a form that is too large.
#[test]
fn a_form_that_is_too_large() {
    for pointer in ["/type", "/nickname"] {
        let form = order().to_string();
        let path = parse_pointer(pointer).unwrap();
        let length = form.len() as u32;
        let at_most = |bytes| {
            let options = Options::new().max_bytes(bytes);
            lines(&check_field_in(Kind::Order, &path, form.as_bytes(), &options))
        };
        assert_eq!(at_most(length - 1), ["E too_large"], "{pointer}");
        assert_ne!(at_most(length), ["E too_large"], "{pointer}");
    }
}

#[test]
fn a_path_that_no_field_has_in_a_form_of_either_shape() {
    let path = parse_pointer("/nickname").unwrap();
    for (form, is_wrapped) in [
        (json!({ "data": order() }).to_string(), true),
        (order().to_string(), false),
        // Wrapped, though that shows only at the end.
        (json!({ "before": 1, "data": order() }).to_string(), true),
        ("[]".to_owned(), false),
        ("{".to_owned(), false),
    ] {
        let report = check_field_in(Kind::Order, &path, form.as_bytes(), &Options::new());
        assert_eq!(lines(&report), ["W unknown_field /nickname"], "{form}");
        assert_eq!(report.issues()[0].is_wrapped(), is_wrapped, "{form}");
    }
}

#[test]
fn a_metadata_pair() {
    let form = with(order(), "/metadata", json!({ "k": 1, "0": 2, "a/b": "v" }));
    expect_in("/metadata/k", &form, &["E validation_type /metadata/k"]);
    expect_in("/metadata/0", &form, &["E validation_type /metadata/0"]);
    expect_in("/metadata/a~1b", &form, &["E validation_format /metadata/a~1b"]);
    expect_in("/metadata/mission", &form, &[]);
}

#[test]
fn the_most_issues_are_those_of_the_field() {
    let mut form = order();
    put(&mut form, "/users", json!([1, 2, 3]));
    put(&mut form, "/metadata", json!({ "k": 1 }));
    let options = Options::new().max_issues(1);
    let said = |pointer: &str| in_form(Kind::Order, pointer, &form.to_string(), &options);
    assert_eq!(said("/metadata"), ["E validation_type /metadata/k"]);
    assert_eq!(said("/users"), ["E validation_type /users/0", "E too_many_issues"]);
    // Of names that no field has, too; those elsewhere do not count.
    let mut form = with(order(), "/metadata", json!({ "k": 1 }));
    put(&mut form, "/passengers/0/one_more", json!(1));
    put(&mut form, "/passengers/0/and_another", json!(1));
    let said = |pointer: &str| in_form(Kind::Order, pointer, &form.to_string(), &options);
    let unknown = "W unknown_field /passengers/0/one_more";
    assert_eq!(said("/passengers/0"), [unknown, "E too_many_issues"]);
    assert_eq!(said("/metadata"), ["E validation_type /metadata/k"]);
}

/// What of a report is at or under a place.
fn under(report: &Report, pointer: &str) -> Vec<String> {
    let below = format!("{pointer}/");
    let is_under = |line: &&String| {
        let place = line.splitn(3, ' ').nth(2).unwrap_or_default();
        place == pointer || place.starts_with(&below)
    };
    lines(report).iter().filter(is_under).cloned().collect()
}

#[test]
fn the_same_as_the_whole_check_for_every_field() {
    of_every_body(|kind, json| {
        let whole = check(kind, json.as_bytes(), &Options::new());
        for field in schema_fields(kind).iter().step_by(3) {
            let pointer = field.replace("/metadata/*", "/metadata/mission").replace("/*", "/0");
            let said = in_form(kind, &pointer, json, &Options::new());
            // What is said of the body as a whole concerns every field, where nothing else can be said.
            let unreadable = ["E validation_type", "E invalid_data_param"];
            if lines(&whole).first().is_some_and(|line| unreadable.contains(&line.as_str())) {
                continue;
            }
            prop_assert_eq!(
                said,
                under(&whole, &pointer),
                "{} {} {}",
                kind.as_str(),
                pointer,
                json
            );
        }
        Ok(())
    });
}
