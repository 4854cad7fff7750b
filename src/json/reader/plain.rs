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

    /// The next element and all that follows it, if there is no white space before it. Takes nothing.
    #[inline(always)]
    pub(crate) fn next_element(&self) -> Option<&'a [u8]> {
        if self.fresh { Some(self.rest()) } else { self.rest().strip_prefix(b",") }
    }

    /// The length of the input: the offset of a tail of it is this, less the tail's length.
    #[inline(always)]
    pub(crate) fn length(&self) -> usize {
        self.bytes.len()
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

/// The rest after the `":` of a name, if there is no white space before it, and its first byte. One comparison: at least two bytes follow,
/// of the value and of what ends the object.
#[inline(always)]
pub(crate) fn behind_name(rest: &[u8]) -> Option<(&[u8], u8)> {
    let start = u32::from_le_bytes(*rest.first_chunk()?);
    let is_end = start as u16 == u16::from_le_bytes(*b"\":");
    if is_end { Some((rest.get(2..)?, (start >> 16) as u8)) } else { None }
}

/// The string whose `"` is before `rest`, if it is plain, and the rest after it.
#[inline(always)]
pub(crate) fn plain(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, stop) = plain_length(rest);
    let (text, behind) = rest.split_at_checked(length)?;
    if stop == b'"' { Some((text, behind.get(1..)?)) } else { None }
}

/// How many bytes at the start need no closer look: ASCII except `"`, `\` and control characters. And the byte after them, 0 at the end.
#[inline(always)]
pub(super) fn plain_length(rest: &[u8]) -> (usize, u8) {
    let (chunks, tail) = rest.as_chunks::<8>();
    let mut length = 0;
    for chunk in chunks {
        let eight = u64::from_le_bytes(*chunk);
        let stops = stops(eight);
        if stops != 0 {
            let before = stops.trailing_zeros() & !7;
            return (length + before as usize / 8, (eight >> before) as u8);
        }
        length += 8;
    }
    for byte in tail {
        if !matches!(byte, 0x20..0x80) || matches!(byte, b'"' | b'\\') {
            return (length, *byte);
        }
        length += 1;
    }
    (length, 0)
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
