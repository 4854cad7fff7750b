//! One field of a payload, checked alone: what it takes, and what it says of the rest.

use duffel_customers::{Issue, Kind, Options, check_field, parse_pointer};

use crate::expect::{line, params};

/// A field, by the pointer that leads to it.
#[derive(Clone, Copy)]
pub struct Field {
    kind: Kind,
    pointer: &'static str,
}

impl Field {
    pub const fn at(kind: Kind, pointer: &'static str) -> Self {
        Field { kind, pointer }
    }

    /// The issues of a value given as JSON.
    pub fn issues(&self, json: &str) -> Vec<Issue> {
        let path = parse_pointer(self.pointer).unwrap();
        let report = check_field(self.kind, &path, Some(json.as_bytes()), &Options::new());
        report.issues().to_vec()
    }

    /// No issue comes of this text.
    #[track_caller]
    pub fn takes(&self, text: &str) {
        self.takes_json(&quoted(text));
    }

    /// No issue comes of this JSON.
    #[track_caller]
    pub fn takes_json(&self, json: &str) {
        let issues = self.issues(json);
        assert!(issues.is_empty(), "{} {json}: {issues:?}", self.pointer);
    }

    /// Exactly one issue comes of this text, at the field: `expected` is its severity, code and parameters.
    #[track_caller]
    pub fn says(&self, text: &str, expected: &str, message: &str) {
        self.says_of_json(&quoted(text), expected, message);
    }

    /// As [`Self::says`], for JSON that need not be a text.
    #[track_caller]
    pub fn says_of_json(&self, json: &str, expected: &str, message: &str) {
        let issues = self.issues(json);
        let [issue] = issues.as_slice() else {
            panic!("{} {json}: {issues:?}", self.pointer);
        };
        let said = line(issue).replace(&format!(" {}", self.pointer), "");
        let said = format!("{said} {}", params(issue)).trim_end().to_owned();
        assert_eq!((said.as_str(), issue.message().as_str()), (expected, message), "{json}");
        assert_eq!(issue.pointer(), self.pointer);
    }
}

/// `text` as JSON.
pub fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
