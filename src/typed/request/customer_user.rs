//! Customer User: one of the application's own users.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::Payload;
use crate::Kind;
use crate::id::CustomerUserGroupId;
use crate::typed::response;

/// Creates a Customer User (POST), or replaces one (PUT): `/identity/customer/users`.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{CustomerUser, Payload};
///
/// let tony = CustomerUser::new("tony@stark.com", "Tony", "Stark")
///     .phone_number("+14155550123")
///     .group_id("usg_0000AgZitpOnQtd3NQxjwO".parse()?);
/// assert!(tony.check(&Options::new()).is_valid());
/// # Ok::<(), duffel_customers::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct CustomerUser {
    /// The user's email address, at most 254 characters. Unique within the group, or among the users without one.
    pub email: String,
    /// The user's given name, 1 to 255 characters.
    pub given_name: String,
    /// The user's family name, 1 to 255 characters.
    pub family_name: String,
    /// The user's phone number in E.164: `+14155550123`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The Customer User Group that the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<CustomerUserGroupId>,
}

impl CustomerUser {
    /// A user without a phone number, in no group.
    pub fn new(
        email: impl Into<String>,
        given_name: impl Into<String>,
        family_name: impl Into<String>,
    ) -> Self {
        CustomerUser {
            email: email.into(),
            given_name: given_name.into(),
            family_name: family_name.into(),
            phone_number: None,
            group_id: None,
        }
    }

    /// Sets the phone number.
    pub fn phone_number(mut self, number: impl Into<String>) -> Self {
        self.phone_number = Some(number.into());
        self
    }

    /// Puts the user into a group.
    pub fn group_id(mut self, group: CustomerUserGroupId) -> Self {
        self.group_id = Some(group);
        self
    }
}

/// All that a PUT has to repeat, because it replaces the whole user. The `group_id` is that of the user's group.
///
/// ```
/// use duffel_customers::{request, response};
///
/// let json = r#"{"id": "icu_1", "email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark", "group": {"id": "usg_1", "name": "Avengers"}}"#;
/// let stored: response::CustomerUser = serde_json::from_str(json)?;
/// let changed = request::CustomerUser::from(stored).phone_number("+14155550123");
/// assert_eq!(changed.group_id.as_ref().map(|id| id.as_str()), Some("usg_1"));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl From<response::CustomerUser> for CustomerUser {
    fn from(stored: response::CustomerUser) -> Self {
        CustomerUser {
            email: stored.email,
            given_name: stored.given_name,
            family_name: stored.family_name,
            phone_number: stored.phone_number,
            group_id: stored.group.map(|group| group.id),
        }
    }
}

impl Payload for CustomerUser {
    const KIND: Kind = Kind::CustomerUser;
}
