//! What a report must say, in the notation of the rules' page: `E validation_format /email`, `W no_customer_user /users`.
#![allow(dead_code, reason = "each test program takes what it needs")]

use duffel_customers::{Issue, Kind, Options, Param, Report, Severity, check};
use serde_json::Value;

/// Severity, code and pointer of an issue.
pub fn line(issue: &Issue) -> String {
    let severity = match issue.severity() {
        Severity::Error => "E",
        Severity::Warning => "W",
    };
    format!("{severity} {} {}", issue.code().as_str(), issue.pointer()).trim_end().to_owned()
}

/// A line for each issue.
pub fn lines(report: &Report) -> Vec<String> {
    report.issues().iter().map(line).collect()
}

/// The parameters of an issue: `prefix=icu_ got=usg_`.
pub fn params(issue: &Issue) -> String {
    let params = issue.params().map(|(name, param)| match param {
        Param::Text(text) => format!("{name}={text}"),
        Param::Number(number) => format!("{name}={number}"),
        other => panic!("{name}={other:?}"),
    });
    params.collect::<Vec<_>>().join(" ")
}

/// Checks `body` with the default options: exactly these issues must come, in this order.
#[track_caller]
pub fn expect(kind: Kind, body: &Value, expected: &[&str]) {
    expect_text(kind, &body.to_string(), expected);
}

/// As [`expect`], for a body as it is written.
#[track_caller]
pub fn expect_text(kind: Kind, json: &str, expected: &[&str]) {
    expect_with(kind, json, &Options::new(), expected);
}

/// As [`expect_text`], with options.
#[track_caller]
pub fn expect_with(kind: Kind, json: &str, options: &Options<'_>, expected: &[&str]) {
    let report = check(kind, json.as_bytes(), options);
    assert_eq!(lines(&report), expected, "{} {json}", kind.as_str());
}

/// Checks `body`: exactly one issue must come, with this message.
#[track_caller]
pub fn expect_message(kind: Kind, body: &Value, expected: &str, message: &str) {
    let report = check(kind, body.to_string().as_bytes(), &Options::new());
    let found = report.issues().iter().find(|issue| line(issue) == expected);
    let found = found.unwrap_or_else(|| panic!("no {expected} among {:?}", lines(&report)));
    assert_eq!(found.message(), message);
}
