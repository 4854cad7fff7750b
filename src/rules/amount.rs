//! Amount of money: a string of digits, with a point and more digits if there is a fraction. Never a number.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::{Date, FORMAT, Rule};
use crate::json::Text;
use crate::problem::Problem;

pub(crate) struct Amount;

impl Rule for Amount {
    fn hint(&self) -> &'static str {
        "an amount with a point before the decimals, such as 430.00"
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        if parts(text).is_some() { None } else { Some(&FORMAT) }
    }

    /// Amounts are not changed.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(text)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::pattern("^[0-9]+(\\.[0-9]+)?$")
    }
}

/// How many decimals an amount has; 0 if it is malformed.
pub(crate) fn decimals(amount: Text<'_>) -> usize {
    parts(&amount.content()).map_or(0, |(_, decimals)| decimals.len())
}

/// The digits before and after the point of an amount.
pub(crate) fn parts(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (whole, rest) = digits(text)?;
    match rest {
        [] => Some((whole, rest)),
        [b'.', rest @ ..] => match digits(rest)? {
            (fraction, []) => Some((whole, fraction)),
            _ => None,
        },
        _ => None,
    }
}

/// The digits at the start (at least one), and the rest.
fn digits(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    if end == 0 { None } else { text.split_at_checked(end) }
}
