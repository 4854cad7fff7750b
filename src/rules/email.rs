//! Email address: the grammar of `<input type=email>` (WHATWG HTML, 4.10.5.1.5), and the lengths of RFC 5321.

use alloc::borrow::Cow;
use alloc::vec::Vec;

#[cfg(feature = "schema")]
use super::Form;
use super::class::Class;
use super::{Date, FORMAT, Rule};
use crate::Code;
use crate::json::trim;
use crate::problem::{Detail, Problem};

/// The most characters before the `@` (RFC 5321, 4.5.3.1.1).
const LOCAL: u32 = 64;
/// The most characters in total (RFC 5321, 4.5.3.1.3, less the angle brackets).
const WHOLE: u32 = 254;
/// The most characters between two dots of the domain (RFC 1034, 3.5).
const LABEL: usize = 63;

static TOO_LONG: Problem =
    Problem::error(Code::ValidationLength, "Use an email address of at most {max} characters.")
        .with(Detail::Max(WHOLE));
static LOCAL_TOO_LONG: Problem = Problem::error(
    Code::ValidationLength,
    "Use an email address with at most {max} characters before the @.",
)
.with(Detail::Max(LOCAL));
static NO_DOT: Problem = Problem::warning(
    Code::ValidationFormat,
    "The part after the @ usually has a dot, as in tony@example.com.",
);

pub(crate) struct Email;

impl Rule for Email {
    fn hint(&self) -> &'static str {
        "an email address, such as tony@example.com"
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        let local = Class::LOCAL_PART.run(text);
        let mut rest = match text.split_at_checked(local) {
            Some((_, [b'@', domain @ ..])) if local > 0 => domain,
            _ => return Some(&FORMAT),
        };
        let mut labels = 1;
        while let Some((label, behind)) = rest.split_at_checked(Class::LABEL.run(rest)) {
            match (is_label(label), behind) {
                (true, []) => break,
                (true, [b'.', next @ ..]) => rest = next,
                _ => return Some(&FORMAT),
            }
            labels += 1;
        }
        if text.len() > WHOLE as usize {
            Some(&TOO_LONG)
        } else if local > LOCAL as usize {
            Some(&LOCAL_TOO_LONG)
        } else if labels < 2 {
            Some(&NO_DOT)
        } else {
            None
        }
    }

    /// Trimmed, with the domain in lower case: only the part before the `@` may be case-sensitive.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let mut in_domain = false;
        let mut tidied = Vec::new();
        for byte in trim(text) {
            in_domain |= *byte == b'@';
            tidied.push(if in_domain { byte.to_ascii_lowercase() } else { *byte });
        }
        Cow::Owned(tidied)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form {
            pattern: "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$",
            most: WHOLE,
            ..Form::ANY
        }
    }
}

/// Whether a string of label characters is a label: it must start and end with a letter or digit.
fn is_label(label: &[u8]) -> bool {
    let is_end = |byte: Option<&u8>| byte.is_some_and(|byte| *byte != b'-');
    is_end(label.first()) && is_end(label.last()) && label.len() <= LABEL
}
