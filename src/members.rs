//! What one object held, field by field: all that the rules between fields need.

use alloc::vec::Vec;

use crate::json::Text;
use crate::table::{Field, MOST_FIELDS, Object};

/// What stood in a field, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    /// The offset of the value.
    pub(crate) at: u32,
    pub(crate) what: What<'a>,
}

/// What stood in a field.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What<'a> {
    Absent,
    Null,
    Text(Text<'a>),
    /// An array with this many elements.
    List(u32),
    /// An object, or a scalar that is no text.
    Other,
}

static ABSENT: Seen<'static> = Seen { at: 0, what: What::Absent };

impl<'a> Seen<'a> {
    pub(crate) fn text(&self) -> Option<Text<'a>> {
        match self.what {
            What::Text(text) => Some(text),
            _ => None,
        }
    }

    /// There, and not `null`.
    pub(crate) fn is_given(&self) -> bool {
        !matches!(self.what, What::Absent | What::Null)
    }
}

/// The fields of one object that has been read.
pub(crate) struct Members<'a> {
    pub(crate) object: &'static Object,
    /// What was seen in all objects that are open, one after the other; this object's from `first` on, in the order of the document.
    /// Empty while the object is being read.
    pub(crate) all: Vec<Seen<'a>>,
    first: usize,
    /// How many of this object's fields came before the field with this index.
    before: [u8; MOST_FIELDS],
    /// One bit for each field that was there, by index.
    pub(crate) given: u32,
    /// The offset of the object's first byte, and of what follows its last.
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl<'a> Members<'a> {
    /// No members yet of the object that starts at `start`; `first` things were seen in those around it.
    #[inline]
    pub(crate) fn new(object: &'static Object, start: u32, first: usize) -> Self {
        let before = [0; MOST_FIELDS];
        Members { object, all: Vec::new(), first, before, given: 0, start, end: start }
    }

    /// Whether something was seen in the field with this index.
    #[inline(always)]
    pub(crate) fn has(&self, index: usize) -> bool {
        self.given & (1 << index) != 0
    }

    /// Remembers what was seen in the field with this index, in which nothing was seen before.
    #[inline(always)]
    pub(crate) fn add(&mut self, all: &mut Vec<Seen<'a>>, index: usize, seen: Seen<'a>) {
        if let Some(before) = self.before.get_mut(index) {
            *before = (all.len() - self.first) as u8;
        }
        self.given |= 1 << index;
        all.push(seen);
    }

    /// Remembers what was seen in the field with this index. Where something was there already, tells only that: the object is to be read
    /// again, and all but the last passed over.
    pub(crate) fn set(&mut self, all: &mut Vec<Seen<'a>>, index: usize, seen: Seen<'a>) -> bool {
        let is_repeated = self.has(index);
        if !is_repeated {
            self.add(all, index, seen);
        }
        is_repeated
    }

    /// What was seen in the field with this index.
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
