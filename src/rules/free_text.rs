//! Text that may hold anything.

use alloc::borrow::Cow;

use super::{Rule, length, lengths};
use crate::json::{Writer, is_blank, trim};
use crate::problem::{Detail, Finding, Problem};

/// Text with few or no limits.
pub(crate) struct FreeText {
    hint: &'static str,
    most: Option<(u32, &'static Problem)>,
    /// What to say where the text is blank, if it may be left out but not be blank.
    blank: Option<&'static Problem>,
    verbatim: bool,
}

impl FreeText {
    pub(crate) const fn new(hint: &'static str) -> Self {
        FreeText { hint, most: None, blank: None, verbatim: false }
    }

    /// More than `most` characters is `problem`.
    pub(crate) const fn at_most(mut self, most: u32, problem: &'static Problem) -> Self {
        self.most = Some((most, problem));
        self
    }

    /// Blank is `problem`.
    pub(crate) const fn not_blank(mut self, problem: &'static Problem) -> Self {
        self.blank = Some(problem);
        self
    }

    /// Never tidied.
    pub(crate) const fn verbatim(mut self) -> Self {
        self.verbatim = true;
        self
    }
}

impl Rule for FreeText {
    fn hint(&self) -> &'static str {
        self.hint
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        if let Some(problem) = self.blank
            && is_blank(text)
        {
            return Some(problem.found().hint(self.hint));
        }
        match self.most {
            Some((most, problem)) if length(text) > most as usize => {
                Some(problem.found().with(Detail::Max(most)))
            }
            _ => None,
        }
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(if self.verbatim { text } else { trim(text) })
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        lengths(writer, u32::from(self.blank.is_some()), None);
    }
}
