//! Reads what JavaScript hands over besides the payload.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{Reader, Text};
use crate::path::Segment;

/// A path: a JSON array of names and indices. `None` where it is anything else.
pub(super) fn read_path(json: &[u8]) -> Option<Vec<Segment>> {
    read_array(json, |reader| {
        if reader.peek() == b'"' {
            let name = reader.text().ok()?.content().into_owned();
            return Some(Segment::Name(Cow::Owned(String::from_utf8(name).ok()?)));
        }
        let index = reader.number().ok()?.raw();
        let digits = index
            .iter()
            .map(|digit| digit.checked_sub(b'0').filter(|digit| *digit < 10));
        let index = digits.into_iter().try_fold(0_u32, |index, digit| {
            index.checked_mul(10)?.checked_add(u32::from(digit?))
        })?;
        Some(Segment::Index(index))
    })
}

/// A JSON array of texts. `None` where it is anything else.
pub(super) fn read_texts(json: &[u8]) -> Option<Vec<Cow<'_, [u8]>>> {
    read_array(json, |reader| {
        if reader.peek() == b'"' {
            reader.text().ok().map(Text::content)
        } else {
            None
        }
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
