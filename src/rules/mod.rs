//! The rules for single values, one per file: when a string is valid, how it is tidied, and what to tell the user.

mod airline;
mod amount;
mod case;
mod choice;
mod class;
mod country;
mod currency;
mod customer_name;
mod date;
mod email;
mod free_text;
mod id;
mod letters;
mod metadata;
mod passenger_name;
mod phone;
mod quantity;
mod timestamp;

use alloc::borrow::Cow;

pub(crate) use airline::Airline;
pub(crate) use amount::{Amount, decimals, parts as amount_parts};
pub(crate) use case::{compare_folded, folded};
pub(crate) use choice::Choice;
pub(crate) use country::Country;
pub(crate) use currency::{Currency, most_decimals};
pub(crate) use customer_name::CustomerName;
pub use date::Date;
pub(crate) use date::DateRule;
pub(crate) use email::Email;
pub(crate) use free_text::FreeText;
pub(crate) use id::{Id, IdKind};
pub(crate) use metadata::Metadata;
pub(crate) use passenger_name::PassengerName;
pub(crate) use phone::Phone;
pub(crate) use quantity::Quantity;
pub use timestamp::Timestamp;
pub(crate) use timestamp::{DAYS_BEFORE_1970, TimestampRule};

use crate::Code;
use crate::json::trim;
use crate::problem::{Finding, Problem};

/// A rule for one string. Strings are UTF-8 that the reader has checked, with escapes resolved.
pub(crate) trait Rule: Sync {
    /// What is expected, as the end of a sentence: `an email address, such as tony@example.com`.
    fn hint(&self) -> &'static str;

    /// What is wrong with `text`: the most basic error, otherwise a warning, otherwise `None`. `now` is today, if the caller gives it.
    fn check(&self, text: &[u8], now: Option<Date>) -> Option<&'static Problem>;

    /// The finding for a problem that [`check`](Self::check) found with `text`.
    fn explain(&self, _text: &[u8], problem: &'static Problem) -> Finding {
        problem.found(self.hint())
    }

    /// `text` as it should be sent. By default, without white space at its ends.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(trim(text))
    }

    /// The values that the field accepts, if they are few, and one more that is still accepted.
    #[cfg(feature = "schema")]
    fn values(&self) -> (&'static [&'static str], Option<&'static str>) {
        (&[], None)
    }

    /// The rule's errors that JSON Schema can express.
    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form::ANY
    }
}

/// The JSON Schema of a string.
#[cfg(feature = "schema")]
#[derive(Clone, Copy)]
pub(crate) struct Form {
    /// An ECMA-262 expression without flags, or nothing.
    pub(crate) pattern: &'static str,
    /// White space alone is invalid, even if the field is optional.
    pub(crate) is_never_blank: bool,
    /// The most characters; 0 for no limit.
    pub(crate) most: u32,
}

#[cfg(feature = "schema")]
impl Form {
    pub(crate) const ANY: Form = Form { pattern: "", is_never_blank: false, most: 0 };

    const fn pattern(pattern: &'static str) -> Self {
        Form { pattern, ..Form::ANY }
    }
}

/// A string in the wrong format.
pub(crate) static FORMAT: Problem = Problem::error(Code::ValidationFormat, "Expected {hint}.");

/// Whether `text` has more than `most` Unicode scalar values.
pub(crate) fn is_longer(text: &[u8], most: u32) -> bool {
    let is_start = |byte: &&u8| **byte & 0xC0 != 0x80;
    text.len() > most as usize && text.iter().filter(is_start).count() > most as usize
}
