//! Where in a payload: a path of names and indices, and its form as a JSON Pointer (RFC 6901).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::Text;

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// The name of an object's member.
    Name(Cow<'static, str>),
    /// The index of an array's element, from 0.
    Index(u32),
}

/// One step of a path into the text being read. Costs nothing until an issue needs it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    Field(&'static str),
    Index(u32),
    /// A name that the payload brought: an unknown field's, a metadata key.
    Name(Text<'a>),
}

impl Segment {
    /// The index that this step is, or names in digits.
    pub(crate) fn as_index(&self) -> Option<u32> {
        match self {
            Segment::Index(index) => Some(*index),
            Segment::Name(name) => name.parse().ok().filter(|_| is_index(name)),
        }
    }

    /// The name that this step is, or the digits of its index.
    pub(crate) fn as_name(&self) -> Cow<'static, str> {
        match self {
            Segment::Name(name) => name.clone(),
            Segment::Index(index) => {
                let mut digits = String::new();
                push_number(&mut digits, *index);
                Cow::Owned(digits)
            }
        }
    }
}

impl<'a> From<&'a Segment> for Step<'a> {
    fn from(segment: &'a Segment) -> Self {
        match segment {
            Segment::Name(name) => Step::Name(Text::plain(name.as_bytes())),
            Segment::Index(index) => Step::Index(*index),
        }
    }
}

impl Step<'_> {
    /// Whether this step is the one that `segment` names.
    pub(crate) fn leads_to(self, segment: &Segment) -> bool {
        match (self, segment) {
            (Step::Field(name), Segment::Name(other)) => name == other,
            (Step::Name(name), Segment::Name(other)) => name.is(other.as_bytes()),
            (Step::Index(index), Segment::Index(other)) => index == *other,
            _ => false,
        }
    }

    pub(crate) fn to_segment(self) -> Segment {
        match self {
            Step::Field(name) => Segment::Name(Cow::Borrowed(name)),
            Step::Index(index) => Segment::Index(index),
            Step::Name(name) => {
                let name = name.content().into_owned();
                Segment::Name(Cow::Owned(String::from_utf8(name).unwrap_or_default()))
            }
        }
    }
}

/// A JSON Pointer to `segments`: `/passengers/0/user_id`; empty for the payload as a whole.
pub(crate) fn pointer(segments: &[Segment]) -> String {
    let mut pointer = String::new();
    for segment in segments {
        pointer.push('/');
        match segment {
            Segment::Name(name) => {
                for character in name.chars() {
                    match character {
                        '~' => pointer.push_str("~0"),
                        '/' => pointer.push_str("~1"),
                        other => pointer.push(other),
                    }
                }
            }
            Segment::Index(index) => push_number(&mut pointer, *index),
        }
    }
    pointer
}

/// The segments that a JSON Pointer names, digits as indices; `None` where it is no JSON Pointer.
pub(crate) fn segments(pointer: &str) -> Option<Vec<Segment>> {
    let Some(steps) = pointer.strip_prefix('/') else {
        return pointer.is_empty().then(Vec::new);
    };
    Some(
        steps
            .split('/')
            .map(|step| Segment::Name(Cow::Owned(step.replace("~1", "/").replace("~0", "~"))))
            .map(|step| step.as_index().map_or(step, Segment::Index))
            .collect(),
    )
}

/// Digits without a leading zero.
fn is_index(step: &str) -> bool {
    step.bytes().all(|byte| byte.is_ascii_digit()) && (step == "0" || !step.starts_with('0'))
}

/// Appends `number` in decimal; `core::fmt` would weigh more than all the rules together.
pub(crate) fn push_number(text: &mut String, number: u32) {
    if number >= 10 {
        push_number(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}
