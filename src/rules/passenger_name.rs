//! A passenger's given or family name: the characters that airlines' systems accept.

use core::cmp::Ordering;

#[cfg(feature = "schema")]
use super::Form;
use super::class::Class;
use super::{Date, Rule, is_longer};
use crate::Code;
use crate::json::{Text, decode};
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

/// States the character that a name may not have, if that is the problem.
pub(super) fn explain(text: &[u8], problem: &'static Problem) -> Finding {
    let finding = problem.found("");
    match (problem.code, first_outside(text)) {
        (Code::ValidationFormat, Some(character)) => finding.with(Detail::Character(character)),
        _ => finding,
    }
}

/// The first character that passengers' names may not have.
pub(super) fn first_outside(text: &[u8]) -> Option<char> {
    let mut rest = text;
    loop {
        rest = rest.get(Class::NAME.run(rest)..)?;
        match decode(rest)? {
            (character @ '\u{C0}'..='\u{17F}', length) if is_inside(character) => {
                rest = rest.get(length..)?;
            }
            (character, _) => return Some(character),
        }
    }
}

/// Whether airlines' systems accept this letter of Latin-1 or Latin Extended-A.
fn is_inside(letter: char) -> bool {
    !matches!(letter, 'Æ' | 'æ' | 'Ĳ' | 'ĳ' | 'Œ' | 'œ' | 'Þ' | 'ð' | '×' | '÷')
}

/// Compares two strings, ignoring case.
pub(crate) fn compare_folded(a: Text<'_>, b: Text<'_>) -> Ordering {
    folded(a).cmp(folded(b))
}

/// A string's characters, case-folded.
pub(crate) fn folded(text: Text<'_>) -> impl Iterator<Item = char> {
    text.characters().map(fold)
}

/// `character` with its case folded (Unicode simple case folding), for ASCII, Latin-1 and Latin Extended-A.
fn fold(character: char) -> char {
    let lower = match u32::from(character) {
        code @ (0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE) => code + 32,
        // In Latin Extended-A, the capital precedes its small letter: on even code points, but on odd ones in two ranges.
        code @ (0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177) => code | 1,
        code @ (0x139..=0x148 | 0x179..=0x17E) => code + (code & 1),
        0x178 => 0xFF,
        0x17F => 0x73,
        code => code,
    };
    char::from_u32(lower).unwrap_or(character)
}
