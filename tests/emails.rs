//! Emails that clash within a batch of Customer Users.

#[path = "expect/mod.rs"]
mod expect;

use std::collections::HashSet;

use duffel_customers::{Severity, check_unique_emails};
use fastrand::Rng;
use serde_json::{Value, json};

use crate::expect::lines;

#[track_caller]
fn clashes(users: &Value, expected: &[&str]) {
    let report = check_unique_emails(users.to_string().as_bytes());
    let expected: Vec<_> =
        expected.iter().map(|index| format!("E emails_not_unique /{index}/email")).collect();
    assert_eq!(lines(&report), expected, "{users}");
}

#[test]
fn each_later_one() {
    clashes(&json!([]), &[]);
    clashes(&json!([{ "email": "a@b.c" }]), &[]);
    clashes(&json!([{ "email": "a@b.c" }, { "email": "a@b.d" }, { "email": "aa@b.c" }]), &[]);
    clashes(
        &json!([{ "email": "a@b.c" }, { "email": "x@b.c" }, { "email": "a@b.c" }, { "email": "a@b.c" }]),
        &["2", "3"],
    );
}

#[test]
fn whatever_the_case() {
    clashes(&json!([{ "email": "Tony@Stark.com" }, { "email": "tONY@sTARK.COM" }]), &["1"]);
    clashes(
        &json!([{ "email": "é@b.c" }, { "email": "É@b.c" }, { "email": "ſ@b.c" }, { "email": "S@b.c" }]),
        &["1", "3"],
    );
    // But for the case, every character counts.
    clashes(
        &json!([{ "email": "tony@stark.com" }, { "email": "tony@stark.com " }, { "email": "tony+1@stark.com" }]),
        &[],
    );
    clashes(
        &json!([{ "email": "a[@b.c" }, { "email": "a{@b.c" }, { "email": "a@b.c" }, { "email": "a`b.c" }]),
        &[],
    );
}

#[test]
fn inside_a_group_or_without_one() {
    let user = |group: Value| json!({ "email": "a@b.c", "group_id": group });
    clashes(&json!([user(json!("usg_1")), user(json!("usg_2")), { "email": "a@b.c" }]), &[]);
    clashes(&json!([user(json!("usg_1")), user(json!("usg_2")), user(json!("usg_1"))]), &["2"]);
    // Absent, null and blank are the same; the case of an ID counts.
    clashes(&json!([user(json!("")), user(json!(" ")), { "email": "a@b.c" }]), &["1", "2"]);
    clashes(&json!([{ "email": "a@b.c" }, user(Value::Null), user(json!("usg_1"))]), &["1"]);
    clashes(&json!([user(json!("usg_a")), user(json!("usg_A"))]), &[]);
}

#[test]
fn entries_without_an_email() {
    clashes(
        &json!([{}, {}, { "email": null }, { "email": null }, { "email": 1 }, { "email": 1 }, { "email": ["a"] }, { "email": ["a"] }]),
        &[],
    );
    clashes(
        &json!([null, 7, "a@b.c", ["a@b.c"], { "email": "a@b.c" }, true, { "email": "a@b.c" }]),
        &["6"],
    );
    let wrapped = json!({ "data": { "email": "a@b.c" } });
    clashes(&json!([wrapped, wrapped, { "email": "a@b.c" }]), &[]);
    // As given, whatever else is wrong with them.
    clashes(
        &json!([{ "email": "" }, { "email": "" }, { "email": "no" }, { "email": "NO", "x": 1 }]),
        &["1", "3"],
    );
}

#[test]
fn texts_that_are_not_written_alike() {
    let report = check_unique_emails(
        br#"[{"email":"a@b.c","group_id":"usg_1"},{"group_id":"\u0075sg_1","em\u0061il":"\u0041@b\u002ec"}]"#,
    );
    assert_eq!(lines(&report), ["E emails_not_unique /1/email"]);
}

#[test]
fn what_is_said() {
    let report = check_unique_emails(br#"[{"email":"a@b.c"},{"email":"a@b.c"}]"#);
    let issue = &report.issues()[0];
    assert_eq!(
        issue.message(),
        "Use another email address: an earlier user of the same group has this one."
    );
    assert_eq!(issue.severity(), Severity::Error);
    assert_eq!(issue.params().count(), 0);
    assert!(!report.is_valid() && !report.is_wrapped());
}

#[test]
fn what_is_no_list() {
    for json in ["{}", "null", r#""a@b.c""#, r#"{"data":[]}"#, "7"] {
        let report = check_unique_emails(json.as_bytes());
        assert_eq!(lines(&report), ["E validation_type"], "{json}");
        let message = "Expected a list: the customer users of the batch.";
        assert_eq!(report.issues()[0].message(), message);
    }
    for json in ["", "[", "[{]", r#"[{"email":"a@b.c"}] x"#] {
        assert_eq!(lines(&check_unique_emails(json.as_bytes())), ["E invalid_json"], "{json}");
    }
}

/// Batches made up of few emails and fewer groups, against the plainest way to find out.
#[test]
fn batches_made_up() {
    let mut rng = Rng::with_seed(9);
    for _ in 0..2000 {
        let users: Vec<Value> = (0..rng.usize(..40))
            .map(|_| {
                let email = format!(
                    "{}@b.c",
                    if rng.bool() {
                        rng.u32(..9).to_string()
                    } else {
                        "xX".repeat(rng.usize(..2)) + ["x", "X"][rng.usize(..2)]
                    }
                );
                let group = [json!(null), json!("usg_1"), json!("usg_2")][rng.usize(..3)].clone();
                json!({ "group_id": group, "email": email })
            })
            .collect();
        let mut seen = HashSet::new();
        let expected: Vec<String> = users
            .iter()
            .enumerate()
            .filter(|(_, user)| {
                let email = user["email"].as_str().unwrap().to_lowercase();
                !seen.insert((user["group_id"].to_string(), email))
            })
            .map(|(index, _)| index.to_string())
            .collect();
        let expected: Vec<_> = expected.iter().map(String::as_str).collect();
        clashes(&Value::from(users), &expected);
    }
}

/// Zeroed memory of which nothing is read: the length alone decides.
#[cfg(target_pointer_width = "64")]
#[test]
fn a_batch_longer_than_positions_can_say() {
    let batch = vec![0; 1 << 32];
    let message = |json: &[u8]| check_unique_emails(json).to_string();
    assert_eq!(message(&batch[1..]), "This is not well-formed JSON: look at line 1, column 1.");
    assert_eq!(message(&batch), "This is more than 4294967295 bytes of JSON.");
    assert_eq!(lines(&check_unique_emails(&batch)), ["E too_large"]);
}
