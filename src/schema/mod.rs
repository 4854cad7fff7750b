//! What is written from the tables: JSON Schema, and the TypeScript types.

mod json_schema;
#[cfg(feature = "schema")]
mod typescript;

pub use json_schema::{Draft, json_schema};
#[cfg(feature = "schema")]
pub use typescript::typescript;
