//! Requests and responses as Rust types, with serde; dates, kinds and issues in JSON.

mod issue;
pub mod request;
pub mod response;
mod text;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Number;

/// Reads `null` as the default.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// A whole number in any notation: `2.0` is 2, as for the check.
fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    count(&Number::deserialize(deserializer)?)
}

/// The same where `null` is none.
fn whole_if_any<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    Option::<Number>::deserialize(deserializer)?.as_ref().map(count).transpose()
}

fn count<E: Error>(number: &Number) -> Result<u32, E> {
    let whole = number.as_u64().or_else(|| {
        let float = number.as_f64()?;
        let whole = float as u64;
        (whole as f64 == float).then_some(whole)
    });
    let count = whole.and_then(|whole| u32::try_from(whole).ok());
    count.ok_or_else(|| E::custom("Expected a whole number, such as 1."))
}
