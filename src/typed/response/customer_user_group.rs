//! Customer User Group, as stored by Duffel.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::Fields;
use crate::id::{CustomerUserGroupId, CustomerUserId};

/// A collection of Customer Users, as stored by Duffel.
///
/// ```
/// use duffel_customers::response::CustomerUserGroup;
///
/// let group: CustomerUserGroup = serde_json::from_str(r#"{"id": "usg_1", "name": "Avengers", "user_ids": ["icu_1"]}"#)?;
/// assert_eq!(group.user_ids.map(|users| users.len()), Some(1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CustomerUserGroup {
    /// The group's ID.
    pub id: CustomerUserGroupId,
    /// The group's name.
    pub name: String,
    /// The Customer Users in the group. `None` if the response does not list them, as inside a Customer User.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<CustomerUserId>>,
    /// When the group was created, in ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Whether the group was created in live mode; otherwise in test mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub live_mode: Option<bool>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Fields,
}
