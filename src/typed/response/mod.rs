//! Duffel's responses, to be read with serde.
//!
//! The types tolerate additions, omissions and changes: unknown fields are kept in `extra`; of IDs, only the prefix is checked, and that a
//! URL need not escape the rest; of what is booked, users and quantities that cannot be read are left out; dates, times and the words of
//! open lists are strings; itineraries and accommodations are plain JSON. Required are only a record's ID, a Customer User's email and
//! names, a group's name, and a component client key's key. A string that became a number, or the reverse, is an error of serde's. It says
//! nothing about the call: after [`Outcome::Done`](crate::http::Outcome::Done), the record exists, and its ID can be read into a [`Value`].
//!
//! ```
//! use duffel_customers::response::{CustomerUser, Data};
//!
//! let body = r#"{"data": {"id": "icu_0000AgZitpOnQtd3NQxjwO", "email": "tony@stark.com", "given_name": "Tony",
//!     "family_name": "Stark", "live_mode": false, "group": null}}"#;
//! let Data { data: tony }: Data<CustomerUser> = serde_json::from_str(body)?;
//! assert_eq!(tony.id.as_str(), "icu_0000AgZitpOnQtd3NQxjwO");
//! assert_eq!(tony.group, None);
//! # Ok::<(), serde_json::Error>(())
//! ```

mod booking;
mod component_client_key;
mod customer_user;
mod customer_user_group;
mod order;
mod order_parts;

pub use booking::{Booking, Guest};
pub use component_client_key::ComponentClientKey;
pub use customer_user::CustomerUser;
pub use customer_user_group::CustomerUserGroup;
pub use order::Order;
pub use order_parts::{BookingReference, Document, Passenger, PaymentStatus, Service};

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::typed::{or_default, whole_if_readable};

/// Fields by name.
///
/// ```
/// use duffel_customers::response::{CustomerUserGroup, Fields};
///
/// let json = r#"{"id": "usg_1", "name": "Avengers", "colour": "red"}"#;
/// let group: CustomerUserGroup = serde_json::from_str(json)?;
/// let more: Fields = group.extra;
/// assert_eq!(more["colour"], "red");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Fields = BTreeMap<String, Value>;

/// The envelope around one record: `{"data": …}`.
///
/// ```
/// use duffel_customers::response::{ComponentClientKey, Data};
///
/// let json = r#"{"data": {"component_client_key": "eyJ…"}}"#;
/// let answer: Data<ComponentClientKey> = serde_json::from_str(json)?;
/// assert_eq!(answer.data.component_client_key, "eyJ…");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Data<T> {
    /// The record.
    pub data: T,
}

/// The envelope around a page of a list.
///
/// ```
/// use duffel_customers::response::{Order, Page};
///
/// let page: Page<Order> = serde_json::from_str(r#"{"data": [{"id": "ord_1"}], "meta": null}"#)?;
/// assert_eq!(page.data.len(), 1);
/// assert_eq!(page.meta.after, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Page<T> {
    /// The records.
    pub data: Vec<T>,
    /// The page's position in the list.
    #[serde(default, deserialize_with = "or_default")]
    pub meta: PageMeta,
}

/// A page's position in its list.
///
/// ```
/// use duffel_customers::response::PageMeta;
///
/// let meta: PageMeta = serde_json::from_str(r#"{"limit": 50, "before": null, "after": "g2wAAAAC"}"#)?;
/// assert_eq!((meta.limit, meta.after.as_deref()), (Some(50), Some("g2wAAAAC")));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PageMeta {
    /// The most records per page.
    #[serde(default, deserialize_with = "whole_if_readable")]
    pub limit: Option<u32>,
    /// The cursor of the previous page, if there is one.
    pub before: Option<String>,
    /// The cursor of the next page, if there is one.
    pub after: Option<String>,
}
