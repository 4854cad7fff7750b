//! Customer User, as stored by Duffel.

use alloc::string::String;

use serde::{Deserialize, Serialize};

use super::{CustomerUserGroup, Fields};
use crate::id::CustomerUserId;

/// One of the application's own users, as stored by Duffel.
///
/// ```
/// use duffel_customers::response::CustomerUser;
///
/// let tony: CustomerUser = serde_json::from_str(r#"{"id": "icu_1", "email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark"}"#)?;
/// assert_eq!(tony.email, "tony@stark.com");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerUser {
    /// The user's ID.
    pub id: CustomerUserId,
    /// The email address.
    pub email: String,
    /// The given name.
    pub given_name: String,
    /// The family name.
    pub family_name: String,
    /// The phone number in E.164, if there is one.
    pub phone_number: Option<String>,
    /// The ID and name of the group that the user belongs to, if any.
    pub group: Option<CustomerUserGroup>,
    /// When the user was created, in ISO 8601.
    pub created_at: Option<String>,
    /// Whether the user was created in live mode; otherwise in test mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_mode: Option<bool>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}
