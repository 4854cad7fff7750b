//! What serde_json says of a text, and what we say.

use duffel_customers::{Code, Kind, Options, check};
use serde::de::IgnoredAny;
use serde_json::Value;

/// Whether serde_json takes it. `None` where serde_json cannot tell: it refuses numbers beyond the range of `f64`, which are JSON all
/// the same, and stops there.
pub fn serde_takes(json: &[u8]) -> Option<bool> {
    match serde_json::from_slice::<Value>(json) {
        Ok(_) => Some(true),
        Err(error) if error.to_string().starts_with("number out of range") => {
            // Numbers that are not kept are not looked at; but then neither are the texts.
            let texts_are_plain = std::str::from_utf8(json).is_ok() && !json.contains(&b'\\');
            texts_are_plain.then(|| serde_json::from_slice::<IgnoredAny>(json).is_ok())
        }
        Err(_) => Some(false),
    }
}

/// Whether the check takes it as JSON, whatever else it says of it. Of a text that is none it says nothing else.
#[track_caller]
pub fn check_takes(kind: Kind, json: &[u8]) -> bool {
    let report = check(kind, json, &Options::new());
    let is_json = report.issues().iter().all(|issue| issue.code() != Code::InvalidJson);
    assert!(is_json || report.issues().len() == 1, "{}", String::from_utf8_lossy(json));
    assert!(is_json || report.issues()[0].pointer().is_empty() && !report.is_valid());
    is_json
}
