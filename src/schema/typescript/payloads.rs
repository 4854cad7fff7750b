//! Generates the payload types from the check's tables.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::documentation;
use crate::Kind;
use crate::table::{Object, Presence, Shape};

/// The TypeScript declarations of every payload and its parts: `CustomerUserInput`, `OrderInput`, `OrderPassengerInput`, ….
///
/// ```
/// let declarations = duffel_customers::schema::payload_types();
/// assert!(declarations.contains("export interface CustomerUserInput {"));
/// assert!(declarations.contains("readonly title: \"mr\" | \"ms\" | \"mrs\" | \"miss\" | \"dr\";"));
/// ```
#[must_use]
pub fn payload_types() -> String {
    let mut objects: Vec<&'static Object> = Vec::new();
    for &kind in Kind::ALL {
        collect(kind.object(), &mut objects);
    }
    let mut text = String::from("// The payloads, written from the tables that the check reads.\n");
    for object in objects {
        text.push_str(&interface(object));
    }
    text
}

/// Adds `object` and the objects in it, once each.
fn collect(object: &'static Object, objects: &mut Vec<&'static Object>) {
    if objects.iter().any(|known| known.name == object.name) {
        return;
    }
    objects.push(object);
    for field in object.fields {
        match &field.shape {
            Shape::Object(inner) => collect(inner, objects),
            Shape::List(list) => {
                if let Shape::Object(inner) = &list.of {
                    collect(inner, objects);
                }
            }
            _ => {}
        }
    }
}

fn interface(object: &Object) -> String {
    let name = object.name;
    let mut text = format!("\n/** Describes {}. */\nexport interface {name} {{\n", object.hint);
    for field in object.fields {
        let is_required = field.presence == Presence::Required;
        let (mark, undefined) = if is_required { ("", "") } else { ("?", " | undefined") };
        let null = if field.presence == Presence::Nullable { " | null" } else { "" };
        let deprecated = if field.note.is_some() { "\n   * @deprecated" } else { "" };
        text.push_str(&format!(
            "  /**\n   * {}{deprecated}\n   */\n  readonly {}{mark}: {}{null}{undefined};\n",
            documentation(field.doc),
            field.name,
            type_of(&field.shape),
        ));
    }
    text.push_str("}\n");
    text
}

fn type_of(shape: &Shape) -> String {
    match shape {
        Shape::Text(rule) if rule.values().0.is_empty() => String::from("string"),
        Shape::Text(rule) => {
            let values: Vec<_> =
                rule.values().0.iter().map(|value| format!("\"{value}\"")).collect();
            values.join(" | ")
        }
        Shape::Quantity => String::from("number"),
        Shape::List(list) => format!("readonly {}[]", type_of(&list.of)),
        Shape::Object(inner) => String::from(inner.name),
        Shape::Metadata(_) => String::from("Readonly<Record<string, string>>"),
        Shape::Anything => String::from("unknown"),
    }
}
