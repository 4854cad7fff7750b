//! Generates a payload's JSON Schema from its table.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::between::between;
use crate::Kind;
use crate::json::Writer;
use crate::problem::Severity;
use crate::rules::{Form, Rule};
use crate::table::{Field, List, Object, Presence, Shape};

/// A version of JSON Schema.
///
/// ```
/// use duffel_customers::{Kind, schema::{Draft, json_schema}};
///
/// assert!(json_schema(Kind::Order, Draft::Draft07).contains("http://json-schema.org/draft-07/schema#"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Draft {
    /// Draft 7.
    Draft07,
    /// Draft 2020-12.
    Draft202012,
}

/// The JSON Schema of a payload, without the wrapper `data`.
///
/// It agrees with [`check()`](crate::check()): it has the fields and their types, which are required and when, the formats of strings and
/// the lengths of lists, as far as violations are errors. It does not include warnings. It cannot compare values (a `user_id` that must be
/// in `users`, a duplicate passenger), and knows no calendar, clock or offer. Duplicate keys are lost before a schema sees them.
///
/// ```
/// use duffel_customers::{Kind, schema::{Draft, json_schema}};
///
/// let schema = json_schema(Kind::CustomerUser, Draft::Draft202012);
/// assert!(schema.starts_with(r#"{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"CustomerUserInput","type":"object""#));
/// ```
#[must_use]
pub fn json_schema(kind: Kind, draft: Draft) -> String {
    let uri = match draft {
        Draft::Draft07 => "http://json-schema.org/draft-07/schema#",
        Draft::Draft202012 => "https://json-schema.org/draft/2020-12/schema",
    };
    let mut writer = Writer::default();
    writer.byte(b'{');
    writer.name("$schema");
    writer.text(uri.as_bytes());
    writer.name("title");
    writer.text(kind.object().name.as_bytes());
    object(&mut writer, kind.object());
    writer.byte(b'}');
    writer.into_string()
}

/// The members of an object's schema.
fn object(writer: &mut Writer, object: &Object) {
    writer.name("type");
    writer.text(b"object");
    writer.name("properties");
    writer.byte(b'{');
    for field in object.fields {
        writer.name(field.name);
        value(writer, &field.shape, Some(field));
    }
    writer.byte(b'}');
    let mut required =
        object.fields.iter().filter(|field| field.presence == Presence::Required).peekable();
    if required.peek().is_some() {
        writer.name("required");
        writer.byte(b'[');
        for field in required {
            writer.comma();
            writer.text(field.name.as_bytes());
        }
        writer.byte(b']');
    }
    writer.raw(between(object.name).as_bytes());
}

/// The schema of a field's value, or of an element if there is no `field`.
fn value(writer: &mut Writer, shape: &Shape, field: Option<&Field>) {
    writer.byte(b'{');
    if let Some(field) = field {
        writer.name("description");
        writer.text(field.doc.as_bytes());
    }
    // Anything that may be left out may be null, which is at most a warning.
    let presence = field.map_or(Presence::Required, |field| field.presence);
    let may_be_null =
        presence.missing().is_none_or(|problem| problem.severity == Severity::Warning);
    match shape {
        Shape::Object(inner) if may_be_null => {
            writer.name("anyOf");
            writer.raw(b"[{\"type\":\"null\"},{");
            object(writer, inner);
            writer.raw(b"}]");
        }
        Shape::Object(inner) => object(writer, inner),
        Shape::Anything => {}
        _ => {
            writer.name("type");
            if may_be_null {
                writer.byte(b'[');
            }
            writer.text(shape.type_name().as_bytes());
            if may_be_null {
                writer.raw(b",\"null\"]");
            }
            match shape {
                Shape::Text(rule) => text(writer, *rule, presence),
                Shape::List(inner) => list(writer, inner),
                Shape::Metadata(metadata) => writer.raw(metadata.schema().as_bytes()),
                _ => writer.raw(b",\"minimum\":1"),
            }
        }
    }
    writer.byte(b'}');
}

/// Unicode white space, as a character class.
macro_rules! white_space {
    () => {
        r"\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000"
    };
}

fn text(writer: &mut Writer, rule: &dyn Rule, presence: Presence) {
    let Form { pattern, is_never_blank, most } = rule.form();
    let must_say_something =
        is_never_blank || matches!(presence, Presence::Required | Presence::RequiredIfGiven);
    let pattern = match pattern {
        "" if must_say_something && rule.values().0.is_empty() => {
            concat!("[^", white_space!(), "]")
        }
        pattern => pattern,
    };
    if !pattern.is_empty() {
        writer.name("pattern");
        writer.text(pattern.as_bytes());
    }
    if most > 0 {
        writer.name("maxLength");
        writer.number(most);
    }
    let (words, old) = rule.values();
    let words = words.iter().chain(old.as_ref());
    if presence == Presence::Advised {
        // There, blank is equivalent to absent.
        let words: Vec<_> = words.copied().collect();
        writer.name("pattern");
        let blank = concat!("^([", white_space!(), "]*|");
        writer.text(format!("{blank}{})$", words.join("|")).as_bytes());
    } else if words.clone().next().is_some() {
        writer.name("enum");
        writer.byte(b'[');
        for word in words {
            writer.comma();
            writer.text(word.as_bytes());
        }
        if presence.missing().is_none() {
            writer.raw(b",null");
        }
        writer.byte(b']');
    }
}

fn list(writer: &mut Writer, list: &List) {
    writer.name("items");
    value(writer, &list.of, None);
    for (name, bound) in [("minItems", list.least), ("maxItems", list.most)] {
        if let (number, Some(problem)) = bound
            && problem.severity == Severity::Error
        {
            writer.name(name);
            writer.number(number);
        }
    }
}
