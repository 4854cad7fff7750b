//! Values that are strings in JSON, as they display: dates, times, kinds of body, codes and severities.

use alloc::string::String;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Code, Date, Kind, Severity, Timestamp};

/// Writes a type's values as they display, and reads what it parses.
macro_rules! strings {
    ($($name:ident)+) => {$(
        #[doc = concat!("As a [`", stringify!($name), "`] displays.")]
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        #[doc = concat!("As a [`", stringify!($name), "`] parses.")]
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
            }
        }
    )+};
}

strings! { Code Date Kind Severity Timestamp }
