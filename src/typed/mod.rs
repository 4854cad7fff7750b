//! Requests and responses as Rust types, with serde; dates and issues in JSON.

mod date;
mod issue;
pub mod request;
pub mod response;

use serde::{Deserialize, Deserializer};

/// The default where there is `null`.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}
