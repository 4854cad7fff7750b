//! Numbers, as defined by RFC 8259 (section 6).

use super::Reader;

impl<'a> Reader<'a> {
    /// Takes the number whose first byte [`peek`](Self::peek) returned, and returns its bytes.
    pub(crate) fn number(&mut self) -> &'a [u8] {
        let start = self.position();
        self.take_byte(b"-");
        if !self.take_byte(b"0") {
            self.digits();
        }
        if self.take_byte(b".") {
            self.digits();
        }
        if self.take_byte(b"eE") {
            self.take_byte(b"+-");
            self.digits();
        }
        self.since(start)
    }

    /// Takes the next byte if it is one of these.
    fn take_byte(&mut self, bytes: &[u8]) -> bool {
        let is_one =
            self.bytes.get(self.at).is_some_and(|next| bytes.iter().any(|byte| byte == next));
        self.at += usize::from(is_one);
        is_one
    }

    /// Takes digits: at least one.
    fn digits(&mut self) {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == start {
            self.invalid();
        }
    }
}
