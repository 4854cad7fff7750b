//! Metadata: a few of the caller's own key-value pairs, all of them strings.

#[cfg(feature = "schema")]
use alloc::{format, string::String};

use super::class::Class;
use super::is_longer;
use crate::Code;
use crate::problem::{Detail, Problem, Severity};

/// The most pairs.
const PAIRS: u32 = 50;
/// The most characters in a key.
const KEY: u32 = 40;
/// The most characters in a value.
const VALUE: u32 = 500;

static TOO_MANY: Problem =
    Problem::error(Code::ValidationLength, "Use at most {max} pairs of metadata.")
        .with(Detail::Max(PAIRS));
static KEY_CHARSET: Problem = Problem::error(
    Code::ValidationFormat,
    "Use letters, digits, _ and - only in this key, as in internal_order_id.",
);
static KEY_LENGTH: Problem =
    Problem::error(Code::ValidationLength, "Use a key of at most {max} characters.")
        .with(Detail::Max(KEY));
static NO_KEY: Problem = Problem::error(
    Code::ValidationLength,
    "Use a key of at least {min} character, such as internal_order_id.",
)
.with(Detail::Min(1));
static VALUE_LENGTH: Problem =
    Problem::error(Code::ValidationLength, "Use a value of at most {max} characters.")
        .with(Detail::Max(VALUE));

/// The limits of metadata, and their severity: Duffel documents them for orders.
#[derive(Debug)]
pub(crate) struct Metadata {
    pub(crate) severity: Severity,
}

impl Metadata {
    pub(crate) const HINT: &'static str =
        "texts by name, such as {\"internal_order_id\": \"avengers-123\"}";
    pub(crate) const VALUE_HINT: &'static str = "a value, such as \"avengers-123\"";

    /// The members of its JSON Schema, each after a comma: with the limits, if they are errors.
    #[cfg(feature = "schema")]
    pub(crate) fn schema(&self) -> String {
        if self.severity == Severity::Error {
            format!(
                r#","additionalProperties":{{"type":"string","maxLength":{VALUE}}},"maxProperties":{PAIRS},"propertyNames":{{"pattern":"^[0-9A-Za-z_-]{{1,{KEY}}}$"}}"#
            )
        } else {
            String::from(r#","additionalProperties":{"type":"string"}"#)
        }
    }

    pub(crate) fn check_count(&self, pairs: u32) -> Option<&'static Problem> {
        (pairs > PAIRS).then_some(&TOO_MANY)
    }

    #[inline(always)]
    pub(crate) fn check_key(&self, key: &[u8]) -> Option<&'static Problem> {
        if Class::KEY.run(key) < key.len() {
            Some(&KEY_CHARSET)
        } else if key.is_empty() {
            Some(&NO_KEY)
        } else if key.len() > KEY as usize {
            Some(&KEY_LENGTH)
        } else {
            None
        }
    }

    pub(crate) fn check_value(&self, value: &[u8]) -> Option<&'static Problem> {
        is_longer(value, VALUE).then_some(&VALUE_LENGTH)
    }
}
