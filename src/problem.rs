//! The problems that rules can report: a code, a severity, and the sentence for the user.

use core::fmt;
use core::str::FromStr;

use crate::Code;
use crate::parse_error::ParseError;
use crate::rules::{FORMAT, IdKind};

/// How serious an issue is.
///
/// ```
/// use duffel_customers::{Kind, Options, Severity, check};
///
/// let json = br#"{"email": "tony@localhost", "given_name": "Tony", "family_name": "Stark"}"#;
/// let report = check(Kind::CustomerUser, json, &Options::new());
/// assert_eq!(report.issues()[0].severity(), Severity::Warning);
/// assert_eq!(Severity::Warning.as_str(), "warning");
/// assert_eq!(Severity::ALL.len(), 2);
/// assert!(report.is_valid());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Advice, or a rule on which Duffel's own sources disagree. Does not make a payload invalid.
    Warning,
    /// Documented by Duffel as rejected.
    Error,
}

impl Severity {
    /// Both, the lesser first.
    pub const ALL: &[Severity] = &[Severity::Warning, Severity::Error];

    /// `error` or `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// As [`Severity::as_str`].
impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Reads a severity as [`Severity::as_str`] gives it, and fails for any other string.
///
/// ```
/// use duffel_customers::Severity;
///
/// assert_eq!("warning".parse(), Ok(Severity::Warning));
/// ```
impl FromStr for Severity {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let found = Severity::ALL.iter().copied().find(|severity| severity.as_str() == text);
        found.ok_or(ParseError(FORMAT.found("a severity: error or warning")))
    }
}

/// Something that can be wrong. Defined next to its rule, so that rules only need to pass a reference.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    /// The sentence. `{name}` stands for a parameter, `{hint}` for what the rule expects, `{other}` for what was found instead, and
    /// `{type}` for a type in plain words. Nothing else in it needs an escape in JSON.
    pub(crate) text: &'static str,
    /// Its parameters, if they are always the same.
    pub(crate) detail: Detail,
}

impl Problem {
    const fn new(code: Code, severity: Severity, text: &'static str) -> Self {
        assert!(is_plain(text.as_bytes()), "a sentence has nothing that JSON escapes");
        Problem { code, severity, text, detail: Detail::None }
    }

    pub(crate) const fn error(code: Code, text: &'static str) -> Self {
        Problem::new(code, Severity::Error, text)
    }

    pub(crate) const fn warning(code: Code, text: &'static str) -> Self {
        Problem::new(code, Severity::Warning, text)
    }

    pub(crate) const fn with(self, detail: Detail) -> Self {
        Problem { detail, ..self }
    }

    /// A finding of this problem, where `hint` is expected.
    pub(crate) const fn found(&'static self, hint: &'static str) -> Finding {
        Finding { problem: self, severity: self.severity, hint, detail: self.detail }
    }
}

/// Whether JSON has nothing to escape in `text`.
const fn is_plain(mut text: &[u8]) -> bool {
    while let [first, rest @ ..] = text {
        if matches!(first, ..0x20 | b'"' | b'\\') {
            return false;
        }
        text = rest;
    }
    true
}

/// A problem that was found, with what its sentence needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) problem: &'static Problem,
    pub(crate) severity: Severity,
    /// What the rule expects, as the end of a sentence.
    pub(crate) hint: &'static str,
    pub(crate) detail: Detail,
}

impl Finding {
    pub(crate) fn with(self, detail: Detail) -> Self {
        Finding { detail, ..self }
    }
}

/// The parameters of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    None,
    Max(u32),
    Min(u32),
    /// A type, as named by JSON Schema.
    Expected(&'static str),
    /// The order's price, which is stored in the findings.
    Price,
    /// A known field.
    Suggestion(&'static str),
    Character(char),
    Allowed(&'static [&'static str]),
    /// The expected kind of ID, and the kind that was given.
    Id(&'static IdKind, Option<&'static IdKind>),
    Place {
        offset: u32,
        line: u32,
        column: u32,
    },
}
