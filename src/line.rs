//! Makes foreign text safe for one line of a log.

/// Whether the character could end the line, or hide or reverse its text: control characters, line and paragraph separators, direction
/// marks, and characters without width.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
        )
}
