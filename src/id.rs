//! IDs that can only be what they say: each type holds one kind of Duffel's IDs.
//!
//! An ID is its kind's prefix and 1 to 64 letters and digits. What is not refused here, the check does not complain about. Only IDs that
//! serde reads, as those in Duffel's answers, may be longer and hold `-`, `_`, `.` and `~` too: should Duffel change what follows the prefix,
//! answers can still be read. No ID, however it was read, holds anything that a URL's path, a header or a log would have to escape.
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

/// Whether `rule` has nothing to say of `text`: what is advice for a payload is refused here.
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

            /// The ID that `text` is.
            ///
            /// # Errors
            ///
            /// Where it is none of this kind: what was expected.
            pub fn parse(text: &str) -> Result<Self, ParseError> {
                follow(&Self::RULE, text).map(|()| Self(text.into()))
            }

            /// The ID as text.
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

        /// As text, with capitals told apart.
        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        /// As text, with capitals told apart.
        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
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

        /// Refuses other kinds of ID, and what is no ID. What follows the prefix may be longer than in a payload, and hold `-`,
        /// `_`, `.` and `~` too: Duffel may change it, and the answer that tells of an order must be read all the same.
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
    /// The ID that an offer gives a passenger: `pas_…`. IDs of a caller's own choice, as version 1 of the API took them, are refused.
    PassengerId = Id::PASSENGER, "pas_0000AgZitpOnQtd3NQxjwO";
    /// The ID of a service or a seat that can be booked with an offer: `ase_…` or `sea_…`.
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
