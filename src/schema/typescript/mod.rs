//! Generates the npm package's types from the tables.

mod payloads;
mod responses;

pub use payloads::payload_types;
pub use responses::response_types;

use alloc::format;
use alloc::string::String;

/// A field's documentation, with its example in a separate tag, so that editors show it as code.
fn documentation(doc: &str) -> String {
    let example = doc
        .split_once(" Example: `")
        .and_then(|(what, rest)| Some((what, rest.strip_suffix("`.")?)));
    match example {
        Some((what, example)) => format!("{what}\n   * @example {example}"),
        None => String::from(doc),
    }
}
