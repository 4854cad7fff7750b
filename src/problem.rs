//! What can be wrong, as the rules state it: a code, a severity, and the sentence for the person.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::Code;

/// How much an issue weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Advice, or a rule on which Duffel's own sources disagree. Does not make a payload invalid.
    Warning,
    /// Documented as refused.
    Error,
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One thing that can be wrong. Stands beside its rule.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    /// The sentence. `{name}` stands for a parameter, `{hint}` for what the rule expects, `{other}` for what was found instead.
    pub(crate) text: &'static str,
}

impl Problem {
    pub(crate) const fn error(code: Code, text: &'static str) -> Self {
        Problem {
            code,
            severity: Severity::Error,
            text,
        }
    }

    pub(crate) const fn warning(code: Code, text: &'static str) -> Self {
        Problem {
            code,
            severity: Severity::Warning,
            text,
        }
    }

    /// This problem found, nothing more to say.
    pub(crate) const fn found(&'static self) -> Finding {
        Finding {
            problem: self,
            severity: self.severity,
            hint: "",
            other: "",
            params: Vec::new(),
        }
    }
}

/// What a parameter of a message holds. Never the value checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    /// A text, such as `icu_`.
    Text(Cow<'static, str>),
    /// A number, such as 255.
    Number(u32),
}

impl From<&'static str> for Param {
    fn from(text: &'static str) -> Self {
        Param::Text(Cow::Borrowed(text))
    }
}

impl From<u32> for Param {
    fn from(number: u32) -> Self {
        Param::Number(number)
    }
}

/// A problem found somewhere, with what its sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) problem: &'static Problem,
    pub(crate) severity: Severity,
    /// What the rule expects, as the end of a sentence.
    pub(crate) hint: &'static str,
    /// What kind of thing stands there instead.
    pub(crate) other: &'static str,
    pub(crate) params: Vec<(&'static str, Param)>,
}

impl Finding {
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    pub(crate) fn hint(mut self, hint: &'static str) -> Self {
        self.hint = hint;
        self
    }

    pub(crate) fn other(mut self, other: &'static str) -> Self {
        self.other = other;
        self
    }

    pub(crate) fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}
