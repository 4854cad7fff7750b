//! JSON Schema of a payload, written from its table.

use alloc::string::String;

use crate::Kind;
use crate::json::Writer;
use crate::problem::Severity;
use crate::rules::{Form, Metadata, Rule};
use crate::table::{Field, List, Object, Presence, Shape};

/// A version of JSON Schema.
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
/// What it says, [`check`](crate::check) says too: it has the fields, their types, which of them are required, the forms of their
/// texts and the lengths of lists, as far as breaking them is an error. It cannot say what joins fields (a `user_id` that must stand
/// in `users`), nor what needs a calendar or a clock.
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
}

/// The schema of a field's value, or of an element where there is no `field`.
fn value(writer: &mut Writer, shape: &Shape, field: Option<&Field>) {
    writer.byte(b'{');
    if let Some(field) = field {
        writer.name("description");
        writer.text(field.doc.as_bytes());
    }
    // What may be left out may be null: that is a warning at most.
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
                Shape::Text(rule) => text(writer, *rule, may_be_null),
                Shape::List(inner) => list(writer, inner),
                Shape::Metadata(metadata) => {
                    let [limited, free] = Metadata::SCHEMAS;
                    let is_limited = metadata.severity == Severity::Error;
                    writer.raw(if is_limited { limited } else { free }.as_bytes());
                }
                _ => writer.raw(b",\"minimum\":1"),
            }
        }
    }
    writer.byte(b'}');
}

fn text(writer: &mut Writer, rule: &dyn Rule, may_be_null: bool) {
    let Form { pattern, least, most } = rule.form();
    if !pattern.is_empty() {
        writer.name("pattern");
        writer.text(pattern.as_bytes());
    }
    for (name, bound) in [("minLength", least), ("maxLength", most)] {
        if bound > 0 {
            writer.name(name);
            writer.number(bound);
        }
    }
    let (words, old) = rule.values();
    if !words.is_empty() {
        writer.name("enum");
        writer.byte(b'[');
        for word in words.iter().chain(old.as_ref()) {
            writer.comma();
            writer.text(word.as_bytes());
        }
        if may_be_null {
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
