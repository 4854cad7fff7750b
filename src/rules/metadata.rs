//! Metadata: a few pairs of the caller's own, texts all of them.

use super::length;
use crate::Code;
use crate::json::Writer;
use crate::problem::{Detail, Finding, Problem, Severity};

/// Most pairs.
const PAIRS: u32 = 50;
/// Most characters of a key.
const KEY: u32 = 40;
/// Most characters of a value.
const VALUE: u32 = 500;

static TOO_MANY: Problem =
    Problem::error(Code::ValidationLength, "Use at most {max} pairs of metadata.");
static KEY_CHARSET: Problem = Problem::error(
    Code::ValidationFormat,
    "Use letters, digits, _ and - only in this key, as in internal_order_id.",
);
static KEY_LENGTH: Problem =
    Problem::error(Code::ValidationLength, "Use a key of 1 to {max} characters.");
static VALUE_LENGTH: Problem =
    Problem::error(Code::ValidationLength, "Use a value of at most {max} characters.");

/// The limits of metadata, and how much they weigh: Duffel documents them for orders.
#[derive(Debug)]
pub(crate) struct Metadata {
    pub(crate) severity: Severity,
}

impl Metadata {
    pub(crate) const HINT: &'static str =
        "texts by name, such as {\"internal_order_id\": \"avengers-123\"}";
    pub(crate) const VALUE_HINT: &'static str = "a value, such as \"avengers-123\"";

    pub(crate) fn check_count(&self, pairs: u32) -> Option<Finding> {
        (pairs > PAIRS).then(|| TOO_MANY.found().with(Detail::Max(PAIRS)).severity(self.severity))
    }

    pub(crate) fn check_key(&self, key: &[u8]) -> Option<Finding> {
        let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let finding = if !key.iter().all(is_allowed) {
            KEY_CHARSET.found()
        } else if key.is_empty() || key.len() > KEY as usize {
            KEY_LENGTH.found().with(Detail::Max(KEY))
        } else {
            return None;
        };
        Some(finding.severity(self.severity))
    }

    pub(crate) fn check_value(&self, value: &[u8]) -> Option<Finding> {
        (value.len() > VALUE as usize && length(value) > VALUE as usize)
            .then(|| VALUE_LENGTH.found().with(Detail::Max(VALUE)).severity(self.severity))
    }

    pub(crate) fn schema(&self, writer: &mut Writer) {
        writer.raw(b",\"additionalProperties\":{\"type\":\"string\"");
        if self.severity == Severity::Error {
            writer.raw(b",\"maxLength\":500},\"maxProperties\":50,\"propertyNames\":{\"pattern\":\"^[0-9A-Za-z_-]{1,40}$\"");
        }
        writer.byte(b'}');
    }
}
