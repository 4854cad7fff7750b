//! One of a few words.

use alloc::borrow::Cow;

use super::{Date, Rule};
use crate::Code;
use crate::json::{same, trim};
use crate::problem::{Detail, Finding, Problem};

/// A string that is not one of those allowed.
static INCLUSION: Problem = Problem::error(Code::ValidationInclusion, "Expected {hint}.");

/// A string that must be one of a few.
pub(crate) struct Choice {
    values: &'static [&'static str],
    hint: &'static str,
    /// A word that is still accepted, and the problem to report.
    old: Option<(&'static str, &'static Problem)>,
    lower_case: bool,
}

impl Choice {
    pub(crate) const fn of(values: &'static [&'static str], hint: &'static str) -> Self {
        Choice { values, hint, old: None, lower_case: false }
    }

    /// Accepts `word` too, with a warning.
    pub(crate) const fn old(mut self, word: &'static str, problem: &'static Problem) -> Self {
        self.old = Some((word, problem));
        self
    }

    /// Tidied to lower case.
    pub(crate) const fn lower_case(mut self) -> Self {
        self.lower_case = true;
        self
    }
}

impl Rule for Choice {
    fn hint(&self) -> &'static str {
        self.hint
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        if self.values.iter().any(|value| same(value.as_bytes(), text)) {
            return None;
        }
        match self.old {
            Some((word, problem)) if word.as_bytes() == text => Some(problem),
            _ => Some(&INCLUSION),
        }
    }

    fn explain(&self, _: &[u8], problem: &'static Problem) -> Finding {
        problem.found(self.hint).with(Detail::Allowed(self.values))
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let text = trim(text);
        if self.lower_case { Cow::Owned(text.to_ascii_lowercase()) } else { Cow::Borrowed(text) }
    }

    #[cfg(feature = "schema")]
    fn values(&self) -> (&'static [&'static str], Option<&'static str>) {
        (self.values, self.old.map(|(word, _)| word))
    }
}
