//! The contents of one object, by field: all that the rules between fields need.

use alloc::vec::Vec;

use crate::json::Text;
use crate::table::{Field, MOST_FIELDS, Object};

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

/// The fields of one object that has been read.
pub(crate) struct Members<'a> {
    pub(crate) object: &'static Object,
    /// The values of all open objects, one after the other; this object's start at `first`, in document order. Empty while the object is
    /// being read.
    pub(crate) all: Vec<Seen<'a>>,
    first: usize,
    /// How many of this object's fields precede the field with this index.
    before: [u8; MOST_FIELDS],
    /// One bit for each field that was present, by index.
    pub(crate) given: u32,
    /// The offsets of the object's first byte and of the byte after its last.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl<'a> Members<'a> {
    /// No members yet, for the object that starts at `start`. `first` values were read in the objects around it.
    #[inline]
    pub(crate) fn new(object: &'static Object, start: u32, first: usize) -> Self {
        let before = [0; MOST_FIELDS];
        Members { object, all: Vec::new(), first, before, given: 0, start, end: start }
    }

    /// Whether the field with this index has been read.
    #[inline(always)]
    pub(crate) fn has(&self, index: usize) -> bool {
        self.given & (1 << index) != 0
    }

    /// Records the value of the field with this index, which has not been read before.
    #[inline(always)]
    pub(crate) fn add(&mut self, all: &mut Vec<Seen<'a>>, index: usize, seen: Seen<'a>) {
        if let Some(before) = self.before.get_mut(index) {
            *before = (all.len() - self.first) as u8;
        }
        self.given |= 1 << index;
        all.push(seen);
    }

    /// Records the value of the field with this index. If the field has been read already, only returns that: the object must then be read
    /// again, skipping all but the last.
    pub(crate) fn set(&mut self, all: &mut Vec<Seen<'a>>, index: usize, seen: Seen<'a>) -> bool {
        let is_repeated = self.has(index);
        if !is_repeated {
            self.add(all, index, seen);
        }
        is_repeated
    }

    /// The value of the field with this index.
    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> &Seen<'a> {
        match self.before.get(index) {
            Some(before) if self.has(index) => {
                self.all.get(self.first + usize::from(*before)).unwrap_or(&ABSENT)
            }
            _ => &ABSENT,
        }
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
