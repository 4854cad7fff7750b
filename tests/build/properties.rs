//! What holds of every body: sound ones with fields dropped and changed at random.

use std::cell::Cell;

use duffel_customers::{Options, Report, build, check};
use proptest::prelude::*;
use serde_json::Value;

use crate::bodies::wrapped;
use crate::expect::line;
use crate::generated_bodies::of_every_body;

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
