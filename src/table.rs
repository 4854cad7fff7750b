//! Describes request bodies: one table of fields per object. The check, tidying, JSON Schema and the TypeScript types all use these tables.

mod index;
mod shape;

use self::index::Index;
pub(crate) use self::shape::{List, Shape};
use crate::check::{ADVISED, Check, REQUIRED};
use crate::facts::Role;
use crate::json::{Text, behind_name, same};
use crate::members::Members;
use crate::problem::Problem;

/// An object: its fields, and the rules between them.
pub(crate) struct Object {
    /// The object's name in TypeScript.
    #[cfg(feature = "schema")]
    pub(crate) name: &'static str,
    /// What is expected if it is missing, as the end of a sentence.
    pub(crate) hint: &'static str,
    pub(crate) fields: &'static [Field],
    /// One bit for each required field, by index.
    pub(crate) demanded: u32,
    /// One bit for each field that is reported whenever it is given, by index.
    pub(crate) noted: u32,
    /// Finds a field by its name.
    index: Index,
    /// The rules between fields. Runs after the whole object has been read.
    pub(crate) across: Across,
}

/// Rules between the fields of one object.
pub(crate) type Across = for<'a> fn(&mut Check<'a>, &Members<'_, 'a>);

impl Object {
    pub(crate) const fn new(
        #[cfg_attr(not(feature = "schema"), expect(unused_variables))] name: &'static str,
        hint: &'static str,
        fields: &'static [Field],
        across: Across,
    ) -> Self {
        let (mut demanded, mut noted, mut bit, mut rest) = (0, 0, 1, fields);
        while let [field, tail @ ..] = rest {
            if matches!(field.presence, Presence::Required | Presence::Advised) {
                demanded |= bit;
            }
            if field.note.is_some() {
                noted |= bit;
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
            noted,
            index: Index::of(fields),
            across,
        }
    }

    /// An object whose other fields don't matter.
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

    /// The field whose name comes next, after its opening `"`; the rest after the `:`, which must follow immediately; and its first byte.
    #[inline(always)]
    pub(crate) fn next_field<'a>(
        &self,
        rest: &'a [u8],
    ) -> Option<(usize, &'static Field, &'a [u8], u8)> {
        let first = self.index.get(*rest.first_chunk()?);
        for (field, index) in self.fields.get(first..)?.iter().zip(first..).take(2) {
            if let Some((name, tail)) = rest.split_at_checked(field.name.len())
                && let Some((value, next)) = behind_name(tail)
                && same(name, field.name.as_bytes())
            {
                return Some((index, field, value, next));
            }
        }
        None
    }
}

/// An object without rules between its fields.
pub(crate) fn independent<'a>(_: &mut Check<'a>, _: &Members<'_, 'a>) {}

/// One field.
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
    pub(crate) presence: Presence,
    /// What to report whenever the field is given.
    pub(crate) note: Option<&'static Problem>,
    /// The role in which its text is recorded, to be compared with others.
    pub(crate) role: Option<Role>,
    /// The field's documentation for the declarations: a sentence or two of Markdown.
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

    /// Reports `problem` whenever the field is given.
    pub(crate) const fn note(mut self, problem: &'static Problem) -> Self {
        self.note = Some(problem);
        self
    }

    /// Records its text, to be compared with others.
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

    /// Sets the field's documentation. Left out of published modules, because only the declarations need it.
    #[cfg(not(feature = "schema"))]
    pub(crate) const fn doc(self, _: &'static str) -> Self {
        self
    }
}

/// A field that must be present.
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

/// A field that should be present.
pub(crate) const fn advised(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::Advised, shape)
}

/// A field that may be left out, but decides something by its presence, so that tidying keeps it even if it is blank.
pub(crate) const fn kept_if_blank(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::KeptIfBlank, shape)
}

/// A field that may be left out, but decides something if it is given: it is then treated as required.
pub(crate) const fn required_if_given(name: &'static str, shape: Shape) -> Field {
    Field::new(name, Presence::RequiredIfGiven, shape)
}

/// Whether a field must be present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Presence {
    /// Absent, `null` and blank are errors.
    Required,
    /// Absent, `null` and blank are warnings.
    Advised,
    /// May be absent; `null` and blank are errors.
    RequiredIfGiven,
    /// May be absent; `null` is a warning.
    Optional,
    /// As [`Presence::Optional`], but tidying does not drop a blank string, because without the field the object would mean something else.
    KeptIfBlank,
    /// May be absent or `null`.
    Nullable,
}

impl Presence {
    /// What to report if the field is missing; `None` if it may be missing.
    pub(crate) fn missing(self) -> Option<&'static Problem> {
        match self {
            Presence::Required | Presence::RequiredIfGiven => Some(&REQUIRED),
            Presence::Advised => Some(&ADVISED),
            Presence::Optional | Presence::KeptIfBlank | Presence::Nullable => None,
        }
    }
}
