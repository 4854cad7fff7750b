//! Locations in a payload: a path of names and indices, and its JSON Pointer (RFC 6901).

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use crate::json::{Text, Writer};
use crate::parse_error::ParseError;
use crate::rules::FORMAT;

/// One step of a path.
///
/// ```
/// use duffel_customers::{Kind, Options, Segment, check};
///
/// let report = check(Kind::CustomerUserGroup, br#"{"name": "Avengers", "user_ids": [1]}"#, &Options::new());
/// assert_eq!(report.issues()[0].segments(), [Segment::Name("user_ids".into()), Segment::Index(0)]);
/// assert_eq!(report.issues()[0].pointer(), "/user_ids/0");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Segment {
    /// The name of an object's member.
    Name(Cow<'static, str>),
    /// The index of an array's element, from 0.
    Index(u32),
}

/// A step by name.
///
/// ```
/// use duffel_customers::{Kind, Options, check_field};
///
/// let path = ["passengers".into(), 0.into(), "gender".into()];
/// let report = check_field(Kind::Order, &path, Some(br#""x""#), &Options::new());
/// assert_eq!(report.issues()[0].pointer(), "/passengers/0/gender");
/// ```
impl From<&'static str> for Segment {
    fn from(name: &'static str) -> Self {
        Segment::Name(Cow::Borrowed(name))
    }
}

/// A step by name.
impl From<String> for Segment {
    fn from(name: String) -> Self {
        Segment::Name(Cow::Owned(name))
    }
}

/// A step by index.
impl From<u32> for Segment {
    fn from(index: u32) -> Self {
        Segment::Index(index)
    }
}

/// One step of a path into the JSON being read. Costs nothing until an issue needs it.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step<'a> {
    Field(&'static str),
    Index(u32),
    /// A name from the payload or the caller: an unknown field's, or a metadata key.
    Name(Text<'a>),
}

impl<'a> Step<'a> {
    /// The step's name; none for an index.
    pub(crate) fn name(self) -> Option<Text<'a>> {
        match self {
            Step::Field(name) => Some(Text::plain(name.as_bytes())),
            Step::Name(name) => Some(name),
            Step::Index(_) => None,
        }
    }

    /// The step's index; or a name's, if it is digits without a leading zero.
    pub(crate) fn index(self) -> Option<u32> {
        let Some(name) = self.name() else {
            return if let Step::Index(index) = self { Some(index) } else { None };
        };
        let mut digits = name.characters();
        let first = digits.next()?.to_digit(10)?;
        if first == 0 {
            return digits.next().is_none().then_some(0);
        }
        digits
            .try_fold(first, |index, digit| index.checked_mul(10)?.checked_add(digit.to_digit(10)?))
    }

    pub(crate) fn to_segment(self) -> Segment {
        match self {
            Step::Field(name) => Segment::Name(Cow::Borrowed(name)),
            Step::Index(index) => Segment::Index(index),
            Step::Name(name) => Segment::Name(Cow::Owned(name.characters().collect())),
        }
    }

    /// Writes the step as JSON.
    pub(crate) fn write(self, writer: &mut Writer) {
        match self {
            Step::Field(name) => writer.plain(name),
            Step::Index(index) => writer.number(index),
            Step::Name(name) => {
                writer.byte(b'"');
                for character in name.characters() {
                    writer.escaped(character.encode_utf8(&mut [0; 4]).as_bytes());
                }
                writer.byte(b'"');
            }
        }
    }

    /// Writes the step as part of a JSON Pointer.
    pub(crate) fn write_to_pointer(self, writer: &mut Writer) {
        writer.byte(b'/');
        match self {
            Step::Field(name) => writer.raw(name.as_bytes()),
            Step::Index(index) => writer.number(index),
            Step::Name(name) => {
                for character in name.characters() {
                    match character {
                        '~' => writer.raw(b"~0"),
                        '/' => writer.raw(b"~1"),
                        other => writer.escaped(other.encode_utf8(&mut [0; 4]).as_bytes()),
                    }
                }
            }
        }
    }
}

/// A name of digits equals the index, so a caller's path need not distinguish them.
impl PartialEq for Step<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.index(), other.index()) {
            (Some(index), Some(other)) => index == other,
            _ => self.name().is_some() && self.name() == other.name(),
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

/// The JSON Pointer to `segments`: `/passengers/0/user_id`; empty for the whole payload.
pub(crate) fn pointer(segments: &[Segment]) -> String {
    let mut writer = Writer::verbatim();
    segments.iter().for_each(|segment| Step::from(segment).write_to_pointer(&mut writer));
    writer.into_string()
}

/// Parses a JSON Pointer (RFC 6901), such as `/passengers/0/email`. Steps of digits are indices; the empty string is the whole payload.
///
/// # Errors
///
/// If the string isn't a JSON Pointer: it does not begin with `/`, or has a `~` without a following `0` or `1`.
///
/// ```
/// use duffel_customers::{Segment, parse_pointer};
///
/// let path = parse_pointer("/users/0")?;
/// assert_eq!(path, [Segment::Name("users".into()), Segment::Index(0)]);
/// let error = parse_pointer("users/0").unwrap_err();
/// assert_eq!(error.to_string(), "Expected a JSON Pointer, such as /passengers/0/email.");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
pub fn parse_pointer(pointer: &str) -> Result<Vec<Segment>, ParseError> {
    let refused = || ParseError(FORMAT.found("a JSON Pointer, such as /passengers/0/email"));
    if pointer.split('~').skip(1).any(|rest| !rest.starts_with(['0', '1'])) {
        return Err(refused());
    }
    let mut steps = pointer.split('/');
    if steps.next() != Some("") {
        return Err(refused());
    }
    let segments = steps.map(|step| {
        let name = Segment::Name(Cow::Owned(step.replace("~1", "/").replace("~0", "~")));
        match Step::from(&name).index() {
            Some(index) => Segment::Index(index),
            None => name,
        }
    });
    Ok(segments.collect())
}
