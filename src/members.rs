//! The contents of one object, by field: all that the rules between fields need.

use alloc::vec::Vec;

use crate::json::Text;
use crate::table::{Field, Object};

/// A field's value, and its location.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    /// The offset of the value.
    pub(crate) at: u32,
    pub(crate) what: What<'a>,
}

/// A field's value.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What<'a> {
    Absent,
    Null,
    Text(Text<'a>),
    /// An array with this many elements.
    List(u32),
    /// An object, or a scalar that isn't a string.
    Other,
}

pub(crate) static ABSENT: Seen<'static> = Seen { at: 0, what: What::Absent };

impl<'a> Seen<'a> {
    pub(crate) fn text(&self) -> Option<Text<'a>> {
        match self.what {
            What::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Present, and not `null`.
    pub(crate) fn is_given(&self) -> bool {
        !matches!(self.what, What::Absent | What::Null)
    }
}

/// The values of all open objects, one after the other, each in the order of its table. In the walk they are passed along, so that an
/// object can be checked while they are lent to it.
pub(crate) type Values<'a> = Vec<Seen<'a>>;

/// The place in [`Values`] of the object that is being read.
pub(crate) struct Reading {
    first: usize,
    /// One bit for each field that was present, by index.
    pub(crate) given: u32,
}

impl Reading {
    /// Makes room for an object's values.
    #[inline(always)]
    pub(crate) fn begin(object: &'static Object, values: &mut Values<'_>) -> Self {
        let first = values.len();
        values.resize(first + object.fields.len(), ABSENT);
        Reading { first, given: 0 }
    }

    /// Keeps the value of the field with this index, without noting that it was given.
    #[inline(always)]
    pub(crate) fn place<'a>(&self, values: &mut Values<'a>, index: usize, seen: Seen<'a>) {
        if let Some(place) = values.get_mut(self.first + index) {
            *place = seen;
        }
    }

    /// Whether the field with this index has been read already.
    pub(crate) fn has(&self, index: usize) -> bool {
        self.given & (1 << index) != 0
    }

    /// Records the value of the field with this index.
    pub(crate) fn set<'a>(&mut self, values: &mut Values<'a>, index: usize, seen: Seen<'a>) {
        self.given |= 1 << index;
        self.place(values, index, seen);
    }

    /// The members of the object, which is between these offsets.
    #[inline(always)]
    pub(crate) fn end<'v, 'a>(
        &self,
        object: &'static Object,
        values: &'v Values<'a>,
        start: u32,
        end: u32,
    ) -> Members<'v, 'a> {
        let values = values.get(self.first..).unwrap_or_default();
        Members { object, values, given: self.given, start, end }
    }

    /// Forgets the object's values, which are the last.
    #[inline(always)]
    pub(crate) fn forget(&self, values: &mut Values<'_>) {
        values.truncate(self.first);
    }
}

/// The fields of one object that has been read.
pub(crate) struct Members<'v, 'a> {
    pub(crate) object: &'static Object,
    values: &'v [Seen<'a>],
    /// One bit for each field that was present, by index.
    pub(crate) given: u32,
    /// The offsets of the object's first byte and of the byte after its last.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl<'v, 'a> Members<'v, 'a> {
    /// The value of the field with this index.
    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> &'v Seen<'a> {
        self.values.get(index).unwrap_or(&ABSENT)
    }
}

/// The index of the field called `name`, computed at compile time.
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
