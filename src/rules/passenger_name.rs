//! A passenger's given or family name: the characters that airlines' systems accept.

#[cfg(feature = "schema")]
use super::Form;
use super::letters::{explain, first_outside};
use super::{Date, Rule, is_longer};
use crate::Code;
use crate::problem::{Detail, Finding, Problem};

/// The most characters in one name that every airline accepts.
const MOST: u32 = 20;

static CHARSET: Problem = Problem::error(
    Code::ValidationFormat,
    "Use letters, spaces, hyphens and apostrophes only: airlines don't accept the character {character}.",
);
static APOSTROPHE: Problem = Problem::error(
    Code::ValidationFormat,
    "Use the straight apostrophe ': airlines don't accept the character {character}.",
);
static HYPHEN: Problem = Problem::error(
    Code::ValidationFormat,
    "Use the plain hyphen -: airlines don't accept the character {character}.",
);
static ACCENT: Problem = Problem::error(
    Code::ValidationFormat,
    "Retype the accented letter: airlines don't accept the character {character}.",
);
static TOO_LONG: Problem = Problem::warning(
    Code::ValidationLength,
    "Some airlines accept at most {max} characters here: shorten the name the way the travel document does.",
)
.with(Detail::Max(MOST));

pub(crate) struct PassengerName {
    hint: &'static str,
}

impl PassengerName {
    pub(crate) const GIVEN: Self =
        PassengerName { hint: "a name as in the travel document, such as Tony" };
    pub(crate) const FAMILY: Self =
        PassengerName { hint: "a name as in the travel document, such as Stark" };
}

impl Rule for PassengerName {
    fn hint(&self) -> &'static str {
        self.hint
    }

    fn check(&self, text: &[u8], _: Option<Date>) -> Option<&'static Problem> {
        match first_outside(text) {
            None => is_longer(text, MOST).then_some(&TOO_LONG),
            Some(character) => Some(outside(character)),
        }
    }

    fn explain(&self, text: &[u8], problem: &'static Problem) -> Finding {
        explain(text, problem)
    }

    #[cfg(feature = "schema")]
    fn form(&self) -> Form {
        macro_rules! but_for_spaces {
            () => {
                "'\\-A-Za-z\u{C0}-\u{C5}\u{C7}-\u{D6}\u{D8}-\u{DD}\u{DF}-\u{E5}\u{E7}-\u{EF}\u{F1}-\u{F6}\u{F8}-\u{131}\u{134}-\u{151}\u{154}-\u{17F}"
            };
        }
        Form::pattern(concat!("^ *[", but_for_spaces!(), "][ ", but_for_spaces!(), "]*$"))
    }
}

/// The problem of a character that a name may not have. Some are inserted by programs instead of the intended ones.
fn outside(character: char) -> &'static Problem {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{2BC}' | '`' | '´' => &APOSTROPHE,
        '\u{2010}'..='\u{2015}' => &HYPHEN,
        '\u{300}'..='\u{36F}' => &ACCENT,
        _ => &CHARSET,
    }
}
