//! A Customer User's given or family name: 1 to 255 characters.

#[cfg(feature = "schema")]
use super::Form;
use super::letters::{explain, first_outside};
use super::{Date, Rule, is_longer};
use crate::Code;
use crate::problem::{Detail, Finding, Problem};

const MOST: u32 = 255;

static TOO_LONG: Problem =
    Problem::error(Code::ValidationLength, "Use a name of at most {max} characters.")
        .with(Detail::Max(MOST));
static CHARSET: Problem = Problem::warning(
    Code::ValidationFormat,
    "Airlines don't accept this as a passenger's name: they allow only letters, spaces, hyphens and apostrophes, and {character} is none of these.",
);

pub(crate) struct CustomerName {
    hint: &'static str,
}

impl CustomerName {
    pub(crate) const GIVEN: Self = CustomerName { hint: "a name, such as Tony" };
    pub(crate) const FAMILY: Self = CustomerName { hint: "a name, such as Stark" };
}

impl Rule for CustomerName {
    fn hint(&self) -> &'static str {
        self.hint
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        if is_longer(text, MOST) {
            return Some(&TOO_LONG);
        }
        first_outside(text).map(|_| &CHARSET)
    }

    fn explain(&self, text: &[u8], problem: &'static Problem) -> Finding {
        explain(text, problem)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        Form { most: MOST, ..Form::ANY }
    }
}
