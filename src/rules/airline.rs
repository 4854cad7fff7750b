//! Airline: an IATA designator, two capital letters or digits.

use super::{Rule, pattern, unlike};
use crate::json::Writer;
use crate::problem::Finding;

pub(crate) struct Airline;

impl Rule for Airline {
    fn hint(&self) -> &'static str {
        "an airline's IATA code of two capital letters or digits, such as BA"
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        match text {
            [b'A'..=b'Z' | b'0'..=b'9', b'A'..=b'Z' | b'0'..=b'9'] => None,
            _ => Some(unlike(self)),
        }
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        pattern(writer, "^[A-Z0-9]{2}$");
    }
}
