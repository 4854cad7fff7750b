//! The letters that airlines' systems accept in a name.

use super::class::Class;
use crate::Code;
use crate::json::decode;
use crate::problem::{Detail, Finding, Problem};

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
