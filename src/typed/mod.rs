//! Requests and responses as Rust types, with serde.

mod date;
mod issue;
pub mod request;
pub mod response;
