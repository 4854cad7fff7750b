//! Reads JSON bytes one token at a time, and tracks its position and depth.

mod difficult;
mod number;
mod plain;
mod skip;

pub(super) use self::difficult::unit;
use self::plain::plain_length;
pub(crate) use self::plain::{behind_comma, plain};
use super::text::Text;

/// The deepest nesting that is read; one more level is [`Fault::TooDeep`].
pub(crate) const MAX_DEPTH: u32 = 64;

/// Why reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Not JSON, detected at this byte.
    Invalid(u32),
    /// More than [`MAX_DEPTH`] levels.
    TooDeep,
}

/// A position in JSON. Cheap to clone: a clone continues from the same position.
///
/// The first fault sticks: from then on the reader stands at the end of the text, every object and array seems to end, and what is asked
/// for is empty. So callers need not look for a fault until they are done.
#[derive(Clone)]
pub(crate) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    fault: Option<Fault>,
    depth: u32,
    /// Nothing has been read yet from the container that was opened last.
    fresh: bool,
    /// One bit for each open container, the innermost lowest: 1 for an object.
    objects: u64,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Reader { bytes, at: 0, fault: None, depth: 0, fresh: false, objects: 0 }
    }

    /// The offset of the next byte.
    #[inline]
    pub(crate) fn position(&self) -> u32 {
        self.at as u32
    }

    /// The input is empty.
    pub(crate) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Whether these bytes come next.
    pub(crate) fn starts_with(&self, bytes: &[u8]) -> bool {
        self.rest().starts_with(bytes)
    }

    /// The bytes from `start` to here.
    #[inline]
    pub(crate) fn since(&self, start: u32) -> &'a [u8] {
        self.bytes.get(start as usize..self.at).unwrap_or_default()
    }

    /// The rest of the input.
    #[inline]
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// A reader positioned before the container that starts at `start` and has just ended.
    pub(crate) fn again_from(&self, start: u32) -> Self {
        Reader { at: start as usize, ..self.clone() }
    }

    #[cold]
    #[inline(never)]
    fn stop(&mut self, fault: Fault) {
        self.fault = self.fault.or(Some(fault));
        self.at = self.bytes.len();
    }

    #[cold]
    #[inline(never)]
    fn invalid(&mut self) {
        self.stop(Fault::Invalid(self.at as u32));
    }

    /// Skips white space and returns the next byte without taking it; 0 at the end of the input.
    #[inline]
    pub(crate) fn peek(&mut self) -> u8 {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(&byte) => return byte,
                None => return 0,
            }
        }
    }

    /// Checks that only white space follows. Returns the first fault, if there was one.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        self.peek();
        if self.at != self.bytes.len() {
            self.invalid();
        }
        self.fault.map_or(Ok(()), Err)
    }

    #[inline(always)]
    fn open(&mut self, object: bool) {
        if self.depth == MAX_DEPTH {
            return self.stop(Fault::TooDeep);
        }
        self.at += 1;
        self.depth += 1;
        self.fresh = true;
        self.objects = self.objects << 1 | u64::from(object);
    }

    /// Takes the container's end, which must be next.
    #[inline]
    fn close(&mut self) {
        self.at += 1;
        self.depth -= 1;
        self.fresh = false;
        self.objects >>= 1;
    }

    /// Takes an object's `}`, if that is next.
    #[inline(always)]
    pub(crate) fn close_object(&mut self) -> bool {
        let closes = self.rest().first() == Some(&b'}');
        if closes {
            self.close();
        }
        closes
    }

    fn in_object(&self) -> bool {
        self.objects & 1 == 1
    }

    /// Takes the `{` that [`peek`](Self::peek) returned.
    pub(crate) fn open_object(&mut self) {
        self.open(true);
    }

    /// Takes the `[` that [`peek`](Self::peek) returned.
    pub(crate) fn open_array(&mut self) {
        self.open(false);
    }

    /// Takes the next member's name and `:`, and returns the name and its offset. Takes the `}` and returns `None` if there is no member.
    #[inline]
    pub(crate) fn member(&mut self) -> Option<(u32, Text<'a>)> {
        if self.peek() == b'}' {
            self.close();
            return None;
        }
        self.next_member()
    }

    fn next_member(&mut self) -> Option<(u32, Text<'a>)> {
        if !self.goes_on(b'}') {
            return None;
        }
        self.peek();
        let at = self.position();
        let name = self.name();
        if self.fault.is_some() { None } else { Some((at, name)) }
    }

    /// Takes a name and its `:`.
    fn name(&mut self) -> Text<'a> {
        if self.peek() != b'"' {
            self.invalid();
        }
        let name = self.text();
        if self.peek() == b':' {
            self.at += 1;
        } else {
            self.invalid();
        }
        name
    }

    /// Whether an element (or something invalid) follows. If not, takes the `]`.
    #[inline(always)]
    pub(crate) fn element(&mut self) -> bool {
        // Usually there is no white space, so avoid a call.
        if self.rest().first() == Some(&b']') {
            self.close();
            return false;
        }
        self.goes_on(b']')
    }

    /// Takes the comma, if one is due, or the container's end, after which nothing follows.
    #[inline]
    fn goes_on(&mut self, end: u8) -> bool {
        let next = self.peek();
        if next == end {
            self.close();
            return false;
        }
        if core::mem::take(&mut self.fresh) {
            return self.fault.is_none();
        }
        if next == b',' {
            self.at += 1;
            return true;
        }
        self.invalid();
        false
    }

    /// Takes the string whose `"` [`peek`](Self::peek) returned.
    #[inline]
    pub(crate) fn text(&mut self) -> Text<'a> {
        let start = self.at + 1;
        let rest = self.bytes.get(start..).unwrap_or_default();
        let length = plain_length(rest);
        if let Some((raw, [b'"', ..])) = rest.split_at_checked(length) {
            self.at = start + length + 1;
            return Text::plain(raw);
        }
        self.at = start + length;
        self.difficult_text(start)
    }

    /// Takes `null`, whose `n` [`peek`](Self::peek) returned.
    pub(crate) fn null(&mut self) {
        self.word(b"null");
    }

    fn word(&mut self, word: &[u8]) {
        if self.rest().starts_with(word) {
            self.at += word.len();
        } else {
            self.invalid();
        }
    }
}
