//! Issues in JSON, as [`Report::to_json`] writes them, for programs that respond with serde.

use alloc::vec::Vec;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::{Issue, Param, Report, Segment};

/// The array of issues, as in [`Report::to_json`].
///
/// ```
/// use duffel_customers::{Kind, Options, check};
///
/// let report = check(Kind::CustomerUserGroup, b"{}", &Options::new());
/// assert_eq!(serde_json::to_string(&report)?, report.to_json());
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.issues().serialize(serializer)
    }
}

/// Like the npm package's `Issue`: `code`, `severity`, `message`, `path` (in the JSON that was checked, including `data`), `pointer`, and
/// `params` if there are any.
impl Serialize for Issue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let params = Params(self.params().collect());
        let length = if params.0.is_empty() { 5 } else { 6 };
        let mut issue = serializer.serialize_struct("Issue", length)?;
        issue.serialize_field("code", &self.code())?;
        issue.serialize_field("severity", &self.severity())?;
        issue.serialize_field("message", &self.message())?;
        issue.serialize_field("path", &Path(self))?;
        issue.serialize_field("pointer", &self.pointer())?;
        if params.0.is_empty() {
            issue.skip_field("params")?;
        } else {
            issue.serialize_field("params", &params)?;
        }
        issue.end()
    }
}

/// An issue's path in the JSON that was checked.
struct Path<'a>(&'a Issue);

impl Serialize for Path<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = self.0.is_wrapped().then(|| Segment::Name("data".into()));
        serializer.collect_seq(data.iter().chain(self.0.segments()))
    }
}

/// The parameters of a message, by name.
struct Params(Vec<(&'static str, Param)>);

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// A string or a number.
impl Serialize for Segment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Segment::Name(name) => serializer.serialize_str(name),
            Segment::Index(index) => serializer.serialize_u32(*index),
        }
    }
}

/// A string or a number.
impl Serialize for Param {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Param::Text(text) => serializer.serialize_str(text),
            Param::Number(number) => serializer.serialize_u32(*number),
        }
    }
}
