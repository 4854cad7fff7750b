//! Converts an offset to a line and a column.

/// A line and a column, both from 1; columns in Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: u32,
    pub(crate) column: u32,
}

/// The line and column of the byte at `offset`. Bytes that cannot start a UTF-8 sequence count as part of the previous character.
pub(crate) fn place_of(bytes: &[u8], offset: u32) -> Place {
    let before = bytes.get(..offset as usize).unwrap_or(bytes);
    before.iter().fold(Place { line: 1, column: 1 }, |place, byte| match byte {
        b'\n' => Place { line: place.line + 1, column: 1 },
        0x80..0xC0 => place,
        _ => Place { column: place.column + 1, ..place },
    })
}
