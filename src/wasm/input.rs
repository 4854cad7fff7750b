//! Reads what JavaScript passes besides the payload.

use alloc::vec::Vec;

use crate::json::{Reader, Text};
use crate::path::Step;

/// A JSON array of names and indices: a path, or strings. `None` for anything else.
pub(super) fn read_steps(json: &[u8]) -> Option<Vec<Step<'_>>> {
    let mut reader = Reader::new(json);
    let mut steps = Vec::new();
    if reader.peek() != b'[' {
        return None;
    }
    reader.open();
    while reader.element() {
        steps.push(if reader.peek() == b'"' {
            Step::Name(reader.text())
        } else {
            Step::Name(Text::plain(reader.number())).index().map(Step::Index)?
        });
    }
    reader.end().ok()?;
    Some(steps)
}
