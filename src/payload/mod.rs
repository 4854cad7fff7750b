//! The request bodies, one per file: the table of fields, and the rules between them.

mod booking;
mod component_client_key;
mod customer_user;
mod customer_user_group;
mod guest;
mod identity_document;
mod loyalty_programme_account;
pub(crate) mod order;
mod order_update;
pub(crate) mod passenger;
pub(crate) mod payment;
mod people;
mod service;
pub(crate) mod users;

use core::fmt;

use crate::table::Object;

/// The kinds of request body.
///
/// ```
/// use duffel_customers::Kind;
///
/// assert_eq!(Kind::from_name("order"), Some(Kind::Order));
/// assert_eq!(Kind::Order.name(), "order");
/// assert_eq!(Kind::ALL.len(), 7);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Creates a Customer User (POST), or replaces one (PUT): `/identity/customer/users`.
    CustomerUser,
    /// Creates a Customer User Group: `/identity/customer/user_groups`.
    CustomerUserGroup,
    /// Changes a Customer User Group (PATCH).
    CustomerUserGroupUpdate,
    /// Creates a flight order: `/air/orders`.
    Order,
    /// Changes an order's metadata (PATCH).
    OrderUpdate,
    /// Creates a stays booking: `/stays/bookings`.
    Booking,
    /// Creates a key that opens the Travel Support Assistant: `/identity/component_client_keys`.
    ComponentClientKey,
}

impl Kind {
    /// All kinds, in the npm package's order.
    pub const ALL: &[Kind] = &[
        Kind::CustomerUser,
        Kind::CustomerUserGroup,
        Kind::CustomerUserGroupUpdate,
        Kind::Order,
        Kind::OrderUpdate,
        Kind::Booking,
        Kind::ComponentClientKey,
    ];

    /// The kind's name in the npm package: `customer_user`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Kind::CustomerUser => "customer_user",
            Kind::CustomerUserGroup => "customer_user_group",
            Kind::CustomerUserGroupUpdate => "customer_user_group_update",
            Kind::Order => "order",
            Kind::OrderUpdate => "order_update",
            Kind::Booking => "booking",
            Kind::ComponentClientKey => "component_client_key",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Kind::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The table of its fields.
    pub(crate) fn object(self) -> &'static Object {
        match self {
            Kind::CustomerUser => &customer_user::CUSTOMER_USER,
            Kind::CustomerUserGroup => &customer_user_group::CUSTOMER_USER_GROUP,
            Kind::CustomerUserGroupUpdate => &customer_user_group::CUSTOMER_USER_GROUP_UPDATE,
            Kind::Order => &order::ORDER,
            Kind::OrderUpdate => &order_update::ORDER_UPDATE,
            Kind::Booking => &booking::BOOKING,
            Kind::ComponentClientKey => &component_client_key::COMPONENT_CLIENT_KEY,
        }
    }
}

/// As [`Kind::name`].
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
