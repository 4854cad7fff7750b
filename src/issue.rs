//! One issue, as Rust callers see it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Write as _};

use crate::Code;
use crate::json::Writer;
use crate::line::is_unprintable;
use crate::message::Param;
use crate::path::{self, Segment, Step};
use crate::problem::{Detail, Finding, Severity};
use crate::verdict::write_issue;

/// Something that is wrong with a payload, or advice about it, with its location.
///
/// Messages can be logged and shown. No message contains a value that was checked, except the one character a name may not have and the
/// prefix of an ID of the wrong kind. The location contains the names of unknown fields and metadata keys.
///
/// ```
/// use duffel_customers::{Code, Kind, Options, Severity, check};
///
/// let report = check(Kind::CustomerUserGroup, br#"{"name": ""}"#, &Options::new());
/// let issue = &report.issues()[0];
/// assert_eq!(issue.code(), Code::ValidationRequired);
/// assert_eq!(issue.severity(), Severity::Error);
/// assert_eq!(issue.pointer(), "/name");
/// assert_eq!(issue.message(), "Add a name, such as Stark Industries.");
/// assert_eq!(issue.segments().len(), 1);
/// assert_eq!(issue.params().count(), 0);
/// assert!(!issue.is_wrapped());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Issue {
    finding: Finding,
    /// The order's price, if the finding states it.
    price: String,
    segments: Vec<Segment>,
    wrapped: bool,
}

impl Issue {
    /// `segments` lead from the payload to the location. `wrapped`: the payload was wrapped in `data`.
    pub(crate) fn new(
        finding: Finding,
        price: &str,
        segments: Vec<Segment>,
        wrapped: bool,
    ) -> Self {
        let price = if finding.detail == Detail::Price { price.into() } else { String::new() };
        Issue { finding, price, segments, wrapped }
    }

    /// The kind of issue.
    #[must_use]
    pub fn code(&self) -> Code {
        self.finding.problem.code
    }

    /// Whether it makes the payload invalid.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.finding.severity
    }

    /// The location relative to the payload, without `data`.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The location as a JSON Pointer (RFC 6901) relative to `data`, as in Duffel's own errors: `/passengers/0/user_id`.
    #[must_use]
    pub fn pointer(&self) -> String {
        path::pointer(&self.segments)
    }

    /// Whether the payload was wrapped in `data`.
    #[must_use]
    pub fn is_wrapped(&self) -> bool {
        self.wrapped
    }

    /// The parameters that a translated message needs, by name: `("max", 500)`. Codes that are not listed have none.
    ///
    /// | code | parameters |
    /// |---|---|
    /// | `validation_type` | `expected`: `string`, `integer`, `array` or `object`; none for a `null` that should be left out |
    /// | `validation_format` | an ID's `prefix`, and the prefix it `got` if that is another kind's; the `character` that a name may not contain; the number of decimals (`max`) of an amount's currency |
    /// | `validation_length` | `max` or `min` |
    /// | `validation_inclusion` | the values of a choice, separated by commas (`allowed`); `min` or `max` of a quantity |
    /// | `unknown_field` | `suggestion`, if a known field is one or two typos away |
    /// | `payment_amount_does_not_match_order_amount` | `expected`, the amount |
    /// | `invalid_json` | `offset` in bytes from 0; `line` and `column` from 1 |
    /// | `too_large`, `too_deep`, `too_many_issues` | `max` |
    pub fn params(&self) -> impl Iterator<Item = (&'static str, Param)> {
        self.finding.params(&self.price)
    }

    /// One English sentence for the person who must fix the value.
    #[must_use]
    pub fn message(&self) -> String {
        let mut writer = Writer::verbatim();
        self.finding.write_message(&self.price, &mut writer);
        writer.into_string()
    }

    /// Writes the issue as the npm package's `Issue`.
    pub(crate) fn write(&self, writer: &mut Writer) {
        let steps: Vec<_> = self.segments.iter().map(Step::from).collect();
        write_issue(writer, &self.finding, &self.price, &[&steps], self.wrapped);
    }
}

/// Prints what the issue says, its code, severity, pointer and message, rather than how it is stored.
impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issue")
            .field("code", &self.code())
            .field("severity", &self.severity())
            .field("pointer", &self.pointer())
            .field("message", &self.message())
            .finish_non_exhaustive()
    }
}

/// The pointer and the message, on one line: `/name: Add a name, such as Stark Industries.` A warning begins with `warning: `. In the name
/// of an unknown field, characters that end a line, are invisible or reverse the text are escaped, as in `/a\nb`, so that it cannot forge a
/// log line.
impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.severity() == Severity::Warning {
            f.write_str("warning: ")?;
        }
        let pointer = self.pointer();
        for character in pointer.chars() {
            if is_unprintable(character) {
                character.escape_default().fmt(f)?;
            } else {
                f.write_char(character)?;
            }
        }
        if !pointer.is_empty() {
            f.write_str(": ")?;
        }
        f.write_str(&self.message())
    }
}
