//! Component client key: opens the Travel Support Assistant for one Customer User, and one order or booking of theirs.

use serde::{Deserialize, Serialize};

use super::Payload;
use crate::Kind;
use crate::id::{BookingId, CustomerUserId, OrderId};

/// Creates a key that opens the Travel Support Assistant: `/identity/component_client_keys`.
///
/// ```
/// use duffel_customers::Options;
/// use duffel_customers::request::{ComponentClientKey, Payload};
///
/// let user = "icu_0000AgZitpOnQtd3NQxjwO".parse()?;
/// let key = ComponentClientKey::for_order(user, "ord_0000AgZitpOnQtd3NQxjwO".parse()?);
/// assert_eq!(
///     key.build(&Options::new())?.json(),
///     r#"{"data":{"user_id":"icu_0000AgZitpOnQtd3NQxjwO","order_id":"ord_0000AgZitpOnQtd3NQxjwO"}}"#,
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[must_use]
#[non_exhaustive]
pub struct ComponentClientKey {
    /// The Customer User that the key is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<CustomerUserId>,
    /// The order that the key opens; not together with a booking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<OrderId>,
    /// The stays booking that the key opens; not together with an order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking_id: Option<BookingId>,
}

impl ComponentClientKey {
    /// A key that is not for a specific user.
    ///
    /// ```
    /// use duffel_customers::request::ComponentClientKey;
    ///
    /// assert_eq!(ComponentClientKey::new().user_id, None);
    /// ```
    pub fn new() -> Self {
        ComponentClientKey::default()
    }

    /// A key for a Customer User.
    ///
    /// ```
    /// use duffel_customers::request::ComponentClientKey;
    ///
    /// let key = ComponentClientKey::for_user("icu_0000AgZitpOnQtd3NQxjwO".parse()?);
    /// assert_eq!(key.order_id, None);
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    pub fn for_user(user: CustomerUserId) -> Self {
        ComponentClientKey { user_id: Some(user), ..ComponentClientKey::new() }
    }

    /// A key for a Customer User and an order of theirs.
    pub fn for_order(user: CustomerUserId, order: OrderId) -> Self {
        ComponentClientKey { order_id: Some(order), ..ComponentClientKey::for_user(user) }
    }

    /// A key for a Customer User and a stays booking of theirs.
    ///
    /// ```
    /// use duffel_customers::request::ComponentClientKey;
    ///
    /// let user = "icu_0000AgZitpOnQtd3NQxjwO".parse()?;
    /// let key = ComponentClientKey::for_booking(user, "bok_0000AgZitpOnQtd3NQxjwO".parse()?);
    /// assert_eq!(key.booking_id.map(String::from).as_deref(), Some("bok_0000AgZitpOnQtd3NQxjwO"));
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    pub fn for_booking(user: CustomerUserId, booking: BookingId) -> Self {
        ComponentClientKey { booking_id: Some(booking), ..ComponentClientKey::for_user(user) }
    }
}

impl Payload for ComponentClientKey {
    const KIND: Kind = Kind::ComponentClientKey;
}
