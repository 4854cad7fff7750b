//! Requests and responses as Rust types, with serde; dates and issues in JSON.

mod date;
mod issue;
pub mod request;
pub mod response;
