//! The error for a string that cannot be parsed.

use alloc::string::ToString;
use core::fmt;

use crate::json::Writer;
use crate::problem::Finding;

/// The input isn't the expected ID, date, time, offer, quote, kind, code, JSON Pointer or other word. The error says what was expected, in the
/// check's words. Of the input it contains at most the prefix of an ID of the wrong kind.
///
/// ```
/// use duffel_customers::Date;
///
/// let error = "25.06.2030".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "Expected a date as year-month-day, such as 1970-05-29.");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct ParseError(pub(crate) Finding);

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Writer::verbatim();
        self.0.write_message("", &mut writer);
        f.pad(&writer.into_string())
    }
}

/// The sentence, in quotes, because `unwrap` prints it.
impl fmt::Debug for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ParseError").field(&format_args!("{:?}", self.to_string())).finish()
    }
}

impl core::error::Error for ParseError {}
