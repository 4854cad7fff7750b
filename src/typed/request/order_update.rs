//! The changes that can be made to an existing order.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::Payload;
use crate::Kind;
use crate::id::CustomerUserId;

/// Changes an order (PATCH). Anything not given stays as it is.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{OrderUpdate, Payload};
///
/// let update = OrderUpdate::new().metadata("mission", "holiday");
/// assert_eq!(update.build(&Options::new())?.json(), r#"{"data":{"metadata":{"mission":"holiday"}}}"#);
///
/// let emptied = OrderUpdate::new().clear_metadata().users(["icu_0000AgZitpOnQtd3NQxjwO".parse()?]);
/// assert_eq!(
///     emptied.build(&Options::new())?.json(),
///     r#"{"data":{"metadata":{},"users":["icu_0000AgZitpOnQtd3NQxjwO"]}}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct OrderUpdate {
    /// The order's new metadata, which replaces all that was there. At most 50 pairs, keys of 1 to 40 letters, digits, `_` and `-`, values
    /// of at most 500 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, String>>,
    /// The Customer Users who can see and manage the order, each once. Sources differ on whether Duffel accepts this field here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<CustomerUserId>>,
}

impl OrderUpdate {
    /// An update that changes nothing yet.
    pub fn new() -> Self {
        OrderUpdate::default()
    }

    /// Adds a pair to the metadata that replaces all of the order's.
    pub fn metadata(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.metadata.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Removes the order's metadata.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = Some(BTreeMap::new());
        self
    }

    /// Replaces the Customer Users who can see and manage the order.
    pub fn users(mut self, users: impl IntoIterator<Item = CustomerUserId>) -> Self {
        self.users = Some(users.into_iter().collect());
        self
    }
}

impl Payload for OrderUpdate {
    const KIND: Kind = Kind::OrderUpdate;
}
