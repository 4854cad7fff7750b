//! A passenger's given or family name: the characters that airlines' systems know.

use alloc::borrow::Cow;
use alloc::string::String;

use super::{Rule, length, pattern};
use crate::Code;
use crate::json::{Writer, decode};
use crate::problem::{Finding, Param, Problem};

/// Most characters of one name that every airline takes.
const MOST: u32 = 20;

static CHARSET: Problem = Problem::error(
    Code::ValidationFormat,
    "Use letters, spaces, hyphens and apostrophes only: airlines don't take the character {character}.",
);
static TOO_LONG: Problem = Problem::warning(
    Code::ValidationLength,
    "Some airlines take at most {max} characters here: shorten the name as the travel document does.",
);

pub(crate) struct PassengerName;

impl Rule for PassengerName {
    fn hint(&self) -> &'static str {
        "a name as in the travel document, such as Tony"
    }

    fn check(&self, text: &[u8]) -> Option<Finding> {
        if let Some(character) = first_outside(text) {
            return Some(CHARSET.found().with("character", character));
        }
        (text.len() > MOST as usize && length(text) > MOST as usize)
            .then(|| TOO_LONG.found().with("max", MOST))
    }

    fn schema(&self, writer: &mut Writer, _may_be_null: bool) {
        pattern(
            writer,
            "^[ '\\-A-Za-z\u{C0}-\u{C5}\u{C7}-\u{D6}\u{D8}-\u{DD}\u{DF}-\u{E5}\u{E7}-\u{EF}\u{F1}-\u{F6}\u{F8}-\u{131}\u{134}-\u{151}\u{154}-\u{17F}]+$",
        );
    }
}

/// The first character that passengers' names may not have, as `U+00C6`.
pub(super) fn first_outside(text: &[u8]) -> Option<Param> {
    let mut rest = text;
    while let Some((character, length)) = decode(rest) {
        if !is_inside(character) {
            return Some(Param::Text(Cow::Owned(code_point(character))));
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    None
}

fn is_inside(character: char) -> bool {
    match character {
        ' ' | '-' | '\'' | 'A'..='Z' | 'a'..='z' => true,
        'Æ' | 'æ' | 'Ĳ' | 'ĳ' | 'Œ' | 'œ' | 'Þ' | 'ð' | '×' | '÷' => false,
        '\u{C0}'..='\u{17F}' => true,
        _ => false,
    }
}

/// `U+` and the code point in hexadecimal, at least four digits.
fn code_point(character: char) -> String {
    let code = u32::from(character);
    let mut text = String::from("U+");
    let digits = (code.checked_ilog2().unwrap_or(0) / 4 + 1).max(4);
    for place in (0..digits).rev() {
        let digit = char::from_digit(code >> (place * 4) & 15, 16).unwrap_or('0');
        text.push(digit.to_ascii_uppercase());
    }
    text
}

/// `character` with its case folded (Unicode simple case folding), for ASCII, Latin-1 and Latin Extended-A.
pub(crate) fn fold(character: char) -> char {
    let lower = match u32::from(character) {
        code @ (0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE) => code + 32,
        // In Latin Extended-A the capital comes before its small letter: on even code points, but on odd ones in two stretches.
        code @ (0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177) => code | 1,
        code @ (0x139..=0x148 | 0x179..=0x17E) => code + (code & 1),
        0x178 => 0xFF,
        0x17F => 0x73,
        code => code,
    };
    char::from_u32(lower).unwrap_or(character)
}
