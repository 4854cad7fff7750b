//! Text from others, on one line of a log.

use alloc::string::String;

/// The most characters that are quoted from Duffel, a proxy or the runtime.
const LONGEST: usize = 200;

/// Makes text from others safe for one line of a log: without what ends or hides a line, and cut short.
pub(crate) fn one_line(text: &str) -> String {
    let characters = text.chars().take(LONGEST);
    characters.map(|character| if is_unprintable(character) { ' ' } else { character }).collect()
}

/// Whether the character could end the line, or hide or reverse its text: what Unicode calls a control, a format character, or a separator
/// of lines or paragraphs.
pub(crate) fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}'
                | '\u{600}'..='\u{605}'
                | '\u{61C}'
                | '\u{6DD}'
                | '\u{70F}'
                | '\u{890}'..='\u{891}'
                | '\u{8E2}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{2064}'
                | '\u{2066}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{110BD}'
                | '\u{110CD}'
                | '\u{13430}'..='\u{1343F}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0001}'
                | '\u{E0020}'..='\u{E007F}'
        )
}
