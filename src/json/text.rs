//! The content of a JSON string as it is between its quotes, and operations on it that need no copy.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;

use super::reader::unit;

/// A string that the reader has found valid. Escapes are only resolved when needed.
#[derive(Clone, Copy)]
pub(crate) struct Text<'a> {
    raw: &'a [u8],
    /// No escapes: `raw` is the content.
    plain: bool,
}

/// Its content, as a string.
impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf8_lossy(&self.content()), f)
    }
}

impl<'a> Text<'a> {
    /// `raw` is what is between the quotes, already checked.
    pub(super) const fn new(raw: &'a [u8], plain: bool) -> Self {
        Text { raw, plain }
    }

    /// A string without escapes.
    #[inline]
    pub(crate) const fn plain(content: &'a [u8]) -> Self {
        Text::new(content, true)
    }

    /// Whether it is only Unicode white space.
    pub(crate) fn is_blank(self) -> bool {
        !matches!(self.raw, [0x21..=0x5B | 0x5D..0x80, ..])
            && self.characters().all(char::is_whitespace)
    }

    /// Whether it has no escapes, so that its content is what is between its quotes.
    #[inline]
    pub(crate) fn is_plain(self) -> bool {
        self.plain
    }

    /// What is between its quotes.
    #[inline]
    pub(crate) fn raw(self) -> &'a [u8] {
        self.raw
    }

    /// Its content in UTF-8, copied only if there are escapes.
    pub(crate) fn content(self) -> Cow<'a, [u8]> {
        if self.plain {
            return Cow::Borrowed(self.raw);
        }
        Cow::Owned(encoded(self.characters()))
    }

    /// Its content, if it is ASCII and exactly `N` characters long.
    pub(crate) fn ascii<const N: usize>(self) -> Option<[u8; N]> {
        if self.plain {
            return self.raw.try_into().ok().filter(|text: &[u8; N]| text.as_slice().is_ascii());
        }
        let mut characters = self.characters();
        let mut content = [0; N];
        for byte in &mut content {
            *byte = u8::try_from(characters.next()?).ok().filter(u8::is_ascii)?;
        }
        characters.next().is_none().then_some(content)
    }

    /// Its characters, with escapes resolved.
    pub(crate) fn characters(self) -> impl Iterator<Item = char> {
        let mut rest = self.raw;
        core::iter::from_fn(move || {
            let escape = if self.plain { None } else { unescape(rest) };
            let (character, length) = escape.or_else(|| decode(rest))?;
            rest = rest.get(length..).unwrap_or_default();
            Some(character)
        })
    }

    /// As [`is`](Self::is), for where size matters more than time.
    pub(crate) fn equals(self, content: &[u8]) -> bool {
        self == Text::plain(content)
    }

    #[inline]
    pub(crate) fn is(self, content: &[u8]) -> bool {
        if self.plain { same(self.raw, content) } else { self.cmp(&Text::plain(content)).is_eq() }
    }
}

/// Whether two byte strings are equal. Comparing a few words is faster than a call, which compares byte by byte in wasm. The last word may
/// overlap the previous one.
#[inline(always)]
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len()
        && match (a.last_chunk::<8>(), b.last_chunk::<8>()) {
            (Some(a_last), Some(b_last)) => {
                a_last == b_last
                    && a.as_chunks::<8>().0.iter().zip(b.as_chunks::<8>().0).all(|(a, b)| a == b)
            }
            _ => match (ends(a), ends(b)) {
                (Some(a_ends), Some(b_ends)) => a_ends == b_ends,
                _ => a.iter().zip(b).all(|(a, b)| a == b),
            },
        }
}

/// The first and the last four bytes.
#[inline(always)]
fn ends(text: &[u8]) -> Option<([u8; 4], [u8; 4])> {
    Some((*text.first_chunk()?, *text.last_chunk()?))
}

/// The empty string.
impl Default for Text<'_> {
    fn default() -> Self {
        Text::plain(b"")
    }
}

