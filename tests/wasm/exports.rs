//! The exports that the npm package calls, one by one.

use duffel_customers::{Kind, Options, check, check_unique_emails};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::bodies::{BROKEN, EXAMPLES, guide_order};
use super::module::{
    BAD_BOOKED, BAD_NOW, BAD_PATH, Call, Exports, INVALID, ISSUES, TEXT, WRAPPED, exports,
    memory_size,
};

/// A kind as JavaScript names it.
fn number(kind: Kind) -> u32 {
    Kind::ALL.iter().position(|other| *other == kind).unwrap() as u32
}

fn run(kind: Kind, call: Call<'_>) -> u32 {
    exports().call(number(kind), call)
}

/// Pointer and code of each issue that the last call left.
fn told(exports: &Exports) -> Vec<(String, String)> {
    let issues: Vec<Value> = serde_json::from_str(&exports.issues()).unwrap();
    let text = |issue: &Value, name| issue[name].as_str().unwrap().to_owned();
    issues.iter().map(|issue| (text(issue, "pointer"), text(issue, "code"))).collect()
}

fn text() -> Value {
    serde_json::from_str(&exports().text()).unwrap()
}

#[wasm_bindgen_test]
fn every_documented_body_passes() {
    for example in EXAMPLES {
        let payload = str::from_utf8(example.json).unwrap();
        let result = run(example.kind, Call::new(0, payload));
        let wrapped = if example.is_wrapped() { WRAPPED } else { 0 };
        // There may be advice: one of the guide's orders pays from the balance with a 3-D Secure session.
        assert_eq!(result & !ISSUES, wrapped, "{}", example.name);
    }
}

#[wasm_bindgen_test]
fn the_issues_are_those_that_rust_callers_get() {
    for broken in BROKEN {
        let result = run(broken.kind, Call::new(0, broken.json));
        let wrapped = if broken.kind == Kind::Order { WRAPPED } else { 0 };
        assert_eq!(result, INVALID | ISSUES | wrapped, "{}", broken.kind.as_str());
        let report = check(broken.kind, broken.json.as_bytes(), &Options::new());
        assert_eq!(exports().issues(), report.to_json());
        let pointers =
            broken.issues.iter().map(|(pointer, code, _)| ((*pointer).into(), (*code).into()));
        assert_eq!(told(&exports()), pointers.collect::<Vec<_>>());
    }
}

#[wasm_bindgen_test]
fn each_flag_does_what_it_says() {
    let group = r#"{"name": " Stark Industries ", "colour": "red"}"#;
    let with = |flags| run(Kind::CustomerUserGroup, Call::new(flags, group));

    assert_eq!(with(0), ISSUES);
    assert_eq!(with(Call::STRICT), INVALID | ISSUES);
    assert_eq!(with(Call::ENVELOPE_REQUIRED), INVALID | ISSUES);
    assert_eq!(told(&exports()), [(String::new(), "missing_data_param".into())]);
    assert_eq!(with(Call::TIDY), ISSUES | TEXT);
    assert_eq!(text(), json!({ "name": "Stark Industries", "colour": "red" }));
    assert_eq!(with(Call::BUILD), ISSUES | TEXT);
    assert_eq!(text(), json!({ "data": { "name": "Stark Industries", "colour": "red" } }));

    let mut order: Value = serde_json::from_str(guide_order()).unwrap();
    order["data"]["users"] = json!([]);
    let order = order.to_string();
    assert_eq!(run(Kind::Order, Call::new(Call::BUILD, &order)) & (INVALID | TEXT), INVALID);
    assert_eq!(
        run(Kind::Order, Call::new(Call::BUILD | Call::LINK, &order)) & (INVALID | TEXT),
        TEXT
    );
    assert_eq!(text()["data"]["users"], json!(["icu_0000AgZitpOnQtd3NQxjwO"]));
}

