//! Quantity: a whole number from 1.

use crate::Code;
use crate::json::{Number, Writer};
use crate::problem::{Detail, Finding, Problem};

static NOT_WHOLE: Problem =
    Problem::error(Code::ValidationType, "Expected a whole number, such as 1.");
static TOO_FEW: Problem =
    Problem::error(Code::ValidationInclusion, "Use a quantity of at least {min}.");

pub(crate) struct Quantity;

impl Quantity {
    pub(crate) const HINT: &'static str = "a whole number, such as 1";

    pub(crate) fn check(number: &Number<'_>) -> Option<Finding> {
        if !number.is_whole() {
            Some(NOT_WHOLE.found().with(Detail::Expected("integer")))
        } else if !number.is_positive() {
            Some(TOO_FEW.found().with(Detail::Min(1)))
        } else {
            None
        }
    }

    pub(crate) fn schema(writer: &mut Writer) {
        writer.name("minimum");
        writer.number(1);
    }
}
