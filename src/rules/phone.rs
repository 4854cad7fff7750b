//! Phone number: E.164, `+` and 7 to 15 digits, the first one not 0.

use alloc::borrow::Cow;
use alloc::vec::Vec;

#[cfg(feature = "schema")]
use super::Form;
use super::{Date, FORMAT, Rule};
use crate::json::trim;
use crate::problem::Problem;

pub(crate) struct Phone;

impl Rule for Phone {
    fn hint(&self) -> &'static str {
        "a phone number with its country code, as + and 7 to 15 digits, such as +14155550123"
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        match text {
            [b'+', digits @ ..]
                if (7..=15).contains(&digits.len())
                    && digits.first() != Some(&b'0')
                    && digits.iter().all(u8::is_ascii_digit) =>
            {
                None
            }
            _ => Some(&FORMAT),
        }
    }

    /// Without the separators that people group digits with. A leading `00` becomes `+`.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let mut number = Vec::new();
        let mut rest = trim(text);
        while let Some((&byte, mut behind)) = rest.split_first() {
            match rest {
                [b' ' | b'-' | b'.' | b'(' | b')', ..] => {}
                // Copied from web pages and address books: special spaces (U+00A0, U+2000 to U+200A, U+202F), hyphens and short dashes
                // (U+2010 to U+2013), and invisible direction marks (U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069).
                [0xC2, 0xA0, tail @ ..]
                | [0xE2, 0x80, 0x80..=0x8A | 0x8E..=0x93 | 0xAA..=0xAF, tail @ ..]
                | [0xE2, 0x81, 0xA6..=0xA9, tail @ ..] => behind = tail,
                _ => number.push(byte),
            }
            if number == b"00" {
                number.clear();
                number.push(b'+');
            }
            rest = behind;
        }
        Cow::Owned(number)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::pattern("^\\+[1-9][0-9]{6,14}$")
    }
}
