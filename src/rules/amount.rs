//! Amount of money: a text of digits, with a point and more digits where there is a fraction. Never a number.

use alloc::borrow::Cow;

use super::{Rule, pattern, unlike};
use crate::json::{Text, Writer};
use crate::problem::Finding;

pub(crate) struct Amount;

impl Rule for Amount {
    fn hint(&self) -> &'static str {
        "an amount in quotes, with a point before the decimals, such as \"430.00\""
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        if parts(text).is_some() { None } else { Some(unlike(self)) }
    }

    /// Amounts are passed on as they are.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(text)
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        pattern(writer, "^[0-9]+(\\.[0-9]+)?$");
    }
}

/// How many decimals a well-formed amount has.
pub(crate) fn decimals(amount: Text<'_>) -> usize {
    amount.characters().skip_while(|character| *character != '.').skip(1).count()
}

/// The digits before and after the point of an amount.
pub(crate) fn parts(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let are_digits = |digits: &[u8]| !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
    let Some(point) = text.iter().position(|&byte| byte == b'.') else {
        return are_digits(text).then_some((text, &[]));
    };
    let (whole, fraction) = (text.get(..point)?, text.get(point + 1..)?);
    (are_digits(whole) && are_digits(fraction)).then_some((whole, fraction))
}
