//! Metadata: how many pairs, which keys, which values; errors for orders, advice for bookings.

use duffel_customers::{Kind, Options, check, check_field, parse_pointer};

use crate::expect::{lines, params};

/// The payloads with metadata, and how much its limits weigh there.
const KINDS: [(Kind, &str); 3] =
    [(Kind::Order, "E"), (Kind::OrderUpdate, "E"), (Kind::Booking, "W")];

const VALUE: &str = "Expected text: a value, such as \"avengers-123\".";

/// What a payload with only this metadata says of it: line, parameters, message.
fn said(kind: Kind, metadata: &str) -> Vec<(String, String, String)> {
    let body = format!(r#"{{"metadata":{metadata}}}"#);
    let report = check(kind, body.as_bytes(), &Options::new());
    let of_metadata =
        report.issues().iter().filter(|issue| issue.pointer().starts_with("/metadata"));
    of_metadata.map(|issue| (crate::expect::line(issue), params(issue), issue.message())).collect()
}

/// The only thing said of this metadata.
#[track_caller]
fn says(kind: Kind, metadata: &str, line: &str, params: &str, message: &str) {
    assert_eq!(
        said(kind, metadata),
        [(line.to_owned(), params.to_owned(), message.to_owned())],
        "{} {metadata}",
        kind.as_str()
    );
}

fn pairs(count: usize) -> String {
    let pairs: Vec<_> = (0..count).map(|at| format!(r#""key{at}":"value""#)).collect();
    format!("{{{}}}", pairs.join(","))
}

#[test]
fn fifty_pairs() {
    for (kind, severity) in KINDS {
        for count in [0, 1, 50] {
            assert_eq!(said(kind, &pairs(count)), [], "{count}");
        }
        for count in [51, 1000] {
            says(
                kind,
                &pairs(count),
                &format!("{severity} validation_length /metadata"),
                "max=50",
                "Use at most 50 pairs of metadata.",
            );
        }
    }
}

#[test]
fn keys_of_1_to_40_characters() {
    for (kind, severity) in KINDS {
        let longest = "k".repeat(40);
        for key in ["k", "A-z_0", "-", "_", "0", "__proto__", &longest] {
            assert_eq!(said(kind, &format!(r#"{{"{key}":"v"}}"#)), [], "{key}");
        }
        says(
            kind,
            r#"{"":"v"}"#,
            &format!("{severity} validation_length /metadata/"),
            "min=1",
            "Use a key of at least 1 character, such as internal_order_id.",
        );
        for key in ["k".repeat(41), "k".repeat(400)] {
            says(
                kind,
                &format!(r#"{{"{key}":"v"}}"#),
                &format!("{severity} validation_length /metadata/{key}"),
                "max=40",
                "Use a key of at most 40 characters.",
            );
        }
        // The character comes before the length.
        let long_and_wrong = "k ".repeat(41);
        for key in [" ", "a b", "a.b", "é", "ключ", "k:", "$", &long_and_wrong] {
            says(
                kind,
                &format!(r#"{{"{key}":"v"}}"#),
                format!("{severity} validation_format /metadata/{key}").trim_end(),
                "",
                "Use letters, digits, _ and - only in this key, as in internal_order_id.",
            );
        }
    }
}

#[test]
fn keys_are_escaped_in_the_pointer() {
    let line = "E validation_format /metadata/a~1b~0c";
    assert_eq!(said(Kind::Order, r#"{"a/b~c":"v"}"#)[0].0, line);
    assert_eq!(said(Kind::Order, r#"{"a\/b\u007ec":"v"}"#)[0].0, line);
}

#[test]
fn values_of_at_most_500_characters() {
    for (kind, severity) in KINDS {
        for value in
            ["", " ", "v", "李", &"v".repeat(500), &"😀".repeat(500), &r"\u0041".repeat(500)]
        {
            assert_eq!(said(kind, &format!(r#"{{"k":"{value}"}}"#)), []);
        }
        for value in
            ["v".repeat(501), "😀".repeat(501), r"\n".repeat(501), r"\ud83d\ude00".repeat(501)]
        {
            says(
                kind,
                &format!(r#"{{"k":"{value}"}}"#),
                &format!("{severity} validation_length /metadata/k"),
                "max=500",
                "Use a value of at most 500 characters.",
            );
        }
    }
}

#[test]
fn values_are_texts() {
    for (kind, _) in KINDS {
        for value in ["1", "true", "null", "[]", "{}", r#"["v"]"#, r#"{"a":1}"#] {
            says(
                kind,
                &format!(r#"{{"k":{value}}}"#),
                "E validation_type /metadata/k",
                "expected=string",
                VALUE,
            );
        }
    }
}

/// A pair gets one issue, its key's first; but no warning hides an error.
#[test]
fn a_pair_gets_one_issue() {
    let key = "Use letters, digits, _ and - only in this key, as in internal_order_id.";
    let long = "v".repeat(501);
    for (kind, severity) in KINDS {
        says(
            kind,
            &format!(r#"{{"a b":"{long}"}}"#),
            &format!("{severity} validation_format /metadata/a b"),
            "",
            key,
        );
    }
    says(Kind::Order, r#"{"a b":1}"#, "E validation_format /metadata/a b", "", key);
    says(
        Kind::Booking,
        r#"{"a b":1}"#,
        "E validation_type /metadata/a b",
        "expected=string",
        VALUE,
    );
}

#[test]
fn all_of_it_at_once() {
    let wrong: Vec<_> = (0..49).map(|at| format!(r#""key{at}":"value""#)).collect();
    let metadata = format!(r#"{{"a b":"v",{},"k":7}}"#, wrong.join(","));
    let lines = |kind| said(kind, &metadata).into_iter().map(|(line, ..)| line).collect::<Vec<_>>();
    let expected = [
        "validation_length /metadata",
        "validation_format /metadata/a b",
        "E validation_type /metadata/k",
    ];
    for (kind, severity) in KINDS {
        let [length, format, value] = expected;
        assert_eq!(
            lines(kind),
            [format!("{severity} {length}"), format!("{severity} {format}"), value.to_owned()]
        );
    }
}

#[test]
fn no_object() {
    for (kind, _) in KINDS {
        for metadata in ["1", "true", "[]", r#""text""#, r#"[{"k":"v"}]"#] {
            says(
                kind,
                metadata,
                "E validation_type /metadata",
                "expected=object",
                "Expected an object: texts by name, such as {\"internal_order_id\": \"avengers-123\"}.",
            );
        }
        says(
            kind,
            "null",
            "W validation_type /metadata",
            "",
            "Leave this field out rather than sending null.",
        );
    }
}

#[test]
fn one_pair_alone() {
    let alone = |kind, pointer: &str, json: &str| {
        lines(&check_field(
            kind,
            &parse_pointer(pointer).unwrap(),
            Some(json.as_bytes()),
            &Options::new(),
        ))
    };
    for (kind, severity) in KINDS {
        assert_eq!(alone(kind, "/metadata/mission", r#""conference""#), [""; 0]);
        assert_eq!(alone(kind, "/metadata/0", r#""zero""#), [""; 0]);
        assert_eq!(
            alone(kind, "/metadata/a b", r#""v""#),
            [format!("{severity} validation_format /metadata/a b")]
        );
        assert_eq!(alone(kind, "/metadata/k", "7"), ["E validation_type /metadata/k"]);
    }
}
