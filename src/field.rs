//! Checks one field, as a form does when a visitor leaves it.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::Kind;
use crate::build::check_under;
use crate::check::{Check, unknown};
use crate::envelope::check_body;
use crate::facts::Role;
use crate::json::Text;
use crate::members::{ABSENT, Seen, Values};
use crate::offer::{compare, compare_documents};
use crate::options::Options;
use crate::path::{Segment, Step};
use crate::problem::Finding;
use crate::report::Report;
use crate::rules::Metadata;
use crate::table::{Field, List, Object, Presence, Shape};
use crate::tidy::tidy_value;
use crate::verdict::{Verdict, to_report};

/// Checks the value of one field alone, as a form does when a visitor leaves it. Rules that need another field are skipped;
/// [`check_field_in`] applies them.
///
/// `path` leads from the payload to the field. `value` is the field's value as JSON, or `None` or empty if the field is absent. If no field
/// has this path, the report has one `unknown_field`: a warning, so the report is valid unless the check is [`strict`](Options::strict). If
/// the value is longer than [`Options::max_bytes`], the report has one `too_large`.
///
/// ```
/// use duffel_customers::{Kind, Options, check_field, parse_pointer};
///
/// let path = parse_pointer("/passengers/0/email")?;
/// let report = check_field(Kind::Order, &path, Some(br#""tony@""#), &Options::new());
/// assert_eq!(report.to_string(), "/passengers/0/email: Expected an email address, such as tony@example.com.");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[must_use]
pub fn check_field(
    kind: Kind,
    path: &[Segment],
    value: Option<&[u8]>,
    options: &Options<'_>,
) -> Report {
    let mut path: Vec<_> = path.iter().map(Step::from).collect();
    check_one(kind, &mut path, value.unwrap_or_default(), options, to_report)
}

/// Checks one field within the whole `form` (a payload, wrapped or not): all rules about that field run, and only its issues are reported.
///
/// If no field has this path, the report has one `unknown_field`, a warning, whatever else is wrong with a form that is not too large.
///
/// ```
/// use duffel_customers::{Kind, Options, check_field_in, parse_pointer};
///
/// let form = br#"{"users": [], "passengers": [{"user_id": "icu_0000AgZitpOnQtd3NQxjwO"}]}"#;
/// let path = parse_pointer("/passengers/0/user_id")?;
/// let report = check_field_in(Kind::Order, &path, form, &Options::new());
/// assert_eq!(
///     report.to_string(),
///     "/passengers/0/user_id: Add this user to `users`: a passenger's `user_id` must be listed there.",
/// );
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[must_use]
pub fn check_field_in(kind: Kind, path: &[Segment], form: &[u8], options: &Options<'_>) -> Report {
    let mut path: Vec<_> = path.iter().map(Step::from).collect();
    check_one_in(kind, &mut path, form, options, to_report)
}

