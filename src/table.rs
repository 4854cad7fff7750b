//! How a request body is described: one table of fields per object. The check, tidying, JSON Schema and the TypeScript types
//! are all read from these tables.

mod index;
mod shape;

use self::index::Index;
pub(crate) use self::shape::{List, Shape};
use crate::check::{ADVISED, Check, REQUIRED};
use crate::facts::Role;
use crate::json::{Text, same};
use crate::members::Members;
use crate::problem::Problem;

/// Most fields that an object of these payloads has.
pub(crate) const MOST_FIELDS: usize = 16;

/// An object: its fields, and the rules between them.
pub(crate) struct Object {
    /// What the object is called in TypeScript.
    #[cfg(feature = "schema")]
    pub(crate) name: &'static str,
    /// What is expected where it is missing, as the end of a sentence.
    pub(crate) hint: &'static str,
    pub(crate) fields: &'static [Field],
    /// One bit for each field that must be there, by index.
    pub(crate) demanded: u32,
    /// Finds a field by its name.
    index: Index,
    /// The rules between fields; runs when the whole object has been read.
    pub(crate) across: Across,
}

/// Rules between the fields of one object.
pub(crate) type Across = for<'a> fn(&mut Check<'a>, &Members<'a>);

impl Object {
    pub(crate) const fn new(
        #[cfg_attr(not(feature = "schema"), expect(unused_variables))] name: &'static str,
        hint: &'static str,
        fields: &'static [Field],
        across: Across,
    ) -> Self {
        let (mut demanded, mut bit, mut rest) = (0, 1, fields);
        while let [field, tail @ ..] = rest {
            if matches!(field.presence, Presence::Required | Presence::Advised) {
                demanded |= bit;
            }
            bit <<= 1;
            rest = tail;
        }
        Object {
            #[cfg(feature = "schema")]
            name,
            hint,
            fields,
            demanded,
            index: Index::of(fields),
            across,
        }
    }

    /// An object of which other fields don't matter.
    pub(crate) const fn partial(fields: &'static [Field], across: Across) -> Self {
        Object::new("", "", fields, across)
    }

    pub(crate) fn is_partial(&self) -> bool {
        self.hint.is_empty()
    }

    /// The field with this name and its index.
    pub(crate) fn field(&self, name: Text<'_>) -> Option<(usize, &'static Field)> {
        self.fields.iter().enumerate().find(|(_, field)| name.equals(field.name.as_bytes()))
    }

    /// The field whose name comes next, without its first `"`; and all behind the `:`, which follows at once.
    #[inline(always)]
    pub(crate) fn next_field<'a>(
        &self,
        rest: &'a [u8],
    ) -> Option<(usize, &'static Field, &'a [u8])> {
        let first = self.index.get(*rest.first_chunk()?);
        for (field, index) in self.fields.get(first..)?.iter().zip(first..).take(2) {
            if let Some((name, [b'"', b':', value @ ..])) = rest.split_at_checked(field.name.len())
                && same(name, field.name.as_bytes())
            {
                return Some((index, field, value));
            }
        }
        None
    }
}

/// An object without rules between its fields.
pub(crate) fn independent<'a>(_: &mut Check<'a>, _: &Members<'a>) {}

/// One field.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) presence: Presence,
    /// What to say wherever the field is given.
    pub(crate) note: Option<&'static Problem>,
    /// As what its text is remembered, to be compared with others.
    pub(crate) role: Option<Role>,
    /// What the field is, for the declarations: a sentence or two of Markdown.
    #[cfg(feature = "schema")]
    pub(crate) doc: &'static str,
}

impl Field {
    const fn new(name: &'static str, presence: Presence, shape: Shape) -> Self {
        Field {
            name,
            shape,
            presence,
            note: None,
            role: None,
            #[cfg(feature = "schema")]
            doc: "",
        }
    }

    /// Says `problem` wherever the field is given.
    pub(crate) const fn note(mut self, problem: &'static Problem) -> Self {
        self.note = Some(problem);
        self
    }

    /// Remembers its text, to be compared with others.
    pub(crate) const fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }

    /// What the field is.
    #[cfg(feature = "schema")]
    pub(crate) const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }

    /// What the field is. Left out of the module that ships: only the declarations need it.
    #[cfg(not(feature = "schema"))]
    pub(crate) const fn doc(self, _: &'static str) -> Self {
        self
    }
}

/// A field that must be there.
pub(crate) const fn required(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Required, shape)
}

/// A field that may be left out.
pub(crate) const fn optional(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Optional, shape)
}

/// A field that may be left out or `null`.
pub(crate) const fn nullable(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Nullable, shape)
}

/// A field that should be there.
pub(crate) const fn advised(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Advised, shape)
}

/// A field that may be left out; what the object is for depends on whether it is given.
pub(crate) const fn telling(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Telling, shape)
}

/// A field that may be left out, but where it is given decides something: as if required.
pub(crate) const fn deciding(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Deciding, shape)
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Absent, `null` and blank are errors.
    Required,
    /// Absent, `null` and blank are warnings.
    Advised,
    /// May be absent; `null` and blank are errors.
    Deciding,
    /// May be absent; `null` is a warning.
    Optional,
    /// As [`Presence::Optional`], but tidying drops no blank text: without it the object would be for something else.
    Telling,
    /// May be absent or `null`.
    Nullable,
}

impl Presence {
    /// What to say where nothing stands there; `None` where nothing need stand there.
    pub(crate) fn missing(self) -> Option<&'static Problem> {
        match self {
            Presence::Required | Presence::Deciding => Some(&REQUIRED),
            Presence::Advised => Some(&ADVISED),
            Presence::Optional | Presence::Telling | Presence::Nullable => None,
        }
    }
}
