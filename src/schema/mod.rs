//! What is written from the tables: JSON Schemas, and the TypeScript types of what is sent and what is answered.

mod between;
mod json_schema;
mod record;
mod records;
mod typescript;

pub use json_schema::{Draft, json_schema};
pub use typescript::{payload_types, response_types};
