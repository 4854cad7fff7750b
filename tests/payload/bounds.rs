//! What a message in another language must know: the bound that is broken, in every field that has one.

use duffel_customers::{Kind, Options, check};
use serde_json::{Value, json};

use crate::bodies::{sound, with};
use crate::expect::{line, params};

fn list(length: usize) -> Value {
    (0..length).map(|index| json!(index.to_string())).collect()
}

fn pairs(length: usize) -> Value {
    Value::Object((0..length).map(|index| (format!("key_{index}"), json!("value"))).collect())
}

#[test]
fn every_bound_is_a_parameter() {
    let text = |length: usize| json!("x".repeat(length));
    let key = |length: usize| json!({ "x".repeat(length): "value" });
    let email = |local: usize, labels: usize| {
        json!(format!("{}@{}com", "x".repeat(local), "x.".repeat(labels)))
    };
    let order = Kind::Order;
    #[rustfmt::skip]
    let cases = [
        (order, "/selected_offers", json!([]), "E validation_length /selected_offers", "min=1"),
        (order, "/selected_offers", list(2), "E validation_length /selected_offers", "max=1"),
        (order, "/payments", json!([]), "E validation_length /payments", "min=1"),
        (order, "/payments", list(2), "W validation_length /payments", "max=1"),
        (order, "/passengers", json!([]), "E validation_length /passengers", "min=1"),
        (order, "/passengers", list(10), "W validation_length /passengers", "max=9"),
        (order, "/passengers/0/given_name", text(21), "W validation_length /passengers/0/given_name", "max=20"),
        (order, "/passengers/0/family_name", text(21), "W validation_length /passengers/0/family_name", "max=20"),
        (order, "/services/0/quantity", json!(0), "E validation_inclusion /services/0/quantity", "min=1"),
        (order, "/metadata", pairs(51), "E validation_length /metadata", "max=50"),
        (order, "/metadata", key(41), &format!("E validation_length /metadata/{}", "x".repeat(41)), "max=40"),
        (order, "/metadata/mission", text(501), "E validation_length /metadata/mission", "max=500"),
        (Kind::Booking, "/guests", json!([]), "E validation_length /guests", "min=1"),
        (Kind::Booking, "/metadata", pairs(51), "W validation_length /metadata", "max=50"),
        (Kind::CustomerUser, "/email", email(65, 1), "E validation_length /email", "max=64"),
        (Kind::CustomerUser, "/email", email(64, 94), "E validation_length /email", "max=254"),
        (Kind::CustomerUser, "/given_name", text(256), "E validation_length /given_name", "max=255"),
        (Kind::CustomerUser, "/family_name", text(256), "E validation_length /family_name", "max=255"),
        (Kind::CustomerUserGroup, "/name", text(256), "W validation_length /name", "max=255"),
        (Kind::CustomerUserGroupUpdate, "/name", text(256), "W validation_length /name", "max=255"),
        (Kind::OrderUpdate, "/metadata", pairs(51), "E validation_length /metadata", "max=50"),
    ];
    for (kind, place, value, expected, bound) in cases {
        let body = with(sound(kind), place, value).to_string();
        let report = check(kind, body.as_bytes(), &Options::new());
        let found = report.issues().iter().find(|issue| line(issue) == expected);
        assert_eq!(found.map(params).as_deref(), Some(bound), "{expected}: {report}");
    }
}

#[test]
fn so_is_that_of_both_names_together() {
    let body = with(sound(Kind::Order), "/passengers/0/given_name", json!("x".repeat(21)));
    let body = with(body, "/passengers/0/family_name", json!("x".repeat(20))).to_string();
    let report = check(Kind::Order, body.as_bytes(), &Options::new());
    let found: Vec<_> = report.issues().iter().map(|issue| (line(issue), params(issue))).collect();
    let expected = [("given", "max=20"), ("family", "max=40")].map(|(name, bound)| {
        (format!("W validation_length /passengers/0/{name}_name"), bound.to_owned())
    });
    assert_eq!(found, expected);
}

#[test]
fn so_are_the_bounds_of_the_options() {
    for (options, json, bound) in [
        (Options::new().max_bytes(1), "{}", "max=1"),
        (Options::new().max_issues(2), r#"{"a":1,"b":2,"c":3}"#, "max=2"),
        (Options::new(), &"[".repeat(65), "max=64"),
    ] {
        let report = check(Kind::CustomerUser, json.as_bytes(), &options);
        assert_eq!(report.issues().last().map(params).as_deref(), Some(bound));
    }
}
