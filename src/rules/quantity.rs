//! Quantity: a whole number from 1.

use crate::Code;
use crate::json::to_whole;
use crate::problem::{Detail, Problem};

static NOT_WHOLE: Problem =
    Problem::error(Code::ValidationType, "Expected a whole number, such as 1.")
        .with(Detail::Expected("integer"));
static TOO_FEW: Problem =
    Problem::error(Code::ValidationInclusion, "Use a quantity of at least {min}.")
        .with(Detail::Min(1));

pub(crate) struct Quantity;

impl Quantity {
    pub(crate) const HINT: &'static str = "a whole number, such as 1";

    /// What is wrong with a number, given as JSON.
    pub(crate) fn check(number: &[u8]) -> Option<&'static Problem> {
        match to_whole(number) {
            None => Some(&NOT_WHOLE),
            Some(0) => Some(&TOO_FEW),
            Some(_) => None,
        }
    }
}
