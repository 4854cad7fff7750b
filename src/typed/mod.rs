//! Requests and responses as Rust types, with serde; dates, kinds and issues in JSON.

mod issue;
pub mod request;
pub mod response;
mod text;

use alloc::vec::Vec;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::{Number, Value, from_value};

/// Reads `null` as the default.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// Reads what can be read, and nothing of anything else: a record that exists must not become unreadable for a detail.
fn if_readable<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    Value::deserialize(deserializer).map(|value| from_value(value).ok())
}

/// Reads the elements of a list that can be read; what is no list is empty.
fn readable_elements<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let elements: Vec<Value> = if_readable(deserializer)?.unwrap_or_default();
    Ok(elements.into_iter().filter_map(|element| from_value(element).ok()).collect())
}

/// A whole number in any notation: `2.0` is 2, as for the check.
fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let count = count(&Number::deserialize(deserializer)?);
    count.ok_or_else(|| D::Error::custom("Expected a whole number, such as 1."))
}

/// The same, where anything else is none.
fn whole_if_readable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    let number: Option<Number> = if_readable(deserializer)?;
    Ok(number.as_ref().and_then(count))
}

fn count(number: &Number) -> Option<u32> {
    let whole = number.as_u64().or_else(|| {
        let float = number.as_f64()?;
        let whole = float as u64;
        (whole as f64 == float).then_some(whole)
    });
    whole.and_then(|whole| u32::try_from(whole).ok())
}
