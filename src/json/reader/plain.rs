//! Texts as most are: ASCII without escapes, and no white space around them, as `JSON.stringify` writes. They are shown before they are
//! taken, and read eight bytes at a time.

use super::Reader;

impl<'a> Reader<'a> {
    /// What stands behind the `"` of the next member's name, where there is no white space before it. Takes nothing.
    #[inline(always)]
    pub(crate) fn next_name(&self) -> Option<&'a [u8]> {
        if self.fresh {
            return self.rest().strip_prefix(b"\"");
        }
        behind_comma(self.rest())
    }

    /// The offset of what `rest` begins with: it is what stands behind something that comes next.
    #[inline(always)]
    pub(crate) fn offset_of(&self, rest: &'a [u8]) -> u32 {
        (self.bytes.len() - rest.len()) as u32
    }

    /// Takes all before `rest`.
    #[inline(always)]
    pub(crate) fn take_up_to(&mut self, rest: &'a [u8]) {
        self.at = self.bytes.len() - rest.len();
        self.fresh = false;
    }
}

/// What stands behind the `"` of the name that follows a value at once.
#[inline(always)]
pub(crate) fn behind_comma(rest: &[u8]) -> Option<&[u8]> {
    match rest {
        [b',', b'"', rest @ ..] => Some(rest),
        _ => None,
    }
}

/// The text whose `"` stands before `rest`, where it is plain, and all behind it.
#[inline(always)]
pub(crate) fn plain(rest: &[u8]) -> Option<(&[u8], &[u8])> {
    match rest.split_at_checked(plain_length(rest))? {
        (text, [b'"', rest @ ..]) => Some((text, rest)),
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
