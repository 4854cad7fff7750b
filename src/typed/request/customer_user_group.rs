//! Customer User Group: a collection of Customer Users, such as a company. One body creates it, the other changes it.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::Payload;
use crate::Kind;
use crate::id::CustomerUserId;
use crate::typed::or_default;

/// Creates a Customer User Group: `/identity/customer/user_groups`.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{CustomerUserGroup, Payload};
///
/// let group = CustomerUserGroup::new("Stark Industries").user("icu_0000AgZitpOnQtd3NQxjwO".parse()?);
/// assert_eq!(
///     group.build(&Options::new())?.json(),
///     r#"{"data":{"name":"Stark Industries","user_ids":["icu_0000AgZitpOnQtd3NQxjwO"]}}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct CustomerUserGroup {
    /// The group's name, preferably at most 255 characters. Travellers may see it in the Travel Support Assistant.
    pub name: String,
    /// The Customer Users in the group, each once.
    #[serde(default, deserialize_with = "or_default", skip_serializing_if = "Vec::is_empty")]
    pub user_ids: Vec<CustomerUserId>,
}

impl CustomerUserGroup {
    /// A group without users.
    pub fn new(name: impl Into<String>) -> Self {
        CustomerUserGroup { name: name.into(), user_ids: Vec::new() }
    }

    /// Adds a user.
    pub fn user(mut self, user: CustomerUserId) -> Self {
        self.user_ids.push(user);
        self
    }
}

impl Payload for CustomerUserGroup {
    const KIND: Kind = Kind::CustomerUserGroup;
}

/// Changes a Customer User Group (PATCH). Anything not given stays as it is.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{CustomerUserGroupUpdate, Payload};
///
/// let nobody = CustomerUserGroupUpdate::new().name("Avengers").user_ids([]);
/// assert_eq!(nobody.build(&Options::new())?.json(), r#"{"data":{"name":"Avengers","user_ids":[]}}"#);
/// # Ok::<(), duffel_customers::Report>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct CustomerUserGroupUpdate {
    /// The group's new name, preferably at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The group's new members, each once: they replace the present ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<CustomerUserId>>,
}

impl CustomerUserGroupUpdate {
    /// An update that changes nothing yet.
    pub fn new() -> Self {
        CustomerUserGroupUpdate::default()
    }

    /// Renames the group.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Replaces the group's members.
    pub fn user_ids(mut self, users: impl IntoIterator<Item = CustomerUserId>) -> Self {
        self.user_ids = Some(users.into_iter().collect());
        self
    }
}

impl Payload for CustomerUserGroupUpdate {
    const KIND: Kind = Kind::CustomerUserGroupUpdate;
}
