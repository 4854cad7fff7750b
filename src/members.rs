//! What one object held, field by field: all that the rules between fields need.

use crate::json::Text;
use crate::table::{Field, MOST_FIELDS, Object};

/// What stood in a field, and where.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Seen<'a> {
    /// The offset of the value; of the object's end where the field is absent.
    pub(crate) at: u32,
    pub(crate) what: What<'a>,
}

/// What stood in a field.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum What<'a> {
    #[default]
    Absent,
    Null,
    Text(Text<'a>),
    /// An array with this many elements.
    List(u32),
    /// An object, or a scalar that is no text.
    Other,
}

impl<'a> Seen<'a> {
    pub(crate) fn text(self) -> Option<Text<'a>> {
        match self.what {
            What::Text(text) => Some(text),
            _ => None,
        }
    }

    /// There, and not `null`.
    pub(crate) fn is_given(self) -> bool {
        !matches!(self.what, What::Absent | What::Null)
    }
}

/// The fields of one object that has been read.
pub(crate) struct Members<'a> {
    pub(crate) object: &'static Object,
    fields: [Seen<'a>; MOST_FIELDS],
    /// One bit for each field that was there, by index.
    pub(crate) given: u32,
    /// The offset of the object's first byte and of its last.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl<'a> Members<'a> {
    pub(crate) fn new(object: &'static Object, start: u32) -> Self {
        Members { object, fields: [Seen::default(); MOST_FIELDS], given: 0, start, end: start }
    }

    pub(crate) fn set(&mut self, index: usize, seen: Seen<'a>) {
        if let Some(field) = self.fields.get_mut(index) {
            *field = seen;
            self.given |= 1 << index;
        }
    }

    pub(crate) fn get(&self, index: usize) -> Seen<'a> {
        self.fields.get(index).copied().unwrap_or_default()
    }
}

/// The index of the field called `name`, found when the crate is compiled.
pub(crate) const fn index_of(fields: &[Field], name: &str) -> usize {
    let (mut index, mut rest) = (0, fields);
    while let [field, tail @ ..] = rest {
        if same(field.name.as_bytes(), name.as_bytes()) {
            return index;
        }
        index += 1;
        rest = tail;
    }
    #[expect(clippy::panic, reason = "a wrong name stops the compiler, not the program")]
    {
        panic!("no such field")
    }
}

const fn same(mut a: &[u8], mut b: &[u8]) -> bool {
    while let ([x, tail_a @ ..], [y, tail_b @ ..]) = (a, b) {
        if *x != *y {
            return false;
        }
        (a, b) = (tail_a, tail_b);
    }
    a.is_empty() && b.is_empty()
}
