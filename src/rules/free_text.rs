//! Text with any content.

use alloc::borrow::Cow;

#[cfg(feature = "schema")]
use super::Form;
use super::{Date, Rule, is_longer};
use crate::json::{is_blank, trim};
use crate::problem::Problem;

/// Text with few or no limits.
pub(crate) struct FreeText {
    hint: &'static str,
    /// The most characters, and the problem of more.
    most: (u32, Option<&'static Problem>),
    /// The problem of blank text, if the field may be left out but not blank.
    blank: Option<&'static Problem>,
    verbatim: bool,
}

impl FreeText {
    pub(crate) const fn new(hint: &'static str) -> Self {
        FreeText { hint, most: (u32::MAX, None), blank: None, verbatim: false }
    }

    /// More than `most` characters is `problem`.
    pub(crate) const fn at_most(mut self, most: u32, problem: &'static Problem) -> Self {
        self.most = (most, Some(problem));
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

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        if self.blank.is_some() && is_blank(text) {
            return self.blank;
        }
        let (most, problem) = self.most;
        problem.filter(|_| is_longer(text, most))
    }

    fn tidy<'a>(&self, text: &'a [u8]) -> Cow<'a, [u8]> {
        Cow::Borrowed(if self.verbatim { text } else { trim(text) })
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form { is_never_blank: self.blank.is_some(), ..Form::ANY }
    }
}
