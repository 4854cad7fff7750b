//! What can be wrong with any field, whatever its rule.

use crate::Code;
use crate::problem::{Finding, Problem};

pub(crate) static REQUIRED: Problem = Problem::error(Code::ValidationRequired, "Add {hint}.");
pub(super) static NULL: Problem =
    Problem::warning(Code::ValidationType, "Leave this field out rather than sending null.");
pub(super) static TYPE_TEXT: Problem =
    Problem::error(Code::ValidationType, "Expected text: {hint}.");
pub(super) static TYPE_QUANTITY: Problem =
    Problem::error(Code::ValidationType, "Expected a number: {hint}.");
pub(super) static TYPE_LIST: Problem =
    Problem::error(Code::ValidationType, "Expected a list: {hint}.");
pub(super) static TYPE_OBJECT: Problem =
    Problem::error(Code::ValidationType, "Expected an object: {hint}.");
pub(super) static REPEATED_NAME: Problem =
    Problem::error(Code::DuplicateKey, "This name stands here twice: keep one of the two.");
pub(super) static UNKNOWN: Problem =
    Problem::warning(Code::UnknownField, "Duffel doesn't document a field of this name here.");
pub(super) static UNKNOWN_BUT_CLOSE: Problem = Problem::warning(
    Code::UnknownField,
    "Duffel doesn't document a field of this name here. Did you mean {suggestion}?",
);
static BESIDE_DATA: Problem =
    Problem::warning(Code::UnknownField, "Duffel reads nothing that stands beside data.");

/// That there is more than the payload in its wrapper.
pub(crate) fn beside_data() -> Finding {
    BESIDE_DATA.found()
}

/// That a name stands twice in an object.
pub(crate) fn repeated_name() -> Finding {
    REPEATED_NAME.found()
}
