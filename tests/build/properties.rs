//! What holds of every body: sound ones with fields dropped and changed at random.

use std::cell::Cell;

use duffel_customers::{Kind, Options, Report, build, check};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::bodies::{put, sound, take, wrapped};
use crate::expect::line;
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
    (select(&Kind::ALL[..]), prop::collection::vec(change(), 0..6), any::<bool>(), any::<bool>())
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
fn of_every_body(test: impl Fn(Kind, &str) -> Result<(), TestCaseError>) {
    let config = Config { cases: 8000, failure_persistence: None, ..Config::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let result = runner.run(&bodies(), |(kind, json)| test(kind, &json));
    if let Err(error) = result {
        panic!("{error}");
    }
}

fn lines_of(report: &Report) -> Vec<(String, String)> {
    report.issues().iter().map(|issue| (line(issue), issue.message())).collect()
}

#[test]
fn what_is_built_is_sound_and_stays_as_it_is() {
    of_every_body(|kind, json| {
        let Ok(built) = build(kind, json.as_bytes(), &Options::new()) else { return Ok(()) };
        let report = check(kind, built.json().as_bytes(), &Options::new().require_envelope(true));
        prop_assert!(report.is_valid(), "{}: {}", built.json(), report);
        let warnings: Vec<_> = built.warnings().iter().map(line).collect();
        prop_assert_eq!(report.issues().iter().map(line).collect::<Vec<_>>(), warnings);

        let again = build(kind, built.json().as_bytes(), &Options::new()).unwrap();
        prop_assert_eq!(again.json(), built.json());
        Ok(())
    });
}

#[test]
fn what_is_built_is_minified() {
    of_every_body(|kind, json| {
        let Ok(built) = build(kind, json.as_bytes(), &Options::new()) else { return Ok(()) };
        // serde_json writes what it has read without white space, and these numbers as they stand.
        let value: Value = serde_json::from_str(built.json()).unwrap();
        prop_assert_eq!(value.to_string(), built.json());
        Ok(())
    });
}

/// A sound body without anything to tidy or to link is built as it is.
#[test]
fn what_is_tidy_stays_as_it_is() {
    of_every_body(|kind, json| {
        let given: Value = serde_json::from_str(json).unwrap();
        if !is_tidy(&given) || !check(kind, json.as_bytes(), &Options::new()).is_valid() {
            return Ok(());
        }
        let expected = if given.get("data").is_some() { given } else { wrapped(&given) };
        let built = build(kind, json.as_bytes(), &Options::new()).unwrap();
        prop_assert_eq!(built.json(), expected.to_string());
        Ok(())
    });
}

/// No text is blank or has white space at its ends.
fn is_tidy(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty() && text.trim() == text,
        Value::Array(elements) => elements.iter().all(is_tidy),
        Value::Object(members) => members.values().all(is_tidy),
        _ => true,
    }
}

/// Building without linking says what checking says of the tidied body.
#[test]
fn building_is_tidying_and_checking() {
    of_every_body(|kind, json| {
        let tidied = check(kind, json.as_bytes(), &Options::new().normalize(true));
        match build(kind, json.as_bytes(), &Options::new().link_users(false)) {
            Ok(built) => {
                prop_assert!(tidied.is_valid());
                prop_assert_eq!(built.warnings(), tidied.issues());
            }
            Err(report) => prop_assert_eq!(lines_of(&report), lines_of(&tidied)),
        }
        Ok(())
    });
}

/// A body says the same of itself wrapped or bare, pretty or not, whatever `strict` makes of it.
#[test]
fn one_verdict_in_every_form() {
    of_every_body(|kind, json| {
        let given: Value = serde_json::from_str(json).unwrap();
        let Some(payload) = given.get("data").filter(|data| data.is_object()).or(Some(&given))
        else {
            return Ok(());
        };
        if payload.get("data").is_some()
            || given.as_object().is_some_and(|body| body.len() > 1 && body.contains_key("data"))
        {
            return Ok(());
        }
        let verdict = |body: String| lines_of(&check(kind, body.as_bytes(), &Options::new()));
        let bare = verdict(payload.to_string());
        prop_assert_eq!(&verdict(format!("{payload:#}")), &bare);
        prop_assert_eq!(&verdict(wrapped(payload).to_string()), &bare);
        prop_assert_eq!(&verdict(format!("{:#}", wrapped(payload))), &bare);

        let strict = check(kind, payload.to_string().as_bytes(), &Options::new().strict(true));
        let bare: Vec<_> =
            bare.into_iter().map(|(line, message)| (line.replacen('W', "E", 1), message)).collect();
        prop_assert_eq!(lines_of(&strict), bare);
        Ok(())
    });
}

/// Neither answer is so rare that the properties above would hold of nothing.
#[test]
fn many_bodies_are_built_and_many_are_not() {
    let (built, refused) = (Cell::new(0), Cell::new(0));
    of_every_body(|kind, json| {
        let count =
            if build(kind, json.as_bytes(), &Options::new()).is_ok() { &built } else { &refused };
        count.set(count.get() + 1);
        Ok(())
    });
    assert!(built.get() > 2000 && refused.get() > 2000, "{built:?} {refused:?}");
}
