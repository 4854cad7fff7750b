//! Country: two capital letters, and one of those that ISO 3166-1 assigns.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::{Date, FORMAT, Rule};
use crate::Code;
use crate::json::trim;
use crate::problem::Problem;

/// ISO 3166-1 alpha-2, officially assigned: for each first letter, the second ones.
const ASSIGNED: [&[u8]; 26] = [
    b"DEFGILMOQRSTUWXZ",
    b"ABDEFGHIJLMNOQRSTVWYZ",
    b"ACDFGHIKLMNORUVWXYZ",
    b"EJKMOZ",
    b"CEGHRST",
    b"IJKMOR",
    b"ABDEFGHILMNPQRSTUWY",
    b"KMNRTU",
    b"DELMNOQRST",
    b"EMOP",
    b"EGHIMNPRWYZ",
    b"ABCIKRSTUVY",
    b"ACDEFGHKLMNOPQRSTUVWXYZ",
    b"ACEFGILOPRUZ",
    b"M",
    b"AEFGHKLMNRSTWY",
    b"A",
    b"EOSUW",
    b"ABCDEGHIJKLMNORSTVXYZ",
    b"CDFGHJKLMNORTVWZ",
    b"AGMSYZ",
    b"ACEGINU",
    b"FS",
    b"",
    b"ET",
    b"AMW",
];

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
        let seconds = ASSIGNED.get(usize::from(first - b'A'));
        let is_assigned = seconds.is_some_and(|seconds| seconds.contains(&second));
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

/// Trimmed and in capitals, as ISO writes its codes.
pub(super) fn upper_case(text: &[u8]) -> Cow<'_, [u8]> {
    Cow::Owned(trim(text).to_ascii_uppercase())
}
