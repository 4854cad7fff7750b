//! The endpoints of Duffel's API that the client calls, one line each.

use super::method::Method;
use crate::Kind;
use crate::rules::IdKind;

/// What resending a call does if the first one may have been carried out.
///
/// ```
/// use duffel_customers::http::{Endpoint, Failure, Resend};
///
/// let delete = Endpoint::CUSTOMER_USER_GROUPS_DELETE;
/// assert_eq!(delete.resend(), Resend::Repeats);
/// // So a delete whose response was lost can be resent; an order cannot.
/// assert!(Failure::TimedOut.verdict(Resend::Repeats).again);
/// assert!(!Failure::TimedOut.verdict(Resend::Books).again);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resend {
    /// Nothing: it reads.
    Reads,
    /// What the first did: it replaces or deletes.
    Repeats,
    /// Possibly something different: create another user, or undo a later change.
    Writes,
    /// Books and charges again.
    Books,
}

/// What a successful call returns.
///
/// ```
/// use duffel_customers::http::{Endpoint, Gives};
///
/// assert_eq!(Endpoint::ORDERS_GET.gives(), Gives::Record);
/// assert_eq!(Endpoint::ORDERS_LIST.gives(), Gives::List);
/// assert_eq!(Endpoint::CUSTOMER_USER_GROUPS_DELETE.gives(), Gives::Nothing);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gives {
    /// `{"data": {…}}`
    Record,
    /// `{"data": […], "meta": …}`
    List,
    /// Nothing: an empty body. A record does no harm.
    Nothing,
}

/// One endpoint.
///
/// ```
/// use duffel_customers::Kind;
/// use duffel_customers::http::{Endpoint, Method};
///
/// let update = Endpoint::ORDERS_UPDATE;
/// assert_eq!((update.method(), update.path()), (Method::Patch, "/air/orders/{id}"));
/// assert_eq!(update.id_prefix(), Some("ord_"));
/// assert_eq!(update.payload(), Some(Kind::OrderUpdate));
/// ```
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Endpoint {
    name: &'static str,
    method: Method,
    path: &'static str,
    id: Option<&'static IdKind>,
    payload: Option<Kind>,
    resend: Resend,
    gives: Gives,
}

const USERS: &str = "/identity/customer/users";
const USER: &str = "/identity/customer/users/{id}";
const GROUPS: &str = "/identity/customer/user_groups";
const GROUP: &str = "/identity/customer/user_groups/{id}";
const KEYS: &str = "/identity/component_client_keys";
const ORDERS: &str = "/air/orders";
const ORDER: &str = "/air/orders/{id}";
const BOOKINGS: &str = "/stays/bookings";
const BOOKING: &str = "/stays/bookings/{id}";
const CANCEL: &str = "/stays/bookings/{id}/actions/cancel";

macro_rules! endpoints {
    ($($constant:ident = $kind:ident($name:literal $(, $of:expr)*);)*) => {
        /// One constant for each.
        impl Endpoint {
            $(
                #[doc = concat!(
                    "The endpoint `", $name, "`.\n\n```\nuse duffel_customers::http::Endpoint;\n\n",
                    "assert_eq!(Endpoint::", stringify!($constant), ".name(), \"", $name, "\");\n```",
                )]
                pub const $constant: &Endpoint = &$kind($name $(, $of)*);
            )*

            /// Every endpoint.
            ///
            /// ```
            /// use duffel_customers::http::{Endpoint, Resend};
            ///
            /// let books = Endpoint::ALL.iter().filter(|endpoint| endpoint.resend() == Resend::Books);
            /// let names: Vec<_> = books.map(Endpoint::name).collect();
            /// assert_eq!(names, ["orders.create", "bookings.create"]);
            /// ```
            pub const ALL: &[Endpoint] = &[$($kind($name $(, $of)*),)*];
        }
    };
}

