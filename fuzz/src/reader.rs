//! The reader takes what serde_json takes.

use duffel_customers::{Code, Options, check};

use crate::Settings;
use crate::oracle::{check_takes, serde_takes};

pub fn holds(input: &[u8]) {
    let Some((Settings { kind, .. }, json)) = Settings::read(input) else { return };
    let Some(expected) = serde_takes(json) else { return };
    // Where the reader stops, and serde_json reads on.
    let stopped = [Code::TooDeep, Code::TooLarge];
    let report = check(kind, json, &Options::new());
    if report.issues().iter().any(|issue| stopped.contains(&issue.code())) {
        return;
    }
    assert_eq!(check_takes(kind, json), expected);
}
