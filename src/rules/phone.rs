//! Phone number: E.164, `+` and 7 to 15 digits, the first of them not 0.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::{Rule, pattern, unlike};
use crate::json::{Writer, trim};
use crate::problem::Finding;

pub(crate) struct Phone;

impl Rule for Phone {
    fn hint(&self) -> &'static str {
        "a phone number with its country code, such as +14155550123"
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        match text {
            [b'+', digits @ ..]
                if (7..=15).contains(&digits.len())
                    && digits.first() != Some(&b'0')
                    && digits.iter().all(u8::is_ascii_digit) =>
            {
                None
            }
            _ => Some(unlike(self)),
        }
    }

    /// Without the spaces and signs that people group digits with; a leading `00` becomes `+`.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let text = trim(text);
        let is_grouping = |byte: &u8| b" -.()".contains(byte);
        if !text.iter().any(is_grouping) && !text.starts_with(b"00") {
            return Cow::Borrowed(text);
        }
        let mut number: Vec<u8> = text.iter().copied().filter(|byte| !is_grouping(byte)).collect();
        if number.starts_with(b"00") {
            number.splice(..2, [b'+']);
        }
        Cow::Owned(number)
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        pattern(writer, "^\\+[1-9][0-9]{6,14}$");
    }
}
