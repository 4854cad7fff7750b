//! Writes JSON text.

use alloc::string::String;
use alloc::vec::Vec;

use super::text::Text;

/// JSON text in the making. The caller keeps the grammar; the writer keeps the escapes.
#[derive(Default)]
pub(crate) struct Writer {
    bytes: Vec<u8>,
    /// Nothing is escaped: what is written is no JSON.
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

    /// Its text. Everything written is UTF-8, so nothing is lost on the way.
    pub(crate) fn into_string(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Takes back all but the first `length` bytes.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// Puts `text` in the place of what stands from `start` to `end`.
    pub(crate) fn replace(&mut self, start: usize, end: usize, text: &[u8]) {
        let tail = self.bytes.split_off(end.min(self.bytes.len()));
        self.bytes.truncate(start);
        self.raw(text);
        self.raw(&tail);
    }

    /// Text that is JSON already.
    #[inline(never)]
    pub(crate) fn raw(&mut self, json: &[u8]) {
        self.bytes.extend_from_slice(json);
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    /// A comma, unless what stands before opened a container or wants a value.
    pub(crate) fn comma(&mut self) {
        if !matches!(self.bytes.last(), None | Some(b'{' | b'[' | b':')) {
            self.byte(b',');
        }
    }

    /// `"name":`, after a comma where one is due.
    pub(crate) fn name(&mut self, name: &str) {
        self.comma();
        self.text(name.as_bytes());
        self.byte(b':');
    }

    /// UTF-8 as a JSON text, escaped as `JSON.stringify` escapes.
    pub(crate) fn text(&mut self, content: &[u8]) {
        self.byte(b'"');
        self.escaped(content);
        self.byte(b'"');
    }

    /// The inside of a text: what needs no escape as a whole, for a copy costs the same whatever its length.
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

    /// A text that was read, as it stood.
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

    /// A digit below 16; `ten` is the letter for 10.
    pub(crate) fn hexadecimal(&mut self, digit: u8, ten: u8) {
        self.byte(if digit < 10 { b'0' + digit } else { ten - 10 + digit });
    }
}
