//! Checking one field, as a person leaves it.

use alloc::vec;
use alloc::vec::Vec;

use crate::Kind;
use crate::build::check_under;
use crate::check::{Check, Known, unknown};
use crate::envelope::{Unreadable, refuse_too_large};
use crate::issue::Issue;
use crate::json::{Fault, Text};
use crate::options::Options;
use crate::path::{Segment, Step};
use crate::report::Report;
use crate::rules::Metadata;
use crate::table::{Field, Object, Presence, Shape};
use crate::tidy::tidy_value;

/// Checks the value of one field alone, as a form does when a person leaves it. Rules that need another field are left out:
/// [`check_field_in`] has them.
///
/// `path` leads from the payload to the field. `value` is the field's value as JSON, `None` where the field is absent. A path that no
/// field has gives one `unknown_field`.
///
/// ```
/// use duffel_customers::{Kind, Options, check_field, path};
///
/// let path = path("/passengers/0/email").unwrap_or_default();
/// let report = check_field(Kind::Order, &path, Some(br#""tony@""#), &Options::new());
/// assert_eq!(report.to_string(), "/passengers/0/email: Expected an email address, such as tony@example.com.");
/// ```
#[must_use]
pub fn check_field(
    kind: Kind,
    path: &[Segment],
    value: Option<&[u8]>,
    options: &Options,
) -> Report {
    let (place, path) = match Place::resolve(kind.object(), path) {
        Ok(found) => found,
        Err(report) => return report,
    };
    let value = value.unwrap_or_default();
    let tidied = match (options.normalize, place.shape()) {
        (true, Some(shape)) if !value.is_empty() => tidy_value(shape, value),
        _ => Ok(value.to_vec()),
    };
    refuse_too_large(value, options)
        .and_then(|()| tidied.map_err(|fault| Unreadable::from_fault(fault, value)))
        .and_then(|tidied| {
            let issues = check_alone(&place, &path, &tidied, options);
            issues.map_err(|fault| Unreadable::from_fault(fault, &tidied))
        })
        .unwrap_or_else(Unreadable::into_report)
}

/// Checks the whole `form` (a payload, wrapped or not) and reports what concerns one field of it: all rules about that field run.
///
/// ```
/// use duffel_customers::{Kind, Options, check_field_in, path};
///
/// let form = br#"{"users": [], "passengers": [{"user_id": "icu_0000AgZitpOnQtd3NQxjwO"}]}"#;
/// let path = path("/passengers/0/user_id").unwrap_or_default();
/// let report = check_field_in(Kind::Order, &path, form, &Options::new());
/// assert_eq!(
///     report.to_string(),
///     "/passengers/0/user_id: Add this user to `users`: a passenger's `user_id` must be listed there.",
/// );
/// ```
#[must_use]
pub fn check_field_in(kind: Kind, path: &[Segment], form: &[u8], options: &Options) -> Report {
    match Place::resolve(kind.object(), path) {
        Ok((_, path)) => check_under(kind, form, options, &path).0,
        Err(report) => report,
    }
}

/// What a path leads to.
enum Place {
    Field(&'static Field),
    Element(&'static Shape),
    Pair(&'static Metadata),
}

impl Place {
    /// Follows `path` down the tables. Gives the place, and the path as the tables have it: a text of digits is an index where an
    /// array stands, an index is a name where an object does. Where no field has the path: what to report.
    fn resolve(payload: &'static Object, path: &[Segment]) -> Result<(Self, Vec<Segment>), Report> {
        let mut object = Some(payload);
        let mut place: Option<Place> = None;
        let mut steps = Vec::with_capacity(path.len());
        for segment in path {
            let shape = place.as_ref().and_then(Place::shape);
            let step = match shape {
                Some(Shape::List(_)) => segment.as_index().map_or(segment.clone(), Segment::Index),
                _ => Segment::Name(segment.as_name()),
            };
            place = match (&step, object, shape) {
                (Segment::Name(name), Some(object), _) => {
                    let field = object.field(Text::plain(name.as_bytes()), 0);
                    field.map(|(_, field)| Place::Field(field))
                }
                (Segment::Index(_), _, Some(Shape::List(list))) => Some(Place::Element(&list.of)),
                (Segment::Name(_), _, Some(Shape::Metadata(pairs))) => Some(Place::Pair(pairs)),
                _ => None,
            };
            let Some(place) = &place else {
                return Err(unknown_path(object, segment, path));
            };
            object = match place.shape() {
                Some(Shape::Object(inner)) => Some(inner),
                _ => None,
            };
            steps.push(step);
        }
        match place {
            Some(place) => Ok((place, steps)),
            None => Err(unknown_path(None, &Segment::Index(0), path)),
        }
    }

    fn shape(&self) -> Option<&'static Shape> {
        match self {
            Place::Field(field) => Some(&field.shape),
            Place::Element(shape) => Some(shape),
            Place::Pair(_) => None,
        }
    }
}

fn unknown_path(object: Option<&'static Object>, segment: &Segment, path: &[Segment]) -> Report {
    let finding = unknown(object, segment.as_name().as_bytes());
    Report::new(vec![Issue::new(finding, path.to_vec(), false)], false)
}

fn check_alone(
    place: &Place,
    path: &[Segment],
    value: &[u8],
    options: &Options,
) -> Result<Report, Fault> {
    let mut known = Known::default();
    loop {
        let mut check = Check::new(value, options, &[], known);
        for segment in path {
            check.enter(Step::from(segment));
        }
        match place {
            Place::Field(field) => check.field_alone(&field.shape, field.presence, field.note)?,
            Place::Element(shape) => check.field_alone(shape, Presence::Required, None)?,
            Place::Pair(metadata) => {
                if let Some(Segment::Name(name)) = path.last() {
                    check.pair_alone(metadata, Text::plain(name.as_bytes()))?;
                }
            }
        }
        check.reader.end()?;
        if check.learnt != known {
            known = check.learnt;
            continue;
        }
        return Ok(Report::new(
            check.findings.into_issues(false, options.strict),
            false,
        ));
    }
}

/// The path that a JSON Pointer (RFC 6901) names: `/passengers/0/email`. Steps of digits are indices. `None` where the text is no
/// JSON Pointer.
///
/// ```
/// use duffel_customers::{Segment, path};
///
/// let path = path("/users/0").unwrap_or_default();
/// assert_eq!(path, [Segment::Name("users".into()), Segment::Index(0)]);
/// ```
#[must_use]
pub fn path(pointer: &str) -> Option<Vec<Segment>> {
    crate::path::segments(pointer)
}
