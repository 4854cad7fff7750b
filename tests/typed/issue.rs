//! Issues serialize as the check writes them.

use duffel_customers::{Code, Kind, Options, Param, Segment, Severity, check};
use proptest::prelude::*;
use serde_json::{from_value, json, to_string, to_value};

use crate::generated_bodies::of_every_body;

#[test]
fn every_report_is_its_own_json() {
    of_every_body(|kind, json| {
        let report = check(kind, json.as_bytes(), &Options::new());
        prop_assert_eq!(to_string(&report).unwrap(), report.to_json());
        Ok(())
    });
}

#[test]
fn an_issue_by_itself() {
    let body = br#"{"data": {"name": "Avengers", "user_ids": ["usg_1"]}}"#;
    let report = check(Kind::CustomerUserGroup, body, &Options::new());
    assert_eq!(
        to_value(&report.issues()[0]).unwrap(),
        json!({
            "code": "validation_format",
            "severity": "error",
            "message": "Expected a customer user ID (icu_…), got a customer user group ID (usg_…).",
            "path": ["data", "user_ids", 0],
            "pointer": "/user_ids/0",
            "params": { "prefix": "icu_", "got": "usg_" },
        }),
    );
}

#[test]
fn the_parts_of_an_issue() {
    let report = check(Kind::CustomerUserGroup, b"{}", &Options::new());
    assert_eq!(to_value(report.issues()[0].code()).unwrap(), "validation_required");
    assert_eq!(to_value(Severity::Warning).unwrap(), "warning");
    for &code in Code::ALL {
        assert_eq!(from_value::<Code>(to_value(code).unwrap()).unwrap(), code);
    }
    for &severity in Severity::ALL {
        assert_eq!(from_value::<Severity>(to_value(severity).unwrap()).unwrap(), severity);
    }
    let other = from_value::<Code>("odd".into()).unwrap_err().to_string();
    assert_eq!(other, "Expected an issue's code, such as validation_format.");
    assert_eq!(to_value(Segment::Name("a/b".into())).unwrap(), "a/b");
    assert_eq!(to_value(Segment::Index(7)).unwrap(), 7);
    assert_eq!(to_value(Param::Text("icu_".into())).unwrap(), "icu_");
    assert_eq!(to_value(Param::Number(255)).unwrap(), 255);
}
