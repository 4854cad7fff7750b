//! Reads what JavaScript hands over besides the payload.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::json::{Reader, Text};
use crate::path::Step;

/// A path: a JSON array of names and indices. `None` where it is anything else.
pub(super) fn read_path(json: &[u8]) -> Option<Vec<Step<'_>>> {
    read_array(json, |reader| {
        if reader.peek() == b'"' {
            return Some(Step::Name(reader.text()));
        }
        Step::Name(Text::plain(reader.number())).index().map(Step::Index)
    })
}

/// A JSON array of texts. `None` where it is anything else.
pub(super) fn read_texts(json: &[u8]) -> Option<Vec<Cow<'_, [u8]>>> {
    read_array(json, |reader| (reader.peek() == b'"').then(|| reader.text().content()))
}

fn read_array<'a, T>(
    json: &'a [u8],
    mut element: impl FnMut(&mut Reader<'a>) -> Option<T>,
) -> Option<Vec<T>> {
    let mut reader = Reader::new(json);
    let mut elements = Vec::new();
    if reader.peek() != b'[' {
        return None;
    }
    reader.open_array();
    while reader.element() {
        elements.push(element(&mut reader)?);
    }
    reader.end().ok()?;
    Some(elements)
}
