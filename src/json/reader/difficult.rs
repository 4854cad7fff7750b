//! Strings that need a closer look: with escapes, beyond ASCII, or invalid.

use super::Reader;
use super::plain::plain_length;
use crate::json::text::{Text, character_length};

impl<'a> Reader<'a> {
    /// Takes the rest of a string that needs a closer look.
    #[cold]
    #[inline(never)]
    pub(super) fn difficult_text(&mut self, start: usize) -> Text<'a> {
        let mut plain = true;
        while self.fault.is_none() {
            let rest = self.rest();
            match rest {
                [b'"', ..] => {
                    let raw = self.since(start as u32);
                    self.at += 1;
                    return Text::new(raw, plain);
                }
                [b'\\', ..] => {
                    plain = false;
                    self.escape(rest);
                }
                [0x20..=0xFF, ..] if character_length(rest).is_some() => {
                    self.at += character_length(rest).unwrap_or(1);
                    self.at += plain_length(self.rest()).0;
                }
                _ => self.invalid(),
            }
        }
        Text::plain(b"")
    }

    /// Takes one escape, or two for a surrogate pair.
    fn escape(&mut self, rest: &[u8]) {
        self.at += match rest {
            [_, b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => 2,
            [_, b'u', tail @ ..] => match (unit(tail), tail) {
                (Some(0xD800..0xDC00), [_, _, _, _, b'\\', b'u', low @ ..])
                    if matches!(unit(low), Some(0xDC00..0xE000)) =>
                {
                    12
                }
                (None | Some(0xD800..0xE000), _) => return self.invalid(),
                _ => 6,
            },
            _ => return self.invalid(),
        };
    }
}

/// The UTF-16 unit in the first four bytes, which are hexadecimal.
pub(in crate::json) fn unit(hex: &[u8]) -> Option<u32> {
    hex.first_chunk::<4>()?
        .iter()
        .try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)?))
}
