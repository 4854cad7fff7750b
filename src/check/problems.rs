//! The problems that any field can have, whatever its rule.

use crate::Code;
use crate::problem::{Detail, Finding, Problem};
use crate::table::Shape;

pub(crate) static REQUIRED: Problem = Problem::error(Code::ValidationRequired, "Add {hint}.");
pub(crate) static ADVISED: Problem = Problem::warning(Code::ValidationRequired, "Add {hint}.");
pub(super) static NULL: Problem =
    Problem::warning(Code::ValidationType, "Leave this field out rather than sending null.");
pub(super) static TYPE: Problem = Problem::error(Code::ValidationType, "Expected {type}: {hint}.");
pub(crate) static REPEATED_NAME: Problem =
    Problem::error(Code::DuplicateKey, "This name appears more than once here: keep only one.");
pub(super) static UNKNOWN: Problem =
    Problem::warning(Code::UnknownField, "Duffel doesn't document a field with this name here.");
pub(super) static UNKNOWN_BUT_CLOSE: Problem = Problem::warning(
    Code::UnknownField,
    "Duffel doesn't document a field with this name here. Did you mean {suggestion}?",
);

/// The finding that a value has the wrong type for its field.
pub(crate) fn mismatch(shape: &Shape) -> Finding {
    TYPE.found(shape.hint()).with(Detail::Expected(shape.type_name()))
}
