//! The value of a field: a string, a list, an object, …

use super::Object;
use crate::facts::Role;
use crate::problem::Problem;
use crate::rules::{Metadata, Quantity, Rule};

/// The value of a field.
pub(crate) enum Shape {
    Text(&'static dyn Rule),
    Quantity,
    List(&'static List),
    Object(&'static Object),
    Metadata(&'static Metadata),
    /// Not looked at.
    Anything,
}

impl Shape {
    /// What is expected, as the end of a sentence.
    pub(crate) fn hint(&self) -> &'static str {
        match self {
            Shape::Text(rule) => rule.hint(),
            Shape::Quantity => Quantity::HINT,
            Shape::List(list) => list.hint,
            Shape::Object(object) => object.hint,
            Shape::Metadata(_) => Metadata::HINT,
            Shape::Anything => "",
        }
    }

    /// The type, as named by JSON Schema.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Shape::Text(_) => "string",
            Shape::Quantity => "integer",
            Shape::List(_) => "array",
            Shape::Object(_) | Shape::Metadata(_) => "object",
            Shape::Anything => "",
        }
    }
}

/// An array: its elements, and how many there may be.
pub(crate) struct List {
    pub(crate) of: Shape,
    /// What is expected if it is missing, as the end of a sentence.
    pub(crate) hint: &'static str,
    /// The fewest elements, and the problem of fewer.
    pub(crate) least: (u32, Option<&'static Problem>),
    /// The most elements, and the problem of more.
    pub(crate) most: (u32, Option<&'static Problem>),
    /// If it lists Customer Users, the problem of one who is listed twice.
    pub(crate) users: Option<&'static Problem>,
    /// The role in which its strings are recorded, to be compared with others.
    pub(crate) role: Option<Role>,
}

impl List {
    pub(crate) const fn of(shape: Shape, hint: &'static str) -> Self {
        List { of: shape, hint, least: (0, None), most: (u32::MAX, None), users: None, role: None }
    }

    pub(crate) const fn at_least(mut self, least: u32, problem: &'static Problem) -> Self {
        self.least = (least, Some(problem));
        self
    }

    pub(crate) const fn at_most(mut self, most: u32, problem: &'static Problem) -> Self {
        self.most = (most, Some(problem));
        self
    }

    /// It lists Customer Users, each once.
    pub(crate) const fn of_users(mut self, repeated: &'static Problem) -> Self {
        self.users = Some(repeated);
        self.role(Role::Listed)
    }

    pub(crate) const fn role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }
}
