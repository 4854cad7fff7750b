//! The result of a check.

use alloc::vec::{self, Vec};
use core::{fmt, slice};

use crate::issue::Issue;
use crate::json::Writer;
use crate::problem::Severity;

/// All issues of one payload, in document order. Also the error type of [`build`](crate::build).
///
/// ```
/// use duffel_customers::{Kind, Options, check};
///
/// let json = br#"{"data": {"email": "tony@", "given_name": "Tony", "family_name": "Stark", "nickname": "T"}}"#;
/// let report = check(Kind::CustomerUser, json, &Options::new());
/// assert!(!report.is_valid() && report.is_wrapped());
/// assert_eq!(report.issues().len(), 2);
/// assert_eq!(report.errors().map(|issue| issue.pointer()).collect::<Vec<_>>(), ["/email"]);
/// assert_eq!(report.warnings().map(|issue| issue.pointer()).collect::<Vec<_>>(), ["/nickname"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    issues: Vec<Issue>,
    wrapped: bool,
}

impl Report {
    pub(crate) fn new(issues: Vec<Issue>, wrapped: bool) -> Self {
        Report { issues, wrapped }
    }

    /// Whether there are no errors. Warnings don't count, unless the check was strict.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.errors().next().is_none()
    }

    /// Every issue, in document order.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The issues that make the payload invalid.
    pub fn errors(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().filter(|issue| issue.severity() == Severity::Error)
    }

    /// The issues that don't make the payload invalid.
    pub fn warnings(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().filter(|issue| issue.severity() == Severity::Warning)
    }

    /// Whether the payload was wrapped in `data`.
    #[must_use]
    pub fn is_wrapped(&self) -> bool {
        self.wrapped
    }

    /// All issues, in document order, by value.
    ///
    /// ```
    /// use duffel_customers::{Issue, Kind, Options, check};
    ///
    /// let issues: Vec<Issue> = check(Kind::CustomerUserGroup, b"{}", &Options::new()).into_issues();
    /// assert_eq!(issues.len(), 1);
    /// ```
    #[must_use]
    pub fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// The issues as a JSON array, each like the npm package's `Issue`. With the feature `serde`, `Serialize` writes the same.
    ///
    /// ```
    /// use duffel_customers::{Kind, Options, check};
    ///
    /// let report = check(Kind::CustomerUserGroup, b"{}", &Options::new());
    /// assert_eq!(
    ///     report.to_json(),
    ///     r#"[{"code":"validation_required","severity":"error","message":"Add a name, such as Stark Industries.","path":["name"],"pointer":"/name"}]"#,
    /// );
    /// ```
    #[must_use]
    pub fn to_json(&self) -> alloc::string::String {
        let mut writer = Writer::default();
        writer.byte(b'[');
        self.issues.iter().for_each(|issue| issue.write(&mut writer));
        writer.byte(b']');
        writer.into_string()
    }
}

/// Every issue, in document order.
///
/// ```
/// use duffel_customers::{Kind, Options, check};
///
/// for issue in &check(Kind::CustomerUserGroup, b"{}", &Options::new()) {
///     assert_eq!(issue.pointer(), "/name");
/// }
/// ```
impl<'a> IntoIterator for &'a Report {
    type Item = &'a Issue;
    type IntoIter = slice::Iter<'a, Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.issues.iter()
    }
}

/// As [`Report::into_issues`].
impl IntoIterator for Report {
    type Item = Issue;
    type IntoIter = vec::IntoIter<Issue>;

    fn into_iter(self) -> Self::IntoIter {
        self.issues.into_iter()
    }
}

/// One line per issue: its pointer and its message, after `warning: ` if it is one.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, issue) in self.issues.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            fmt::Display::fmt(issue, f)?;
        }
        Ok(())
    }
}

impl core::error::Error for Report {}
