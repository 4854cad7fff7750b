//! Issues in JSON are what the crate writes itself, and so what the npm package gives.

use duffel_customers::{Code, Kind, Offer, Options, Param, Segment, Severity, build, check};
use serde_json::{json, to_string, to_value};

/// A body for each form of place and parameter there is.
const BODIES: [(Kind, &str); 9] = [
    (Kind::CustomerUserGroup, r#"{"name": "Avengers"}"#),
    (Kind::CustomerUserGroup, r#"{"data": {"nmae": "Avengers", "a~b/c": 1}, "beside": 1}"#),
    (Kind::CustomerUserGroup, r#"{"data": {"name": 7, "user_ids": ["usg_1", "icu_!", "x"]}}"#),
    (Kind::CustomerUser, r#"{"email": "tony@", "given_name": "Tony", "family_name": null}"#),
    (
        Kind::Order,
        r#"{"data": {"type": "now", "passengers": [{"given_name": "\u00c6sir", "phone_number": "1"}], "metadata": {"\u00e9 \"": 1}}}"#,
    ),
    (
        Kind::Order,
        r#"{"services": [{"id": "ase_1", "quantity": 0}], "payments": [{"amount": "1.234", "currency": "GBP"}]}"#,
    ),
    (Kind::Order, "[1,"),
    (Kind::Order, "7"),
    (Kind::Booking, r#"{"users": [], "guests": [{"user_id": "icu_1"}]}"#),
];

#[test]
fn a_report_is_the_array_that_the_crate_writes() {
    let few = Options::new().max_issues(2);
    let mut issues = 0;
    for (kind, body) in BODIES {
        for options in [Options::new(), Options::new().strict(true), few.clone()] {
            let report = check(kind, body.as_bytes(), &options);
            assert_eq!(to_string(&report).unwrap(), report.to_json(), "{body}");
            issues += report.issues().len();
        }
    }
    assert!(issues > 60, "{issues}");
}

#[test]
fn its_parts_too_can_be_sent() {
    let json = |value: serde_json::Result<serde_json::Value>| value.unwrap();
    assert_eq!(json(to_value(Code::UserNotListed)), "user_not_listed");
    assert_eq!(json(to_value(Severity::Warning)), "warning");
    assert_eq!(
        json(to_value([Segment::Name("users".into()), Segment::Index(0)])),
        json!(["users", 0])
    );
    assert_eq!(json(to_value([Param::Text("icu_".into()), Param::Number(9)])), json!(["icu_", 9]));
}

#[test]
fn an_issue_says_what_an_order_costs() {
    let offer = br#"{"id": "off_1", "total_amount": "45.00", "total_currency": "GBP"}"#;
    let order = br#"{"data": {"selected_offers": ["off_1"], "payments": [{"amount": "44.99", "currency": "GBP"}]}}"#;
    let offer = Offer::parse(offer).unwrap();
    let report = build(Kind::Order, order, &Options::new().offer(&offer)).unwrap_err();
    let issues = report.issues();
    let mismatch = issues
        .iter()
        .find(|issue| issue.code() == Code::PaymentAmountDoesNotMatchOrderAmount)
        .unwrap();
    assert_eq!(
        to_value(mismatch).unwrap(),
        json!({
            "code": "payment_amount_does_not_match_order_amount",
            "severity": "error",
            "message": mismatch.message(),
            "path": ["data", "payments"],
            "pointer": "/payments",
            "params": { "expected": "45.00" },
        })
    );
}
