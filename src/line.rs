//! Somebody else's text in one line of a log.

/// Whether the character could end the line, or hide or turn round what stands in it: control characters, separators of lines and
/// paragraphs, marks of direction, and what has no width.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
        )
}
