//! Guest: one of the people who stay.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use crate::id::CustomerUserId;

/// One of the people staying, part of a [`Booking`](super::Booking).
///
/// ```
/// use duffel_customers::request::Guest;
///
/// let tony = Guest::new("Tony", "Stark").user_id("icu_0000AgZitpOnQtd3NQxjwO".parse()?);
/// assert_eq!(tony.given_name, "Tony");
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct Guest {
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The Customer User that this guest is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<CustomerUserId>,
}

impl Guest {
    /// A guest who isn't a Customer User.
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Guest { given_name: given_name.into(), family_name: family_name.into(), user_id: None }
    }

    /// Sets the Customer User that this guest is.
    pub fn user_id(mut self, user: CustomerUserId) -> Self {
        self.user_id = Some(user);
        self
    }
}
