//! Classes of ASCII characters, looked up in one table: one step per byte, whatever the class.

/// A class: its bit in the table.
#[derive(Clone, Copy)]
pub(super) struct Class(u8);

impl Class {
    /// The characters before the `@` of an email address (WHATWG HTML, 4.10.5.1.5).
    pub(super) const LOCAL_PART: Class = Class(1);
    /// The characters between the dots of its domain.
    pub(super) const LABEL: Class = Class(2);
    /// Letters and digits.
    pub(super) const ALPHANUMERIC: Class = Class(4);
    /// The characters of a metadata key.
    pub(super) const KEY: Class = Class(8);
    /// The characters of a passenger's name.
    pub(super) const NAME: Class = Class(16);

    pub(super) fn has(self, byte: u8) -> bool {
        TABLE.get(usize::from(byte)).is_some_and(|classes| classes & self.0 != 0)
    }

    /// How many characters at the start of `text` are of this class.
    #[inline(always)]
    pub(super) fn run(self, text: &[u8]) -> usize {
        text.iter().take_while(|byte| self.has(**byte)).count()
    }
}

static TABLE: [u8; 128] = table();

const fn table() -> [u8; 128] {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        // Only evaluated at compile time: an index out of bounds would be a compile error.
        #[expect(clippy::indexing_slicing)]
        {
            table[byte as usize] = classes(byte);
        }
        byte += 1;
    }
    table
}

const fn classes(byte: u8) -> u8 {
    let Class(local_part) = Class::LOCAL_PART;
    let in_local_part = match byte {
        b'.' | b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?' => local_part,
        b'^'..=b'`' | b'{'..=b'~' => local_part,
        _ => 0,
    };
    in_local_part
        | match byte {
            b'A'..=b'Z' | b'a'..=b'z' => {
                local_part | Class::LABEL.0 | Class::ALPHANUMERIC.0 | Class::KEY.0 | Class::NAME.0
            }
            b'0'..=b'9' => local_part | Class::LABEL.0 | Class::ALPHANUMERIC.0 | Class::KEY.0,
            b'-' => Class::LABEL.0 | Class::KEY.0 | Class::NAME.0,
            b'_' => Class::KEY.0,
            b' ' | b'\'' => Class::NAME.0,
            _ => 0,
        }
}
