//! Issues in JSON: each as the npm package's `Issue`, so that a server's answer is what a form already understands.

use alloc::borrow::Cow;

use serde::ser::{SerializeMap as _, SerializeStruct as _};
use serde::{Serialize, Serializer};

use crate::{Code, Issue, Param, Report, Segment, Severity};

/// As [`Code::as_str`].
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// As [`Severity::as_str`].
impl Serialize for Severity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A text or a number.
impl Serialize for Segment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Segment::Name(name) => serializer.serialize_str(name),
            Segment::Index(index) => serializer.serialize_u32(*index),
        }
    }
}

/// A text or a number.
impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Param::Text(text) => serializer.serialize_str(text),
            Param::Number(number) => serializer.serialize_u32(*number),
        }
    }
}

/// The npm package's `Issue`: its `path` leads from the body to the place, `params` are there where there are any.
impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        const DATA: Segment = Segment::Name(Cow::Borrowed("data"));
        let from_body: &[Segment] = if self.is_wrapped() { &[DATA] } else { &[] };
        let has_params = self.params().next().is_some();
        let mut issue = serializer.serialize_struct("Issue", 5 + usize::from(has_params))?;
        issue.serialize_field("code", &self.code())?;
        issue.serialize_field("severity", &self.severity())?;
        issue.serialize_field("message", &self.message())?;
        issue.serialize_field("path", &[from_body, self.segments()].concat())?;
        issue.serialize_field("pointer", &self.pointer())?;
        if has_params {
            issue.serialize_field("params", &Params(self))?;
        }
        issue.end()
    }
}

/// The parameters of an issue, as an object.
struct Params<'a>(&'a Issue);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut params = serializer.serialize_map(None)?;
        for (name, param) in self.0.params() {
            params.serialize_entry(name, &param)?;
        }
        params.end()
    }
}

/// The array that [`Report::to_json`] writes.
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.issues())
    }
}
