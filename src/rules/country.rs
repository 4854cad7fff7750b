//! Country: two capital letters, and one of those that ISO 3166-1 assigns.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::case::upper_case;
use super::{Date, FORMAT, Rule};
use crate::Code;
use crate::problem::Problem;

/// ISO 3166-1 alpha-2, officially assigned: for each first letter, the possible second letters, one bit for each.
static ASSIGNED: [u32; 26] = [
    letters(b"DEFGILMOQRSTUWXZ"),
    letters(b"ABDEFGHIJLMNOQRSTVWYZ"),
    letters(b"ACDFGHIKLMNORUVWXYZ"),
    letters(b"EJKMOZ"),
    letters(b"CEGHRST"),
    letters(b"IJKMOR"),
    letters(b"ABDEFGHILMNPQRSTUWY"),
    letters(b"KMNRTU"),
    letters(b"DELMNOQRST"),
    letters(b"EMOP"),
    letters(b"EGHIMNPRWYZ"),
    letters(b"ABCIKRSTUVY"),
    letters(b"ACDEFGHKLMNOPQRSTUVWXYZ"),
    letters(b"ACEFGILOPRUZ"),
    letters(b"M"),
    letters(b"AEFGHKLMNRSTWY"),
    letters(b"A"),
    letters(b"EOSUW"),
    letters(b"ABCDEGHIJKLMNORSTVXYZ"),
    letters(b"CDFGHJKLMNORTVWZ"),
    letters(b"AGMSYZ"),
    letters(b"ACEGINU"),
    letters(b"FS"),
    letters(b""),
    letters(b"ET"),
    letters(b"AMW"),
];

const fn letters(mut text: &[u8]) -> u32 {
    let mut letters = 0;
    while let [letter, rest @ ..] = text {
        letters |= 1 << (*letter - b'A');
        text = rest;
    }
    letters
}

static NOT_ASSIGNED: Problem = Problem::warning(
    Code::ValidationInclusion,
    "Expected {hint}: ISO 3166-1 has no country with this code.",
);

pub(crate) struct Country;

impl Rule for Country {
    fn hint(&self) -> &'static str {
        "a country code of two capital letters, such as US"
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        let &[first @ b'A'..=b'Z', second @ b'A'..=b'Z'] = text else { return Some(&FORMAT) };
        let seconds = ASSIGNED.get(usize::from(first - b'A')).copied().unwrap_or_default();
        let is_assigned = seconds & 1 << (second - b'A') != 0;
        if is_assigned { None } else { Some(&NOT_ASSIGNED) }
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        upper_case(text)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::pattern("^[A-Z]{2}$")
    }
}
