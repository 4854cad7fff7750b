//! The rules for single values, one a file: when a text is valid, how it is tidied, what to tell the person.

mod airline;
mod amount;
mod choice;
mod country;
mod currency;
mod customer_name;
mod date;
mod email;
mod free_text;
mod id;
mod metadata;
mod passenger_name;
mod phone;
mod quantity;

use alloc::borrow::Cow;

pub(crate) use airline::Airline;
pub(crate) use amount::{Amount, decimals, parts as amount_parts};
pub(crate) use choice::Choice;
pub(crate) use country::Country;
pub(crate) use currency::{Currency, minor_unit};
pub(crate) use customer_name::CustomerName;
pub use date::Date;
pub(crate) use date::DateRule;
pub(crate) use email::Email;
pub(crate) use free_text::FreeText;
pub(crate) use id::{Id, IdKind};
pub(crate) use metadata::Metadata;
pub(crate) use passenger_name::{PassengerName, compare_folded};
pub(crate) use phone::Phone;
pub(crate) use quantity::Quantity;

use crate::Code;
use crate::json::{Writer, trim};
use crate::problem::{Finding, Problem};

/// A rule for one text. Texts are UTF-8 that the reader has checked, escapes resolved.
pub(crate) trait Rule: Sync {
    /// What is expected, as the end of a sentence: `an email address, such as tony@example.com`.
    fn hint(&self) -> &'static str;

    /// What is wrong with `text`: the most basic error, else a warning, else nothing.
    fn check(&self, text: &[u8]) -> Option<Finding>;

    /// `text` as it should be sent. By default without white space at its ends.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(trim(text))
    }

    /// The values that the field takes, where they are few.
    #[cfg(feature = "schema")]
    fn values(&self) -> &'static [&'static str] {
        &[]
    }

    /// Writes what JSON Schema can say of the rule's errors, as members of a schema. `type` stands there already.
    fn schema(&self, writer: &mut Writer, may_be_null: bool);
}

/// A text that is not of its form.
pub(crate) static FORMAT: Problem = Problem::error(Code::ValidationFormat, "Expected {hint}.");

/// A text that is none of those allowed.
pub(crate) static INCLUSION: Problem =
    Problem::error(Code::ValidationInclusion, "Expected {hint}.");

/// [`FORMAT`], found by a rule.
fn unlike(rule: &dyn Rule) -> Finding {
    FORMAT.found().hint(rule.hint())
}

/// The number of Unicode scalar values in `text`.
pub(crate) fn length(text: &[u8]) -> usize {
    text.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

/// Writes `"pattern": …`. Patterns are ECMA-262 expressions without flags, as JSON Schema has them.
fn pattern(writer: &mut Writer, expression: &str) {
    writer.name("pattern");
    writer.text(expression.as_bytes());
}

/// Writes `"minLength": …` where it is not 0, and `"maxLength": …` where there is one.
fn lengths(writer: &mut Writer, least: u32, most: Option<u32>) {
    if least > 0 {
        writer.name("minLength");
        writer.number(least);
    }
    if let Some(most) = most {
        writer.name("maxLength");
        writer.number(most);
    }
}
