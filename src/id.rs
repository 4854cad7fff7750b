//! Typed IDs: each type holds one kind of Duffel ID.
//!
//! An ID is its kind's prefix and 1 to 64 letters and digits. The check accepts every ID that parses here. When serde reads an ID, such as
//! one in Duffel's responses, what follows the prefix may be longer and contain `-`, `_`, `.` and `~`, so that responses can still be read if
//! Duffel changes it. No ID contains anything that a URL's path, a header or a log would have to escape.
//!
//! ```
//! use duffel_customers::id::CustomerUserId;
//!
//! let tony: CustomerUserId = "icu_0000AgZitpOnQtd3NQxjwO".parse()?;
//! assert_eq!(tony.as_str(), "icu_0000AgZitpOnQtd3NQxjwO");
//!
//! let group = CustomerUserId::parse("usg_0000AgZitpOnQtd3NQxjwO");
//! assert_eq!(
//!     group.unwrap_err().to_string(),
//!     "Expected a customer user ID (icu_…), got a customer user group ID (usg_…).",
//! );
//! # Ok::<(), duffel_customers::ParseError>(())
//! ```

use alloc::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::str::FromStr;

use crate::parse_error::ParseError;
use crate::rules::{Id, IdKind, Rule};

/// Accepts `text` if `rule` has no issue with it. Even a warning is an error here.
fn follow(rule: &Id, text: &str) -> Result<(), ParseError> {
    match rule.check(text.as_bytes(), None) {
        Some(problem) => Err(ParseError(rule.explain(text.as_bytes(), problem))),
        None => Ok(()),
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $rule:expr, $example:literal;)*) => {$(
        $(#[$doc])*
        #[doc = concat!(
            "\n\n```\nuse duffel_customers::id::", stringify!($name), ";\n\n",
            "let id = ", stringify!($name), "::parse(\"", $example, "\")?;\n",
            "assert_eq!(id.as_str(), \"", $example, "\");\n",
            "# Ok::<(), duffel_customers::ParseError>(())\n```",
        )]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            const RULE: Id = $rule;

            /// Parses an ID.
            ///
            /// # Errors
            ///
            /// If `text` isn't an ID of this kind. The error says what was expected.
            pub fn parse(text: &str) -> Result<Self, ParseError> {
                follow(&Self::RULE, text).map(|()| Self(text.into()))
            }

            /// The ID as a string.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, ParseError> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = ParseError;

            fn try_from(text: &str) -> Result<Self, ParseError> {
                Self::parse(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = ParseError;

            fn try_from(text: String) -> Result<Self, ParseError> {
                follow(&Self::RULE, &text).map(|()| Self(text))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        /// Compares strings, case-sensitively.
        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        /// Compares strings, case-sensitively.
        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }

        /// Compares strings, case-sensitively.
        impl PartialEq<String> for $name {
            fn eq(&self, text: &String) -> bool {
                self.0 == *text
            }
        }

        /// Compares strings, case-sensitively.
        impl PartialEq<$name> for str {
            fn eq(&self, id: &$name) -> bool {
                id == self
            }
        }

        /// Compares strings, case-sensitively.
        impl PartialEq<$name> for &str {
            fn eq(&self, id: &$name) -> bool {
                id == self
            }
        }

        /// Compares strings, case-sensitively.
        impl PartialEq<$name> for String {
            fn eq(&self, id: &$name) -> bool {
                id == self
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        /// Rejects other kinds of ID. What follows the prefix may be longer than in a request, and contain `-`, `_`, `.` and `~`: Duffel
        /// may change it, and a response about an order must still be readable.
        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                if Self::RULE.may_be(text.as_bytes()) {
                    return Ok(Self(text));
                }
                text.try_into().map_err(serde::de::Error::custom)
            }
        }
    )*};
}

ids! {
    /// The ID of a Customer User: `icu_…`.
    CustomerUserId = Id::of(IdKind::CUSTOMER_USER), "icu_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a Customer User Group: `usg_…`.
    CustomerUserGroupId = Id::of(IdKind::CUSTOMER_USER_GROUP), "usg_0000AgZitpOnQtd3NQxjwO";
    /// The ID of an offer: `off_…`.
    OfferId = Id::of(IdKind::OFFER), "off_0000AgZitpOnQtd3NQxjwO";
    /// The ID that an offer gives a passenger: `pas_…`. IDs chosen by the caller, which version 1 of the API accepted, are rejected.
    PassengerId = Id::PASSENGER, "pas_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a service or seat that can be booked with an offer: `ase_…` or `sea_…`.
    ServiceId = Id::SERVICE, "ase_0000AgZitpOnQtd3NQxjwO";
    /// The ID of an order: `ord_…`.
    OrderId = Id::of(IdKind::ORDER), "ord_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a quote for a stay: `quo_…`.
    QuoteId = Id::of(IdKind::QUOTE), "quo_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a stays booking: `bok_…`.
    BookingId = Id::of(IdKind::BOOKING), "bok_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a 3-D Secure session: `3ds_…`.
    ThreeDSecureSessionId = Id::of(IdKind::THREE_D_SECURE_SESSION), "3ds_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a card: `tcd_…`.
    CardId = Id::of(IdKind::CARD), "tcd_0000AgZitpOnQtd3NQxjwO";
}
