//! Airline: an IATA designator, two capital letters or digits.

#[cfg(feature = "schema")]
use super::Form;
use super::{Date, FORMAT, Rule};
use crate::problem::Problem;

pub(crate) struct Airline;

impl Rule for Airline {
    fn hint(&self) -> &'static str {
        "an airline's IATA code of two capital letters or digits, such as BA"
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        match text {
            [b'A'..=b'Z' | b'0'..=b'9', b'A'..=b'Z' | b'0'..=b'9'] => None,
            _ => Some(&FORMAT),
        }
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::pattern("^[A-Z0-9]{2}$")
    }
}
