//! One of a few words.

use alloc::borrow::Cow;

use super::{INCLUSION, Rule};
use crate::json::{Writer, trim};
use crate::problem::{Detail, Finding, Problem};

/// A text that must be one of a few.
pub(crate) struct Choice {
    values: &'static [&'static str],
    hint: &'static str,
    /// A word that is still understood, and what to say of it.
    old: Option<(&'static str, &'static Problem)>,
    lower_case: bool,
}

impl Choice {
    pub(crate) const fn of(values: &'static [&'static str], hint: &'static str) -> Self {
        Choice { values, hint, old: None, lower_case: false }
    }

    /// Takes `word` too, with a warning.
    pub(crate) const fn old(mut self, word: &'static str, problem: &'static Problem) -> Self {
        self.old = Some((word, problem));
        self
    }

    /// Tidied to lower case.
    pub(crate) const fn lower_case(mut self) -> Self {
        self.lower_case = true;
        self
    }

    #[cold]
    fn explain(&self, text: &[u8]) -> Finding {
        if let Some((word, problem)) = self.old
            && word.as_bytes() == text
        {
            return problem.found();
        }
        INCLUSION.found().hint(self.hint).with(Detail::Allowed(self.values))
    }
}

impl Rule for Choice {
    fn hint(&self) -> &'static str {
        self.hint
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        if self.values.iter().any(|value| value.as_bytes() == text) {
            None
        } else {
            Some(self.explain(text))
        }
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        let text = trim(text);
        if self.lower_case && text.iter().any(u8::is_ascii_uppercase) {
            Cow::Owned(text.to_ascii_lowercase())
        } else {
            Cow::Borrowed(text)
        }
    }

    #[cfg(feature = "schema")]
    fn values(&self) -> &'static [&'static str] {
        self.values
    }

    fn schema(&self, writer: &mut Writer, may_be_null: bool) {
        writer.name("enum");
        writer.byte(b'[');
        for value in self.values.iter().chain(self.old.as_ref().map(|(word, _)| word)) {
            writer.comma();
            writer.text(value.as_bytes());
        }
        if may_be_null {
            writer.raw(b",null");
        }
        writer.byte(b']');
    }
}