#[rustfmt::skip]
endpoints! {
    CUSTOMER_USERS_CREATE = create("customerUsers.create", USERS, Kind::CustomerUser);
    CUSTOMER_USERS_GET = get("customerUsers.get", USER, IdKind::CUSTOMER_USER);
    CUSTOMER_USERS_UPDATE = update("customerUsers.update", Method::Put, USER, IdKind::CUSTOMER_USER, Kind::CustomerUser);
    CUSTOMER_USERS_LIST = list("customerUsers.list", USERS);
    CUSTOMER_USER_GROUPS_CREATE = create("customerUserGroups.create", GROUPS, Kind::CustomerUserGroup);
    CUSTOMER_USER_GROUPS_GET = get("customerUserGroups.get", GROUP, IdKind::CUSTOMER_USER_GROUP);
    CUSTOMER_USER_GROUPS_UPDATE = update("customerUserGroups.update", Method::Patch, GROUP, IdKind::CUSTOMER_USER_GROUP, Kind::CustomerUserGroupUpdate);
    CUSTOMER_USER_GROUPS_DELETE = delete("customerUserGroups.delete", GROUP, IdKind::CUSTOMER_USER_GROUP);
    CUSTOMER_USER_GROUPS_LIST = list("customerUserGroups.list", GROUPS);
    COMPONENT_CLIENT_KEYS_CREATE = create("componentClientKeys.create", KEYS, Kind::ComponentClientKey);
    ORDERS_CREATE = book("orders.create", ORDERS, Kind::Order);
    ORDERS_GET = get("orders.get", ORDER, IdKind::ORDER);
    ORDERS_UPDATE = update("orders.update", Method::Patch, ORDER, IdKind::ORDER, Kind::OrderUpdate);
    ORDERS_LIST = list("orders.list", ORDERS);
    BOOKINGS_CREATE = book("bookings.create", BOOKINGS, Kind::Booking);
    BOOKINGS_GET = get("bookings.get", BOOKING, IdKind::BOOKING);
    BOOKINGS_LIST = list("bookings.list", BOOKINGS);
    BOOKINGS_CANCEL = act("bookings.cancel", CANCEL, IdKind::BOOKING);
}

impl Endpoint {
    /// The endpoint with this name, given as a string.
    ///
    /// ```
    /// use duffel_customers::http::Endpoint;
    ///
    /// assert_eq!(Endpoint::from_name("bookings.list"), Some(Endpoint::BOOKINGS_LIST));
    /// assert_eq!(Endpoint::from_name("bookings.delete"), None);
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        Endpoint::ALL.iter().find(|endpoint| endpoint.name == name)
    }

    /// Its name: `orders.create`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// Its path, with `{id}` instead of an ID, so that it can be logged.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The prefix of the ID in its path.
    #[must_use]
    pub fn id_prefix(&self) -> Option<&'static str> {
        self.id.map(|kind| kind.prefix)
    }

    /// The kind of payload it is sent.
    #[must_use]
    pub const fn payload(&self) -> Option<Kind> {
        self.payload
    }

    /// What resending it does.
    #[must_use]
    pub const fn resend(&self) -> Resend {
        self.resend
    }

    /// What it returns.
    #[must_use]
    pub const fn gives(&self) -> Gives {
        self.gives
    }

    /// Its path before and after the ID. Without an ID, the whole path is before.
    pub(super) fn around_id(&self) -> (&'static str, &'static str) {
        // Searches for single characters, because searching for a string links a search algorithm.
        let parts = self.path.split_once('{');
        parts.map_or((self.path, ""), |(before, rest)| {
            (before, rest.split_once('}').map_or("", |(_, after)| after))
        })
    }

    pub(super) const fn id(&self) -> Option<&'static IdKind> {
        self.id
    }
}

const fn endpoint(name: &'static str, method: Method, path: &'static str) -> Endpoint {
    let resend = match method {
        Method::Get => Resend::Reads,
        Method::Put | Method::Delete => Resend::Repeats,
        Method::Patch | Method::Post => Resend::Writes,
    };
    Endpoint { name, method, path, id: None, payload: None, resend, gives: Gives::Record }
}

const fn create(name: &'static str, path: &'static str, payload: Kind) -> Endpoint {
    Endpoint { payload: Some(payload), ..endpoint(name, Method::Post, path) }
}

const fn book(name: &'static str, path: &'static str, payload: Kind) -> Endpoint {
    Endpoint { resend: Resend::Books, ..create(name, path, payload) }
}

const fn get(name: &'static str, path: &'static str, id: &'static IdKind) -> Endpoint {
    Endpoint { id: Some(id), ..endpoint(name, Method::Get, path) }
}

const fn list(name: &'static str, path: &'static str) -> Endpoint {
    Endpoint { gives: Gives::List, ..endpoint(name, Method::Get, path) }
}

const fn update(
    name: &'static str,
    method: Method,
    path: &'static str,
    id: &'static IdKind,
    payload: Kind,
) -> Endpoint {
    Endpoint { id: Some(id), payload: Some(payload), ..endpoint(name, method, path) }
}

const fn delete(name: &'static str, path: &'static str, id: &'static IdKind) -> Endpoint {
    Endpoint { id: Some(id), gives: Gives::Nothing, ..endpoint(name, Method::Delete, path) }
}

const fn act(name: &'static str, path: &'static str, id: &'static IdKind) -> Endpoint {
    Endpoint { id: Some(id), ..endpoint(name, Method::Post, path) }
}
