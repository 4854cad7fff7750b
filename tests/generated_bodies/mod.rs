//! Bodies made up for properties that hold of every body: sound ones with fields dropped, changed and added at random.

use duffel_customers::Kind;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::bodies::{put, sound, take, wrapped};
use crate::schema_fields::schema_fields;

/// What may come into a field: what belongs there, what tidying makes sound, and what is plainly wrong.
fn values() -> Vec<Value> {
    let mut values = vec![
        json!(null),
        json!(true),
        json!(7),
        json!(2.5),
        json!([]),
        json!({}),
        json!([null]),
        json!({ "x": " y " }),
        json!(["icu_1", "icu_3", "icu_1"]),
        json!([{ "user_id": "icu_2" }]),
        json!({ "k": "v", "a b": " " }),
    ];
    let texts = [
        "",
        " ",
        "\u{2003}\u{A0}",
        "Tony",
        " Tony ",
        "Tony \"Iron Man\" Stark\n",
        "李",
        "\u{0}",
        "x\u{FEFF}",
        "tony@stark.com",
        " Tony@STARK.com\t",
        "tony@localhost",
        "tony@",
        "+14155550123",
        "00 1 (415) 555-0123",
        "(415) 555.0123",
        "icu_1",
        "icu_2",
        " icu_2",
        "usg_1",
        "pas_1",
        "pas_2",
        "off_1",
        "tcd_1",
        "3ds_1",
        "gbp ",
        "USD",
        "us",
        "ZZ",
        "MR",
        " f ",
        "hold",
        "instant ",
        "pay_later",
        "balance",
        "card",
        "passport",
        "tax_id",
        " 1970-05-29",
        "2030-02-30",
        "430.00 ",
        "1.005",
        "BA ",
    ];
    values.extend(texts.map(|text| json!(text)));
    values
}

#[derive(Clone, Debug)]
enum Change {
    Drop(usize),
    Set(usize, Value),
    Add(usize, String, Value),
}

fn change() -> impl Strategy<Value = Change> {
    let name =
        select(vec!["unheard_of", "", "data", "e mail", "user_id", "users", "a/b~c", "\u{1}"]);
    prop_oneof![
        (0..64_usize).prop_map(Change::Drop),
        (0..64_usize, select(values())).prop_map(|(field, value)| Change::Set(field, value)),
        (0..64_usize, select(values())).prop_map(|(field, value)| Change::Set(field, value)),
        (0..64_usize, name, select(values())).prop_map(|(field, name, value)| Change::Add(
            field,
            name.to_owned(),
            value
        )),
    ]
}

/// A kind, and a body of it, in one of the ways to write it.
fn bodies() -> impl Strategy<Value = (Kind, String)> {
    (select(Kind::ALL), prop::collection::vec(change(), 0..6), any::<bool>(), any::<bool>())
        .prop_map(|(kind, changes, wraps, pretty)| {
            let mut body = sound(kind);
            changes.iter().for_each(|change| apply(change, kind, &mut body));
            let body = if wraps { wrapped(&body) } else { body };
            let json = if pretty { format!("{body:#}") } else { body.to_string() };
            (kind, json)
        })
}

fn apply(change: &Change, kind: Kind, body: &mut Value) {
    let fields = schema_fields(kind);
    let pointer = |field: &usize| fields[field % fields.len()].replace('*', "0");
    let parent_is_there = |body: &Value, pointer: &str| {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match body.pointer(parent) {
            Some(Value::Object(_)) => true,
            Some(Value::Array(elements)) => name == "0" && !elements.is_empty(),
            _ => false,
        }
    };
    match change {
        Change::Drop(field) if body.pointer(&pointer(field)).is_some() => {
            take(body, &pointer(field))
        }
        Change::Set(field, value) if parent_is_there(body, &pointer(field)) => {
            put(body, &pointer(field), value.clone());
        }
        Change::Add(field, name, value) if parent_is_there(body, &pointer(field)) => {
            let pointer = pointer(field);
            let parent = pointer.rsplit_once('/').unwrap().0;
            if let Some(Value::Object(members)) = body.pointer_mut(parent) {
                members.insert(name.clone(), value.clone());
            }
        }
        _ => {}
    }
}

/// Runs `test` on many bodies; always the same ones, so that a failure comes again.
pub fn of_every_body(test: impl Fn(Kind, &str) -> Result<(), TestCaseError>) {
    let config = Config { cases: 8000, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let result = runner.run(&bodies(), |(kind, json)| test(kind, &json));
    if let Err(error) = result {
        panic!("{error}");
    }
}
