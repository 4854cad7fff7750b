//! What stands in texts: names and values mean the same to us and to serde_json, however they are escaped.

use duffel_customers::{Kind, Options, Param, Segment, build, check, check_field, parse_pointer};
use fastrand::Rng;
use serde_json::Value;

const MANY: usize = 100_000;

/// Characters of every length in UTF-8 and UTF-16, with an escape of their own and without.
fn character(rng: &mut Rng) -> char {
    const SPECIAL: &[char] = &[
        '"',
        '\\',
        '/',
        '\u{8}',
        '\u{c}',
        '\n',
        '\r',
        '\t',
        '\u{0}',
        '\u{1f}',
        '\u{7f}',
        '\u{80}',
        '\u{7ff}',
        '\u{800}',
        '\u{d7ff}',
        '\u{e000}',
        '\u{feff}',
        '\u{ffff}',
        '\u{10000}',
        '\u{1f600}',
        '\u{10ffff}',
        '~',
        'b',
        'u',
    ];
    match rng.u32(..4) {
        0 => SPECIAL[rng.usize(..SPECIAL.len())],
        1 => rng.char(..),
        _ => rng.alphanumeric(),
    }
}

/// A character as JSON: itself, its short escape, or `\u` with digits of either case.
fn encoded(rng: &mut Rng, character: char, json: &mut String) {
    let must = matches!(character, '"' | '\\' | '\0'..='\u{1f}');
    let short = match character {
        '"' | '\\' | '/' => Some(character),
        '\u{8}' => Some('b'),
        '\u{c}' => Some('f'),
        '\n' => Some('n'),
        '\r' => Some('r'),
        '\t' => Some('t'),
        _ => None,
    };
    match (rng.u32(..3), short) {
        (0, _) if !must => json.push(character),
        (1, Some(letter)) => json.extend(['\\', letter]),
        _ => {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let escape =
                    if rng.bool() { format!("\\u{unit:04x}") } else { format!("\\u{unit:04X}") };
                json.push_str(&escape);
            }
        }
    }
}

/// A text, and one of the ways to write it.
fn text(rng: &mut Rng) -> (String, String) {
    let (mut content, mut json) = (String::new(), String::from("\""));
    for _ in 0..rng.usize(..24) {
        let character = character(rng);
        content.push(character);
        encoded(rng, character, &mut json);
    }
    json.push('"');
    (content, json)
}

/// The name of an unknown field, in the path of its issue and in the JSON of the report.
#[test]
fn names() {
    let mut rng = Rng::with_seed(1);
    for _ in 0..MANY {
        let (content, json) = text(&mut rng);
        let expected: String = serde_json::from_str(&json).unwrap();
        assert_eq!(expected, content);
        // So that it is neither a field's name nor that of the wrapper.
        let body = format!(r#"{{"name":"Stark",{}:0}}"#, json.replacen('"', "\"_", 1));
        let report = check(Kind::CustomerUserGroup, body.as_bytes(), &Options::new());
        let [issue] = report.issues() else { panic!("{body}: {report}") };
        let name = format!("_{content}");
        assert_eq!(issue.segments(), [Segment::Name(name.clone().into())], "{body}");
        let pointer = format!("/{}", name.replace('~', "~0").replace('/', "~1"));
        assert_eq!(issue.pointer(), pointer);
        let report: Value = serde_json::from_str(&report.to_json()).unwrap();
        assert_eq!(report[0]["path"], serde_json::json!([name]), "{body}");
        assert_eq!(report[0]["pointer"], Value::from(pointer), "{body}");
    }
}

/// A value that tidying writes anew, without the white space at its ends.
#[test]
fn values_written_anew() {
    let mut rng = Rng::with_seed(2);
    for _ in 0..MANY {
        let (content, json) = text(&mut rng);
        let inside = &json[1..json.len() - 1];
        let body = format!(r#"{{"name":" x{inside}x\u2003"}}"#);
        let built = build(Kind::CustomerUserGroup, body.as_bytes(), &Options::new()).unwrap();
        let value: Value = serde_json::from_str(built.json()).unwrap();
        assert_eq!(value["data"]["name"], Value::from(format!("x{content}x")), "{body}");
    }
}

/// Values that are equal, though they are not written alike.
#[test]
fn values_compared() {
    let mut rng = Rng::with_seed(3);
    for _ in 0..MANY {
        let content: String = (0..rng.usize(1..12)).map(|_| character(&mut rng)).collect();
        let mut write = |content: &str| {
            let mut json = String::new();
            content.chars().for_each(|character| encoded(&mut rng, character, &mut json));
            json
        };
        let (first, second) = (write(&content), write(&content));
        let other = write(&format!("{content}."));
        let body = format!(r#"{{"name":"Stark","_{first}":1,"_{second}":2,"_{other}":3}}"#);
        let report = check(Kind::CustomerUserGroup, body.as_bytes(), &Options::new());
        let codes: Vec<_> = report.issues().iter().map(|issue| issue.code().as_str()).collect();
        assert_eq!(codes, ["duplicate_key", "unknown_field"], "{body}");
    }
}

/// How long a text is does not depend on how it is written.
#[test]
fn values_measured() {
    let mut rng = Rng::with_seed(4);
    let name = parse_pointer("/name").unwrap();
    for _ in 0..2000 {
        for (length, expected) in [(255, 0), (256, 1)] {
            let mut json = String::from("\"");
            for _ in 0..length {
                let character = character(&mut rng);
                encoded(&mut rng, character, &mut json);
            }
            json.push('"');
            let report =
                check_field(Kind::CustomerUserGroup, &name, Some(json.as_bytes()), &Options::new());
            assert_eq!(report.issues().len(), expected, "{json}");
        }
    }
}

/// Texts of every length up to some words of the machine, the end at every place within them.
#[test]
fn lengths() {
    for length in 0..40 {
        for special in ["", r"\n", "é", "😀", r"\ud83d\ude00"] {
            for place in 0..=length {
                let (before, after) = ("a".repeat(place), "b".repeat(length - place));
                let body = format!(r#"{{"name":" {before}{special}{after}."}}"#);
                let built =
                    build(Kind::CustomerUserGroup, body.as_bytes(), &Options::new()).unwrap();
                let value: Value = serde_json::from_str(built.json()).unwrap();
                let expected: Value = serde_json::from_str(&body).unwrap();
                let expected = expected["name"].as_str().unwrap().trim();
                assert_eq!(value["data"]["name"], Value::from(expected), "{body}");
            }
        }
    }
}

/// Control characters stand in no text unless escaped, whatever place of a word of the machine they are at.
#[test]
fn control_characters() {
    let start = r#"{"name":""#;
    for byte in (0..=b' ').chain([0x7f]) {
        for place in start.len()..start.len() + 24 {
            let mut body = format!("{start}{}\"}}", "a".repeat(24)).into_bytes();
            body[place] = byte;
            let report = check(Kind::CustomerUserGroup, &body, &Options::new());
            let offset = report.issues().first().and_then(|issue| issue.params().next());
            let expected = (byte < b' ').then_some(("offset", Param::Number(place as u32)));
            assert_eq!(offset, expected, "{byte} at {place}");
        }
    }
}
