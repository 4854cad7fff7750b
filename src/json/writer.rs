//! Writes JSON.

use alloc::string::String;
use alloc::vec::Vec;

use super::text::Text;

/// JSON being written. The caller takes care of the grammar, the writer of the escapes.
#[derive(Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
    /// Nothing is escaped: the output isn't JSON.
    verbatim: bool,
}

impl Writer {
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Writer { bytes: Vec::with_capacity(bytes), verbatim: false }
    }

    /// A writer of text for people.
    pub(crate) fn verbatim() -> Self {
        Writer { verbatim: true, ..Writer::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether the byte before `at` is `byte`.
    pub(crate) fn is_after(&self, at: usize, byte: u8) -> bool {
        at.checked_sub(1).and_then(|before| self.bytes.get(before)) == Some(&byte)
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The output as a string. Everything written is UTF-8, so nothing is lost.
    pub(crate) fn into_string(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Removes all but the first `length` bytes.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// Replaces the output from `start` to `end` with `text`.
    pub(crate) fn replace(&mut self, start: usize, end: usize, text: &[u8]) {
        let tail = self.bytes.split_off(end.min(self.bytes.len()));
        self.bytes.truncate(start);
        self.raw(text);
        self.raw(&tail);
    }

    /// Writes text that is already JSON.
    #[inline(never)]
    pub(crate) fn raw(&mut self, json: &[u8]) {
        self.bytes.extend_from_slice(json);
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// Writes a comma, unless the output so far ends with an opened container or needs a value.
    pub(crate) fn comma(&mut self) {
        if !matches!(self.bytes.last(), None | Some(b'{' | b'[' | b':')) {
            self.byte(b',');
        }
    }

    /// Writes `"name":`, after a comma if one is due.
    pub(crate) fn name(&mut self, name: &str) {
        self.comma();
        self.plain(name);
        self.byte(b':');
    }

    /// Writes a name of ours as a JSON string: none needs an escape.
    pub(crate) fn plain(&mut self, name: &str) {
        self.byte(b'"');
        self.raw(name.as_bytes());
        self.byte(b'"');
    }

    /// Writes UTF-8 as a JSON string, escaped as by `JSON.stringify`.
    pub(crate) fn text(&mut self, content: &[u8]) {
        self.byte(b'"');
        self.escaped(content);
        self.byte(b'"');
    }

    /// Writes the inside of a string. What needs no escape is copied as a whole, because a copy costs the same whatever its length.
    pub(crate) fn escaped(&mut self, content: &[u8]) {
        let mut rest = content;
        loop {
            let is_plain = |&byte: &u8| self.verbatim || !matches!(byte, ..0x20 | b'"' | b'\\');
            let length = rest.iter().take_while(|byte| is_plain(byte)).count();
            let (plain, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
            self.raw(plain);
            let Some((&byte, after)) = after.split_first() else { return };
            self.escape(byte);
            rest = after;
        }
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            0x08 => b'b',
            0x0C => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            ..0x20 => {
                self.raw(b"\\u00");
                self.hexadecimal(byte >> 4, b'a');
                self.hexadecimal(byte & 15, b'a');
                return;
            }
            _ => byte,
        };
        self.byte(b'\\');
        self.byte(short);
    }

    /// Writes a string as it was read.
    pub(crate) fn copy(&mut self, text: Text<'_>) {
        self.byte(b'"');
        self.raw(text.raw());
        self.byte(b'"');
    }

    pub(crate) fn number(&mut self, number: u32) {
        if number >= 10 {
            self.number(number / 10);
        }
        self.byte(b'0' + (number % 10) as u8);
    }

    /// Writes a digit below 16; `ten` is the letter for 10.
    pub(crate) fn hexadecimal(&mut self, digit: u8, ten: u8) {
        self.byte(if digit < 10 { b'0' + digit } else { ten - 10 + digit });
    }
}
