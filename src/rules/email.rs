//! Email address: the grammar of `<input type=email>` (WHATWG HTML, 4.10.5.1.5), and the lengths of RFC 5321.

use alloc::borrow::Cow;

use super::{Rule, lengths, pattern, unlike};
use crate::Code;
use crate::json::{Writer, trim};
use crate::problem::{Detail, Finding, Problem};

/// Most characters before the `@` (RFC 5321, 4.5.3.1.1).
const LOCAL: u32 = 64;
/// Most characters in all (RFC 5321, 4.5.3.1.3, less the angle brackets).
const WHOLE: u32 = 254;
/// Most characters between two dots of the domain (RFC 1034, 3.5).
const LABEL: usize = 63;

static TOO_LONG: Problem =
    Problem::error(Code::ValidationLength, "Use an email address of at most {max} characters.");
static LOCAL_TOO_LONG: Problem = Problem::error(
    Code::ValidationLength,
    "Use an email address with at most {max} characters before the @.",
);
static NO_DOT: Problem = Problem::warning(
    Code::ValidationFormat,
    "The part after the @ usually has a dot, as in tony@example.com.",
);

pub(crate) struct Email;

impl Rule for Email {
    fn hint(&self) -> &'static str {
        "an email address, such as tony@example.com"
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        let Some((local, domain)) = split(text) else {
            return Some(unlike(self));
        };
        let well_formed = !local.is_empty()
            && local.iter().all(|&byte| is_local(byte))
            && domain.split(|&byte| byte == b'.').all(is_label);
        if !well_formed {
            Some(unlike(self))
        } else if text.len() > WHOLE as usize {
            Some(TOO_LONG.found().with(Detail::Max(WHOLE)))
        } else if local.len() > LOCAL as usize {
            Some(LOCAL_TOO_LONG.found().with(Detail::Max(LOCAL)))
        } else if !domain.contains(&b'.') {
            Some(NO_DOT.found())
        } else {
            None
        }
    }

    /// Trimmed, and the domain in lower case: only the part before the `@` may tell cases apart.
    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let text = trim(text);
        match split(text) {
            Some((local, domain)) if domain.iter().any(u8::is_ascii_uppercase) => {
                Cow::Owned([local, b"@", &domain.to_ascii_lowercase()].concat())
            }
            _ => Cow::Borrowed(text),
        }
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        lengths(writer, 0, Some(WHOLE));
        pattern(
            writer,
            "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$",
        );
    }
}

/// The parts around the first `@`.
fn split(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let (local, domain) = text.split_at(text.iter().position(|&byte| byte == b'@')?);
    Some((local, domain.split_first()?.1))
}

fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&byte)
}

fn is_label(label: &[u8]) -> bool {
    let ends = (label.first(), label.last());
    label.len() <= LABEL
        && matches!(ends, (Some(first), Some(last)) if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric())
        && label.iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
