//! The check of any bytes: it ends in a report that can be written, with places that are there.

use duffel_customers::{Code, Issue, Param, Report, Severity, check};
use serde_json::Value;

use crate::Settings;

/// Codes that may point at where something would stand.
const OF_ABSENT_FIELDS: [Code; 2] = [Code::ValidationRequired, Code::NoCustomerUser];

pub fn holds(input: &[u8]) {
    let Some((settings, json)) = Settings::read(input) else { return };
    let report = check(settings.kind, json, &settings.options());
    is_written(&report);
    places_are_there(&report, json);
}

/// The report as JSON says what the report says.
pub fn is_written(report: &Report) {
    let written: Value = serde_json::from_str(&report.to_json()).expect("the report is no JSON");
    let written = written.as_array().expect("the report is no array");
    assert_eq!(written.len(), report.issues().len());
    for (written, issue) in written.iter().zip(report.issues()) {
        assert_eq!(written["code"], issue.code().as_str());
        assert_eq!(written["pointer"], issue.pointer());
        assert_eq!(written["message"], issue.message());
        assert!(!issue.message().is_empty());
    }
    let errors = report.issues().iter().filter(|issue| issue.severity() == Severity::Error);
    assert_eq!(report.is_valid(), errors.count() == 0);
}

/// Offsets lie inside the input, pointers lead to something in it.
pub fn places_are_there(report: &Report, json: &[u8]) {
    if let [issue] = report.issues()
        && issue.code() == Code::InvalidJson
    {
        return fault_is_inside(issue, json);
    }
    // A report on what serde_json cannot read has no place in it: too deep, too large, a number beyond its range.
    let Ok(body) = serde_json::from_slice::<Value>(json) else { return };
    let payload = if report.is_wrapped() { &body["data"] } else { &body };
    for issue in report.issues() {
        let pointer = issue.pointer();
        let is_there = payload.pointer(&pointer).is_some();
        let could_be =
            OF_ABSENT_FIELDS.contains(&issue.code()) && parent_is_object(payload, &pointer);
        assert!(is_there || could_be, "{}: nothing at {pointer}", issue.code().as_str());
    }
}

fn parent_is_object(payload: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').and_then(|(parent, _)| payload.pointer(parent));
    parent.is_some_and(Value::is_object)
}

/// The line and the column are those of the offset.
fn fault_is_inside(issue: &Issue, json: &[u8]) {
    let number = |wanted: &str| match issue.params().find(|(name, _)| *name == wanted) {
        Some((_, Param::Number(number))) => number as usize,
        _ => panic!("no {wanted}"),
    };
    let before = json.get(..number("offset")).expect("the offset lies outside the input");
    let before = std::str::from_utf8(before).expect("what is before the offset is no text");
    let mut lines = before.split('\n');
    assert_eq!(number("line"), lines.clone().count());
    assert_eq!(number("column"), lines.next_back().map_or(0, |line| line.chars().count()) + 1);
}
