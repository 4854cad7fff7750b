//! One issue, as callers see it.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::Code;
use crate::json::Writer;
use crate::path::{self, Segment, push_number};
use crate::problem::{Finding, Param, Severity};

/// Something that is wrong with a payload, or advice about it, with its place.
///
/// No part of an issue holds the value that was checked: messages can be logged and shown.
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
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    finding: Finding,
    segments: Vec<Segment>,
    wrapped: bool,
}

impl Issue {
    /// `segments` lead from the payload to the place; `wrapped` says that the payload stood under `data`.
    pub(crate) fn new(finding: Finding, segments: Vec<Segment>, wrapped: bool) -> Self {
        Issue {
            finding,
            segments,
            wrapped,
        }
    }

    pub(crate) fn set_wrapped(&mut self, wrapped: bool) {
        self.wrapped = wrapped;
    }

    /// What kind of issue it is.
    #[must_use]
    pub fn code(&self) -> Code {
        self.finding.problem.code
    }

    /// Whether it makes the payload invalid.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.finding.severity
    }

    /// Where, relative to the payload: `data` is not part of it.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Where, as a JSON Pointer (RFC 6901) relative to `data`, as in Duffel's own errors: `/passengers/0/user_id`.
    #[must_use]
    pub fn pointer(&self) -> String {
        path::pointer(&self.segments)
    }

    /// Whether the payload that was checked stood under `data`.
    #[must_use]
    pub fn is_wrapped(&self) -> bool {
        self.wrapped
    }

    /// What a translated message needs, by name: `("max", 500)`.
    #[must_use]
    pub fn params(&self) -> &[(&'static str, Param)] {
        &self.finding.params
    }

    /// One English sentence for the person who must fix the value. Never contains it.
    #[must_use]
    pub fn message(&self) -> String {
        let mut message = String::new();
        let mut rest = self.finding.problem.text;
        while let Some((before, after)) = rest.split_once('{')
            && let Some((name, after)) = after.split_once('}')
        {
            message.push_str(before);
            match self.finding.params.iter().find(|(given, _)| *given == name) {
                Some((_, Param::Text(text))) => message.push_str(text),
                Some((_, Param::Number(number))) => push_number(&mut message, *number),
                None if name == "other" => message.push_str(self.finding.other),
                None => message.push_str(self.finding.hint),
            }
            rest = after;
        }
        message.push_str(rest);
        message
    }

    /// Writes the issue as the npm package's `Issue`.
    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.comma();
        writer.byte(b'{');
        writer.name("code");
        writer.text(self.code().as_str().as_bytes());
        writer.name("severity");
        writer.text(self.severity().as_str().as_bytes());
        writer.name("message");
        writer.text(self.message().as_bytes());
        writer.name("path");
        writer.byte(b'[');
        if self.wrapped {
            writer.text(b"data");
        }
        for segment in &self.segments {
            writer.comma();
            match segment {
                Segment::Name(name) => writer.text(name.as_bytes()),
                Segment::Index(index) => writer.number(*index),
            }
        }
        writer.byte(b']');
        writer.name("pointer");
        writer.text(self.pointer().as_bytes());
        if !self.params().is_empty() {
            writer.name("params");
            writer.byte(b'{');
            for (name, value) in self.params() {
                writer.name(name);
                match value {
                    Param::Text(text) => writer.text(text.as_bytes()),
                    Param::Number(number) => writer.number(*number),
                }
            }
            writer.byte(b'}');
        }
        writer.byte(b'}');
    }
}

/// The pointer and the message: `/name: Add a name, such as Stark Industries.`
impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = self.pointer();
        if !pointer.is_empty() {
            f.write_str(&pointer)?;
            f.write_str(": ")?;
        }
        f.write_str(&self.message())
    }
}
