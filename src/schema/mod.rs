//! Generates JSON Schemas and the TypeScript types of requests and responses from the tables.

mod between;
mod json_schema;
mod record;
mod records;
mod typescript;

pub use json_schema::{Draft, json_schema};
pub use typescript::{payload_types, response_types};
