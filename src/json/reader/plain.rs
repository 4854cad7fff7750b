//! Ordinary strings: ASCII without escapes or surrounding white space, as `JSON.stringify` writes them. They are inspected before they are
//! taken, and read eight bytes at a time.

use super::Reader;

impl<'a> Reader<'a> {
    /// The rest after the opening `"` of the next member's name, if there is no white space before it. Takes nothing.
    #[inline(always)]
    pub(crate) fn next_name(&self) -> Option<&'a [u8]> {
        if self.fresh {
            return self.rest().strip_prefix(b"\"");
        }
        behind_comma(self.rest())
    }

    /// The offset of `rest`, which must be a tail of the input.
    #[inline(always)]
    pub(crate) fn offset_of(&self, rest: &'a [u8]) -> u32 {
        (self.bytes.len() - rest.len()) as u32
    }

    /// Takes everything before `rest`.
    #[inline(always)]
    pub(crate) fn take_up_to(&mut self, rest: &'a [u8]) {
        self.at = self.bytes.len() - rest.len();
        self.fresh = false;
    }
}

/// The rest after the opening `"` of a name that immediately follows a value.
#[inline(always)]
pub(crate) fn behind_comma(rest: &[u8]) -> Option<&[u8]> {
    match rest {
        [b',', b'"', rest @ ..] => Some(rest),
        _ => None,
    }
}

/// The string whose `"` is before `rest`, if it is plain, and the rest after it.
#[inline(always)]
pub(crate) fn plain(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    match rest.split_at_checked(plain_length(rest))? {
        (text, [b'"', rest @ ..]) => Some((text, rest)),
        _ => None,
    }
}

/// How many bytes at the start need no closer look: ASCII except `"`, `\` and control characters.
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

/// Sets the high bit of each of eight bytes at which a plain string stops: `"`, `\`, control characters, and anything but ASCII. The lowest
/// set bit is exact; higher ones need not be.
#[inline]
fn stops(eight: u64) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // Subtracting a limit from a byte below it borrows from the high bit. Bytes with that bit already set stop a string anyway.
    let quote = (eight ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (eight ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    let control = eight.wrapping_sub(ONES * 0x20);
    (quote | backslash | control | eight) & HIGH
}
