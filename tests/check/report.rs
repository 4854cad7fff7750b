//! What a check has to say, in each form of it: issues, lines of text, JSON.

use duffel_customers::{Kind, Options, Param, Severity, check};
use proptest::prelude::*;
use regex::Regex;
use serde_json::{Value, json};

use crate::generated_bodies::of_every_body;

#[test]
fn a_line_for_each_issue() {
    let report = check(
        Kind::CustomerUser,
        br#"{"email":"tony@","given_name":"Tony","nickname":"T"}"#,
        &Options::new(),
    );
    assert_eq!(
        report.to_string(),
        "/email: Expected an email address, such as tony@example.com.\n\
         warning: /nickname: Duffel doesn't document a field with this name here.\n\
         /family_name: Add a name, such as Stark."
    );
    assert_eq!(
        report.issues()[0].to_string(),
        "/email: Expected an email address, such as tony@example.com."
    );
    let strict =
        check(Kind::CustomerUserGroup, br#"{"name":"x","y":1}"#, &Options::new().strict(true));
    assert_eq!(strict.to_string(), "/y: Duffel doesn't document a field with this name here.");
    let whole = check(Kind::OrderUpdate, b"{}", &Options::new());
    assert_eq!(whole.to_string(), "Say what to change: `metadata`, `users` or both.");
    let sound = check(Kind::CustomerUserGroup, br#"{"name":"Stark"}"#, &Options::new());
    assert_eq!(sound.to_string(), "");
    // Whoever chose the name of a field writes no line of a log.
    let forged = br#"{"name":"x","a\n/email: \u001b[31m":1}"#;
    assert_eq!(
        check(Kind::CustomerUserGroup, forged, &Options::new()).to_string(),
        r"warning: /a\n~1email: \u{1b}[31m: Duffel doesn't document a field with this name here."
    );
    // One by one, lent and kept.
    assert!((&report).into_iter().eq(report.issues()));
    assert_eq!(report.clone().into_iter().count(), 3);
    // What `unwrap` prints can be read.
    assert_eq!(
        format!("{:?}", report.issues()[0]),
        "Issue { code: ValidationFormat, severity: Error, pointer: \"/email\", \
         message: \"Expected an email address, such as tony@example.com.\", .. }"
    );
    // An error type, too.
    let error: Box<dyn std::error::Error> = Box::new(report);
    assert!(error.to_string().starts_with("/email"));
}

/// The class of `pkg-template/validator/unprintable.ts`, as another library knows it.
#[test]
fn what_could_end_a_line_or_hide_its_text_is_escaped() {
    let unprintable = Regex::new(r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]").unwrap();
    let characters = ('\0'..='\u{1FFFF}').chain('\u{E0000}'..='\u{E0FFF}');
    // In JSON these would need an escape of their own.
    let characters: Vec<char> =
        characters.filter(|one| !matches!(one, ..' ' | '"' | '\\')).collect();
    let options = Options::new().max_issues(u32::MAX);
    for some in characters.chunks(2000) {
        let fields = some.iter().map(|one| format!(r#","{one}b":1"#)).collect::<String>();
        let json = format!(r#"{{"name":"x"{fields}}}"#);
        let report = check(Kind::CustomerUserGroup, json.as_bytes(), &options);
        assert_eq!(report.issues().len(), some.len());
        for (one, issue) in some.iter().zip(&report) {
            let name = match one {
                '~' => "~0".into(),
                '/' => "~1".into(),
                one if unprintable.is_match(one.encode_utf8(&mut [0; 4])) => {
                    one.escape_default().to_string()
                }
                one => one.to_string(),
            };
            let said = issue.to_string();
            assert!(
                said.starts_with(&format!("warning: /{name}b: ")),
                "{:X}: {said}",
                u32::from(*one)
            );
        }
    }
}

#[test]
fn the_json_of_the_contract() {
    let report = check(
        Kind::Order,
        br#"{"data":{"metadata":{"a/b":"v"},"passengers":[{"given_name":"\u00c6sa"}]}}"#,
        &Options::new(),
    );
    let issues: Value = serde_json::from_str(&report.to_json()).unwrap();
    assert_eq!(
        issues[0],
        json!({
            "code": "validation_format",
            "severity": "error",
            "message": "Use letters, digits, _ and - only in this key, as in internal_order_id.",
            "path": ["data", "metadata", "a/b"],
            "pointer": "/metadata/a~1b",
        })
    );
    assert_eq!(
        issues[1],
        json!({
            "code": "validation_format",
            "severity": "error",
            "message": "Use letters, spaces, hyphens and apostrophes only: airlines don't accept the character Æ (U+00C6).",
            "path": ["data", "passengers", 0, "given_name"],
            "pointer": "/passengers/0/given_name",
            "params": { "character": "U+00C6" },
        })
    );
    assert_eq!(check(Kind::ComponentClientKey, b"{}", &Options::new()).to_json(), "[]");
    let broken = check(Kind::Order, b"[1,", &Options::new()).to_json();
    let params = json!({ "offset": 3, "line": 1, "column": 4 });
    assert_eq!(serde_json::from_str::<Value>(&broken).unwrap()[0]["params"], params);
}

#[test]
fn the_same_in_each_form() {
    of_every_body(|kind, json| {
        let report = check(kind, json.as_bytes(), &Options::new());
        let issues: Vec<Value> = serde_json::from_str(&report.to_json()).unwrap();
        prop_assert_eq!(issues.len(), report.issues().len());
        for (written, issue) in issues.iter().zip(report.issues()) {
            prop_assert_eq!(&written["code"], issue.code().as_str());
            prop_assert_eq!(&written["severity"], issue.severity().as_str());
            prop_assert_eq!(&written["message"], &Value::from(issue.message()));
            prop_assert_eq!(&written["pointer"], &Value::from(issue.pointer()));
            let wrapped = usize::from(issue.is_wrapped());
            let path = written["path"].as_array().unwrap();
            prop_assert_eq!(path.len(), issue.segments().len() + wrapped);
            prop_assert_eq!(path.first() == Some(&json!("data")) || wrapped == 0, true);
            prop_assert_eq!(written["params"].is_object(), issue.params().next().is_some());
            for (name, param) in issue.params() {
                let shown = match &written["params"][name] {
                    Value::String(text) => text.clone(),
                    number => number.to_string(),
                };
                prop_assert_eq!(param.to_string(), shown);
            }
        }
        let is_valid = report.issues().iter().all(|issue| issue.severity() == Severity::Warning);
        prop_assert_eq!(report.is_valid(), is_valid);
        prop_assert_eq!(report.errors().count() + report.warnings().count(), issues.len());
        Ok(())
    });
}

#[test]
fn a_parameter_is_padded_like_its_value() {
    let params = [Param::Text("icu_".into()), Param::Number(255)];
    assert_eq!(params.map(|param| format!("[{param:>6}]")), ["[  icu_]", "[   255]"]);
}