/// As [`check_field`], but passes the verdict to `finish`. An empty `value` means that the field is absent. `path` is rewritten as the
/// tables have it.
pub(crate) fn check_one<T>(
    kind: Kind,
    path: &mut [Step<'_>],
    value: &[u8],
    options: &Options<'_>,
    finish: impl FnOnce(Verdict<'_>) -> T,
) -> T {
    if value.len() > options.max_bytes as usize {
        return finish(Verdict::too_large(options));
    }
    let place = match Place::resolve(kind.object(), path) {
        Ok(place) => place,
        Err(finding) => return finish(at_path(finding, path, options)),
    };
    let tidied = match place.shape() {
        Some(shape) if options.normalize && !value.is_empty() => {
            tidy_value(shape, place.presence(), value).map(Cow::Owned)
        }
        _ => Ok(Cow::Borrowed(value)),
    };
    match tidied {
        Ok(tidied) => finish(Check::run(&tidied, options, &[], &mut |check| {
            check.base = path;
            check.alone(&place, path);
            None
        })),
        Err(fault) => finish(Verdict::from_fault(fault, value)),
    }
}

/// As [`check_field_in`], but passes the verdict to `finish`.
pub(crate) fn check_one_in<T>(
    kind: Kind,
    path: &mut [Step<'_>],
    form: &[u8],
    options: &Options<'_>,
    finish: impl FnOnce(Verdict<'_>) -> T,
) -> T {
    if form.len() > options.max_bytes as usize {
        return finish(Verdict::too_large(options));
    }
    match Place::resolve(kind.object(), path) {
        Ok(_) => check_under(kind, form, options, path, finish).0,
        Err(finding) => {
            // Of the form, only the envelope matters.
            let is_wrapped = check_body(kind.object(), form, options, path).wrapped;
            finish(at_path(finding, path, options).wrapped(is_wrapped))
        }
    }
}

/// What a path leads to.
enum Place {
    Field(&'static Field),
    Element(&'static List),
    Pair(&'static Metadata),
}

impl Place {
    /// Follows `path` down the tables, and rewrites it as they have it: digits are an index in an array, an index is a name in an object. If
    /// no field has the path, the error is the finding to report.
    fn resolve(payload: &'static Object, path: &mut [Step<'_>]) -> Result<Self, Finding> {
        let mut object = Some(payload);
        let mut place: Option<Place> = None;
        for step in path {
            let shape = place.as_ref().and_then(Place::shape);
            let found = match (object, shape) {
                (Some(object), _) => {
                    let field = step.name().and_then(|name| object.field(name));
                    field.map(|(_, field)| Place::Field(field))
                }
                (None, Some(Shape::List(list))) => step.index().map(|index| {
                    *step = Step::Index(index);
                    Place::Element(list)
                }),
                (None, Some(Shape::Metadata(pairs))) => Some(Place::Pair(pairs)),
                _ => None,
            };
            let Some(found) = found else { return Err(unknown_step(object, *step)) };
            object = match found.shape() {
                Some(Shape::Object(inner)) => Some(inner),
                _ => None,
            };
            place = Some(found);
        }
        place.ok_or_else(|| unknown_step(None, Step::Field("")))
    }

    fn presence(&self) -> Presence {
        match self {
            Place::Field(field) => field.presence,
            Place::Element(_) | Place::Pair(_) => Presence::Required,
        }
    }

    fn shape(&self) -> Option<&'static Shape> {
        match self {
            Place::Field(field) => Some(&field.shape),
            Place::Element(list) => Some(&list.of),
            Place::Pair(_) => None,
        }
    }
}

/// The finding that no field has the path. `step` is the first step that leads nowhere.
fn unknown_step(object: Option<&'static Object>, step: Step<'_>) -> Finding {
    let name = step.name().map_or(Cow::Borrowed(&b""[..]), Text::content);
    unknown(object, &name)
}

#[inline(never)]
fn at_path<'a>(finding: Finding, path: &'a [Step<'a>], options: &Options<'_>) -> Verdict<'a> {
    Verdict { base: path, strict: options.strict, ..Verdict::only(finding) }
}

impl<'a> Check<'a> {
    /// Checks a value that is the whole input. Empty input means that the field is absent.
    fn alone(&mut self, place: &Place, path: &[Step<'a>]) {
        if self.reader.is_empty() {
            if let Some(shape) = place.shape() {
                self.add_absent(shape, place.presence());
            }
            if let Place::Field(field) = place {
                self.add_wanted(&ABSENT, field);
            }
            return;
        }
        match place {
            Place::Field(field) => {
                let seen = self.value(&field.shape, field.presence, &mut Values::new());
                if let Some(note) = field.note
                    && seen.is_given()
                {
                    self.add(seen.at, note, "");
                }
                self.add_wanted(&seen, field);
                self.compare_alone(field.role, seen);
            }
            Place::Element(list) => {
                let seen = self.value(&list.of, Presence::Required, &mut Values::new());
                self.compare_alone(list.role, seen);
            }
            Place::Pair(pairs) => {
                let key = path.last().and_then(|step| step.name());
                // An index is a key like any other.
                self.pair(pairs, key.unwrap_or(Text::plain(b"0")), false);
            }
        }
    }

    /// Reports for an absent optional list what is reported for an empty one, and for documents that the offer requires.
    fn add_wanted(&mut self, seen: &Seen<'a>, field: &'static Field) {
        if let Shape::List(List { least: (_, Some(problem)), .. }) = field.shape
            && field.presence == Presence::Optional
            && !seen.is_given()
        {
            self.add(seen.at, problem, "");
        }
        if field.name == "identity_documents" {
            compare_documents(self, seen);
        }
    }

    /// Compares a value that is the whole input, and its contents, with the offer or the quote.
    fn compare_alone(&mut self, role: Option<Role>, seen: Seen<'a>) {
        if let Some(role) = role {
            self.remember(role, seen, None);
        }
        compare(self, None);
    }
}
