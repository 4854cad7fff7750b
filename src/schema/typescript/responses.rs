//! Generates the response types from the tables of Duffel's responses.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::documentation;
use crate::schema::record::{Field, Record, Shape};
use crate::schema::records::ANSWERS;

/// The type that all of them extend: it allows for later additions.
const OPEN: &str = "\
/** An object with every documented field, and those that Duffel has added since. */
export interface Open {
  /** A field that is not documented here: nothing is known of its type, nor whether it is there. */
  readonly [field: string]: unknown;
}
";

/// The TypeScript declarations of every response and its parts: `CustomerUser`, `Order`, `OrderPassenger`, ….
///
/// ```
/// let declarations = duffel_customers::schema::response_types();
/// assert!(declarations.contains("export interface CustomerUser extends Open {"));
/// assert!(declarations.contains("readonly status: \"confirmed\" | \"cancelled\" | (string & {});"));
/// ```
#[must_use]
pub fn response_types() -> String {
    let mut records: Vec<&'static Record> = Vec::new();
    for record in ANSWERS {
        collect(record, &mut records);
    }
    let mut text = format!("// What Duffel answers, written from the crate's tables.\n\n{OPEN}");
    for record in records {
        text.push_str(&interface(record));
    }
    text
}

/// Adds `record` and the records in it, once each.
fn collect(record: &'static Record, records: &mut Vec<&'static Record>) {
    if records.iter().any(|known| known.name == record.name) {
        return;
    }
    records.push(record);
    for field in record.fields {
        if let Shape::Record(inner) = field.shape {
            collect(inner, records);
        }
    }
}

fn interface(record: &Record) -> String {
    let Record { name, about, url, fields } = record;
    let comment = match url {
        Some(url) => format!("/**\n * {about}\n * @see {url}\n */"),
        None => format!("/** {about} */"),
    };
    let mut text = format!("\n{comment}\nexport interface {name} extends Open {{\n");
    for field in *fields {
        let Field { name, may_be_absent, may_be_null, doc, .. } = field;
        text.push_str(&format!(
            "  /**\n   * {}\n   */\n  readonly {name}{}: {}{};\n",
            documentation(doc),
            if *may_be_absent { "?" } else { "" },
            type_of(field),
            if *may_be_null { " | null" } else { "" },
        ));
    }
    text.push_str("}\n");
    text
}

fn type_of(field: &Field) -> String {
    let one = match field.shape {
        Shape::Text => String::from("string"),
        Shape::Words(words) => {
            let words: Vec<_> = words.iter().map(|word| format!("\"{word}\"")).collect();
            format!("{} | (string & {{}})", words.join(" | "))
        }
        Shape::Number => String::from("number"),
        Shape::Flag => String::from("boolean"),
        Shape::Record(record) => String::from(record.name),
        Shape::Pairs => String::from("Readonly<Record<string, string>>"),
        Shape::Object => String::from("Open"),
    };
    match field.shape {
        _ if !field.is_list => one,
        Shape::Words(_) => format!("readonly ({one})[]"),
        _ => format!("readonly {one}[]"),
    }
}
