//! Upper and lower case: writes codes, and compares names.

use alloc::borrow::Cow;
use core::cmp::Ordering;

use crate::json::{Text, trim};

/// Trimmed and upper-case, as ISO writes its codes.
pub(super) fn upper_case(text: &[u8]) -> Cow<'_, [u8]> {
    Cow::Owned(trim(text).to_ascii_uppercase())
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
