//! The request bodies, one per file: the table of fields, and the rules between them.

mod booking;
mod component_client_key;
mod customer_user;
mod customer_user_group;
mod guest;
pub(crate) mod identity_document;
mod loyalty_programme_account;
pub(crate) mod order;
mod order_update;
pub(crate) mod passenger;
pub(crate) mod payment;
mod people;
mod service;
pub(crate) mod users;

use core::fmt;
use core::str::FromStr;

use crate::parse_error::ParseError;
use crate::rules::FORMAT;
use crate::table::Object;

const HINT: &str = "a kind of body, such as customer_user";

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident = $name:literal, $object:path;)*) => {
        /// The kinds of request body.
        ///
        /// ```
        /// use duffel_customers::Kind;
        ///
        /// assert_eq!(Kind::Order.as_str(), "order");
        /// assert_eq!(Kind::ALL.len(), 7);
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$doc])* $kind,)*
        }

        impl Kind {
            /// All kinds, in the npm package's order.
            pub const ALL: &[Kind] = &[$(Kind::$kind,)*];

            /// The kind's name in the npm package: `customer_user`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Kind::$kind => $name,)*
                }
            }

            /// The table of its fields.
            pub(crate) fn object(self) -> &'static Object {
                match self {
                    $(Kind::$kind => &$object,)*
                }
            }
        }
    };
}

kinds! {
    /// Creates a Customer User (POST), or replaces one (PUT): `/identity/customer/users`.
    CustomerUser = "customer_user", customer_user::CUSTOMER_USER;
    /// Creates a Customer User Group: `/identity/customer/user_groups`.
    CustomerUserGroup = "customer_user_group", customer_user_group::CUSTOMER_USER_GROUP;
    /// Changes a Customer User Group (PATCH).
    CustomerUserGroupUpdate = "customer_user_group_update", customer_user_group::CUSTOMER_USER_GROUP_UPDATE;
    /// Creates a flight order: `/air/orders`.
    Order = "order", order::ORDER;
    /// Changes an order (PATCH).
    OrderUpdate = "order_update", order_update::ORDER_UPDATE;
    /// Creates a stays booking: `/stays/bookings`.
    Booking = "booking", booking::BOOKING;
    /// Creates a key that opens the Travel Support Assistant: `/identity/component_client_keys`.
    ComponentClientKey = "component_client_key", component_client_key::COMPONENT_CLIENT_KEY;
}

/// The kind with this name; fails for any other string.
///
/// ```
/// use duffel_customers::Kind;
///
/// assert_eq!("order".parse(), Ok(Kind::Order));
/// ```
impl FromStr for Kind {
    type Err = ParseError;

    fn from_str(name: &str) -> Result<Self, ParseError> {
        let found = Kind::ALL.iter().copied().find(|kind| kind.as_str() == name);
        found.ok_or(ParseError(FORMAT.found(HINT)))
    }
}

/// As [`Kind::as_str`].
impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
