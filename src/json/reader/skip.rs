//! Skips values that are not inspected.

use super::Reader;

impl Reader<'_> {
    /// Takes a value of any kind. Does not recurse.
    pub(crate) fn skip(&mut self) {
        let floor = self.depth;
        // One bit for each open container, the innermost lowest: 1 for an object.
        let mut objects: u64 = 0;
        loop {
            let next = self.peek();
            match next {
                b'{' | b'[' => {
                    self.open();
                    objects = objects << 1 | u64::from(next == b'{');
                }
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
                let in_object = objects & 1 == 1;
                let goes_on = if in_object { self.member().is_some() } else { self.element() };
                if goes_on {
                    break;
                }
                objects >>= 1;
            }
        }
    }
}
