//! Texts as most are: ASCII without escapes, and no white space around them, as `JSON.stringify` writes. They are shown before they are
//! taken, and read eight bytes at a time.

use super::Reader;

/// A text of ASCII without escapes that comes next, and all behind it: behind the `:` of a name, behind the `"` of a value.
pub(crate) struct Plain<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) rest: &'a [u8],
}

impl<'a> Plain<'a> {
    /// The text that follows a name's `:` at once, where it is such a text too.
    #[inline(always)]
    pub(crate) fn plain_value(&self) -> Option<Plain<'a>> {
        let [b'"', rest @ ..] = self.rest else { return None };
        plain(rest)
    }
}

impl<'a> Reader<'a> {
    /// The next member's name, not taken yet, where there are no escapes and no white space.
    #[inline(always)]
    pub(crate) fn plain_name(&self) -> Option<Plain<'a>> {
        let name = match (self.fresh, self.rest()) {
            (true, [b'"', rest @ ..]) | (false, [b',', b'"', rest @ ..]) => plain(rest)?,
            _ => return None,
        };
        match name.rest {
            [b':', rest @ ..] => Some(Plain { rest, ..name }),
            _ => None,
        }
    }

    /// Takes all up to the rest of what was shown. Gives the offset there.
    #[inline]
    pub(crate) fn take(&mut self, shown: &Plain<'a>) -> u32 {
        self.at = self.bytes.len() - shown.rest.len();
        self.fresh = false;
        self.position()
    }
}

/// The text that ends at the first `"`, where it is a plain one.
#[inline(always)]
fn plain(rest: &[u8]) -> Option<Plain<'_>> {
    match rest.split_at_checked(plain_length(rest))? {
        (text, [b'"', rest @ ..]) => Some(Plain { text, rest }),
        _ => None,
    }
}

/// How many bytes at the start no text needs a closer look at: ASCII but for `"`, `\` and control characters.
#[inline(always)]
pub(super) fn plain_length(rest: &[u8]) -> usize {
    let (chunks, tail) = rest.as_chunks::<8>();
    let mut length = 0;
    for chunk in chunks {
        let stops = stops(u64::from_le_bytes(*chunk));
        if stops != 0 {
            return length + stops.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let is_plain = |byte: &&u8| matches!(byte, 0x20..0x80) && !matches!(byte, b'"' | b'\\');
    length + tail.iter().take_while(is_plain).count()
}

/// The high bit of each of eight bytes that a text cannot run over: `"`, `\`, control characters, and what is not ASCII.
/// The lowest bit set is exact; higher ones need not be.
#[inline]
fn stops(eight: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // Taking away a byte's limit borrows from its high bit if the byte is below; what has that bit set already stops a text anyway.
    let quote = (eight ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (eight ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let control = eight.wrapping_sub(ONES * 0x20);
    (quote | backslash | control | eight) & HIGH
}
