//! Reads JSON bytes one token at a time, and tracks its position and depth.

mod difficult;
mod number;
mod plain;
mod skip;

pub(super) use self::difficult::unit;
pub(crate) use self::plain::{behind_comma, behind_name, plain};
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
    /// More bytes than a position can count, which 32-bit addresses rule out.
    #[cfg(target_pointer_width = "64")]
    TooLarge,
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
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let reader = Reader { bytes, at: 0, fault: None, depth: 0, fresh: false };
        #[cfg(target_pointer_width = "64")]
        if u32::try_from(bytes.len()).is_err() {
            return Reader { at: bytes.len(), fault: Some(Fault::TooLarge), ..reader };
        }
        reader
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

    /// Takes the `{` or `[` that [`peek`](Self::peek) returned.
    #[inline(always)]
    pub(crate) fn open(&mut self) {
        if self.depth == MAX_DEPTH {
            return self.stop(Fault::TooDeep);
        }
        self.at += 1;
        self.depth += 1;
        self.fresh = true;
    }

    /// Takes the container's end, which must be next.
    #[inline]
    fn close(&mut self) {
        self.at += 1;
        self.depth -= 1;
        self.fresh = false;
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
        if let Some((raw, behind)) = plain(rest) {
            self.take_up_to(behind);
            return Text::plain(raw);
        }
        self.at = start;
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
