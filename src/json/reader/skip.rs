//! Skips values that are not inspected.

use super::Reader;

impl Reader<'_> {
    /// Takes a value of any kind. Does not recurse.
    pub(crate) fn skip(&mut self) {
        let floor = self.depth;
        loop {
            let next = self.peek();
            match next {
                b'{' | b'[' => self.open(next == b'{'),
                b'"' => _ = self.text(),
                b't' => self.word(b"true"),
                b'f' => self.word(b"false"),
                b'n' => self.word(b"null"),
                _ => _ = self.number(),
            }
            // After a value, or at the start of a container: take what closes containers, then what precedes the next value.
            loop {
                if self.depth == floor || self.fault.is_some() {
                    return;
                }
                let goes_on =
                    if self.in_object() { self.member().is_some() } else { self.element() };
                if goes_on {
                    break;
                }
            }
        }
    }
}
