//! Reads what JavaScript hands over besides the payload.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::json::{Reader, Text};
use crate::path::Step;

/// A path: a JSON array of names and indices. `None` where it is anything else.
pub(super) fn read_path(json: &[u8]) -> Option<Vec<Step<'_>>> {
    read_array(json, |reader| {
        if reader.peek() == b'"' {
            return reader.text().ok().map(Step::Name);
        }
        Step::Name(Text::plain(reader.number().ok()?)).index().map(Step::Index)
    })
}

/// A JSON array of texts. `None` where it is anything else.
pub(super) fn read_texts(json: &[u8]) -> Option<Vec<Cow<'_, [u8]>>> {
    read_array(json, |reader| {
        if reader.peek() == b'"' { reader.text().ok().map(Text::content) } else { None }
    })
}

fn read_array<'a, T>(
    json: &'a [u8],
    mut element: impl FnMut(&mut Reader<'a>) -> Option<T>,
) -> Option<Vec<T>> {
    let mut reader = Reader::new(json);
    let (mut elements, mut first) = (Vec::new(), true);
    if reader.peek() != b'[' {
        return None;
    }
    reader.open_array().ok()?;
    while reader.element(&mut first).ok()? {
        elements.push(element(&mut reader)?);
    }
    reader.end().ok()?;
    Some(elements)
}
