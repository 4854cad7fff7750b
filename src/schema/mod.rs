//! What is written from the tables: JSON Schema, and the TypeScript types.

mod between;
mod json_schema;
mod typescript;

pub use json_schema::{Draft, json_schema};
pub use typescript::typescript;