#[wasm_bindgen_test]
fn a_field_is_checked_alone_or_in_its_form() {
    let path = r#"["passengers","0","user_id"]"#;
    let field = |flags, payload| run(Kind::Order, Call { path, ..Call::new(flags, payload) });

    assert_eq!(field(Call::FIELD, r#""icu_2""#), 0);
    assert_eq!(field(Call::FIELD, ""), 0);
    assert_eq!(field(Call::FIELD, "7"), INVALID | ISSUES);
    assert_eq!(told(&exports()), [("/passengers/0/user_id".into(), "validation_type".into())]);

    let form = r#"{"users": ["icu_1"], "passengers": [{"user_id": "icu_2"}]}"#;
    assert_eq!(field(Call::FIELD | Call::FORM, form), INVALID | ISSUES);
    assert_eq!(told(&exports()), [("/passengers/0/user_id".into(), "user_not_listed".into())]);

    let unreadable = Call { path: "[true]", ..Call::new(Call::FIELD, "7") };
    assert_eq!(run(Kind::Order, unreadable), BAD_PATH);
    let unknown = Call { path: r#"["nickname"]"#, ..Call::new(Call::FIELD, "7") };
    assert_eq!(run(Kind::Order, unknown), ISSUES);
    assert_eq!(told(&exports()), [("/nickname".into(), "unknown_field".into())]);
}

#[wasm_bindgen_test]
fn today_is_read_and_a_text_that_is_no_date_refused() {
    let on = |now| run(Kind::Order, Call { now, ..Call::new(0, guide_order()) }) & !ISSUES;
    assert_eq!(on("2030-06-25"), WRAPPED);
    assert_eq!(on("2030-06-26"), INVALID | WRAPPED);
    assert_eq!(on("2030-02-30"), BAD_NOW);
    assert_eq!(on("soon"), BAD_NOW);
}

#[wasm_bindgen_test]
fn what_is_booked_comes_last() {
    let against = |booked| Call { booked, now: "2026-05-01", ..Call::new(0, guide_order()) };
    let order = |booked| run(Kind::Order, against(booked)) & !ISSUES;
    assert_eq!(order(r#"{"id": "off_0000AgZitpOnQtd3NQxjwO", "total_amount": "430.00"}"#), WRAPPED);
    assert_eq!(order(r#"{"total_amount": "430.01"}"#), INVALID | WRAPPED);
    assert_eq!(
        told(&exports()),
        [("/payments".into(), "payment_amount_does_not_match_order_amount".into())]
    );
    assert_eq!(order(r#"{"total_amount": 430}"#), BAD_BOOKED);
    assert_eq!(order("soon"), BAD_BOOKED);
    // Even where the payload is too long to be looked at.
    let long = Call { max_bytes: 10, ..against("{}") };
    assert_eq!(run(Kind::Order, long), BAD_BOOKED);
    // Nothing that these book is known.
    assert_eq!(
        run(Kind::CustomerUserGroup, Call { booked: "{}", ..Call::new(0, r#"{"name": "x"}"#) }),
        BAD_BOOKED
    );
}

#[wasm_bindgen_test]
fn limits_hold() {
    let order = guide_order();
    let short =
        Call { max_bytes: order.len() as u32 - 1, now: "2026-05-01", ..Call::new(0, order) };
    assert_eq!(run(Kind::Order, short), INVALID | ISSUES);
    assert_eq!(told(&exports()), [(String::new(), "too_large".into())]);
    let enough = Call { max_bytes: order.len() as u32, ..short };
    assert_eq!(run(Kind::Order, enough) & !ISSUES, WRAPPED);

    let ids = r#"{"name": "Stark", "user_ids": [1, 2, 3]}"#;
    let few = Call { max_issues: 2, ..Call::new(0, ids) };
    assert_eq!(run(Kind::CustomerUserGroup, few), INVALID | ISSUES);
    let codes: Vec<_> = told(&exports()).into_iter().map(|(_, code)| code).collect();
    assert_eq!(codes, ["validation_type", "validation_type", "too_many_issues"]);
}

#[wasm_bindgen_test]
fn amounts_are_added_and_emails_compared() {
    let exports = exports();
    assert_eq!(exports.sum(r#"["430.00", "12.5"]"#).as_deref(), Some("442.50"));
    assert_eq!(exports.sum(r#"["1e3"]"#), None);
    assert_eq!(exports.sum("[1]"), None);

    let batch = r#"[{"email": "tony@stark.com"}, {"email": "Tony@Stark.com"}]"#;
    assert_eq!(exports.emails(batch), INVALID | ISSUES);
    assert_eq!(exports.issues(), check_unique_emails(batch.as_bytes()).to_json());
    assert_eq!(exports.emails(r#"[{"email": "tony@stark.com"}]"#), 0);
}

#[wasm_bindgen_test]
fn the_input_buffer_stays_until_more_is_asked_for() {
    let exports = exports();
    let at = exports.input(4_000);
    assert_eq!(exports.input(100), at);
    run(Kind::Order, Call::new(0, guide_order()));
    assert_eq!(exports.input(4_000), at);

    // Larger than the memory was at the start: it grows, and the views of before are gone.
    let name = "x".repeat(8 << 20);
    let group = format!(r#"{{"name": "{name}"}}"#);
    let call = Call { max_bytes: u32::MAX - 1, ..Call::new(0, &group) };
    assert_eq!(run(Kind::CustomerUserGroup, call), ISSUES);
    assert_eq!(told(&exports), [("/name".into(), "validation_length".into())]);
}

#[wasm_bindgen_test]
fn calls_leave_no_memory_behind() {
    let round = || {
        for broken in BROKEN {
            run(broken.kind, Call::new(0, broken.json));
            run(broken.kind, Call::new(Call::TIDY, broken.json));
        }
        for example in EXAMPLES {
            run(
                example.kind,
                Call::new(Call::BUILD | Call::LINK, str::from_utf8(example.json).unwrap()),
            );
        }
    };
    (0..10).for_each(|_| round());
    let before = memory_size();
    (0..500).for_each(|_| round());
    assert_eq!(memory_size(), before);
}