impl PartialEq for Text<'_> {
    #[inline(never)]
    fn eq(&self, other: &Self) -> bool {
        if other.plain { self.is(other.raw) } else { self.cmp(other).is_eq() }
    }
}

impl Eq for Text<'_> {}

impl PartialOrd for Text<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Compares the content, in code point order (which is that of UTF-8 bytes).
impl Ord for Text<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.plain && other.plain {
            self.raw.cmp(other.raw)
        } else {
            self.characters().cmp(other.characters())
        }
    }
}

/// The character of an escape at the start, and the escape's length.
fn unescape(rest: &[u8]) -> Option<(char, usize)> {
    let [b'\\', kind, tail @ ..] = rest else {
        return None;
    };
    let simple = match kind {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let high = unit(tail)?;
            return match char::from_u32(high) {
                Some(character) => Some((character, 6)),
                None => {
                    let low = unit(tail.get(6..)?)?;
                    let code = 0x10000 + ((high & 0x3FF) << 10 | low & 0x3FF);
                    Some((char::from_u32(code)?, 12))
                }
            };
        }
        &other => char::from(other),
    };
    Some((simple, 2))
}

/// These characters in UTF-8.
pub(crate) fn encoded(characters: impl Iterator<Item = char>) -> Vec<u8> {
    let mut content = Vec::new();
    for character in characters {
        content.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    content
}

/// The first character of valid UTF-8, and its length in bytes.
#[inline]
pub(crate) fn decode(rest: &[u8]) -> Option<(char, usize)> {
    let low = |byte: u8| u32::from(byte & 0x3F);
    let (code, length) = match *rest {
        [] => return None,
        [a @ 0..0x80, ..] => return Some((char::from(a), 1)),
        [a @ 0..0xE0, b, ..] => (u32::from(a & 0x1F) << 6 | low(b), 2),
        [a @ 0..0xF0, b, c, ..] => (u32::from(a & 0xF) << 12 | low(b) << 6 | low(c), 3),
        [a, b, c, d, ..] => (u32::from(a & 7) << 18 | low(b) << 12 | low(c) << 6 | low(d), 4),
        _ => return None,
    };
    Some((char::from_u32(code)?, length))
}

/// The length of the UTF-8 sequence at the start of `rest`; `None` if there is no valid one (RFC 3629, section 4).
pub(super) fn character_length(rest: &[u8]) -> Option<usize> {
    match rest {
        [0..0x80, ..] => Some(1),
        [0xC2..0xE0, 0x80..0xC0, ..] => Some(2),
        [0xE0, 0xA0..0xC0, 0x80..0xC0, ..]
        | [0xE1..0xED | 0xEE | 0xEF, 0x80..0xC0, 0x80..0xC0, ..]
        | [0xED, 0x80..0xA0, 0x80..0xC0, ..] => Some(3),
        [0xF0, 0x90..0xC0, 0x80..0xC0, 0x80..0xC0, ..]
        | [0xF1..0xF4, 0x80..0xC0, 0x80..0xC0, 0x80..0xC0, ..]
        | [0xF4, 0x80..0x90, 0x80..0xC0, 0x80..0xC0, ..] => Some(4),
        _ => None,
    }
}

/// `text` without Unicode white space at its ends.
pub(crate) fn trim(mut text: &[u8]) -> &[u8] {
    while let Some((character, length)) = decode(text)
        && character.is_whitespace()
    {
        text = text.get(length..).unwrap_or_default();
    }
    while let Some(start) = text.iter().rposition(|byte| byte & 0xC0 != 0x80)
        && let Some((body, last)) = text.split_at_checked(start)
        && decode(last).is_some_and(|(character, _)| character.is_whitespace())
    {
        text = body;
    }
    text
}

/// Whether it is only Unicode white space.
#[inline]
pub(crate) fn is_blank(text: &[u8]) -> bool {
    !matches!(text.first(), Some(0x21..0x80)) && trim(text).is_empty()
}
