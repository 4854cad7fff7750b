//! Requests and responses as Rust types, with serde.

mod date;
pub mod request;
pub mod response;
