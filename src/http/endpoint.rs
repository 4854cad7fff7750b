//! The endpoints of Duffel's API that the client calls, one line each.

use crate::Kind;
use crate::rules::IdKind;

/// An HTTP method.
///
/// ```
/// use duffel_customers::http::{Endpoint, Method};
///
/// // Users are replaced, groups are changed.
/// let method = |name| Endpoint::from_name(name).unwrap().method();
/// assert_eq!(method("customerUsers.update"), Method::Put);
/// assert_eq!(method("customerUserGroups.update").as_str(), "PATCH");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or acts.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// `GET`, `POST`, …
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// What a second sending of the same call does, where the first may have been carried out.
///
/// ```
/// use duffel_customers::http::{Endpoint, Failure, Resend};
///
/// let delete = Endpoint::from_name("customerUserGroups.delete").unwrap();
/// assert_eq!(delete.resend(), Resend::Repeats);
/// // So that a delete whose answer was lost can be sent once more; an order cannot.
/// assert!(Failure::TimedOut.verdict(Resend::Repeats).again);
/// assert!(!Failure::TimedOut.verdict(Resend::Books).again);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resend {
    /// Nothing: it reads.
    Reads,
    /// What the first did: it replaces or deletes.
    Repeats,
    /// Perhaps something else than the first: another user, a change undone.
    Writes,
    /// Books and charges a second time.
    Books,
}

/// What a call is answered with when it succeeds.
///
/// ```
/// use duffel_customers::http::{Endpoint, Gives};
///
/// let gives = |name| Endpoint::from_name(name).unwrap().gives();
/// assert_eq!(gives("orders.get"), Gives::Record);
/// assert_eq!(gives("orders.list"), Gives::List);
/// assert_eq!(gives("customerUserGroups.delete"), Gives::Nothing);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gives {
    /// `{"data": {…}}`
    Record,
    /// `{"data": […], "meta": …}`
    List,
    /// Nothing that matters.
    Nothing,
}

/// One endpoint.
///
/// ```
/// use duffel_customers::Kind;
/// use duffel_customers::http::{Endpoint, Method};
///
/// let update = Endpoint::from_name("orders.update").unwrap();
/// assert_eq!((update.method(), update.path()), (Method::Patch, "/air/orders/{id}"));
/// assert_eq!(update.id_prefix(), Some("ord_"));
/// assert_eq!(update.payload(), Some(Kind::OrderUpdate));
/// ```
#[derive(Debug, PartialEq, Eq)]
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

impl Endpoint {
    /// Every endpoint.
    ///
    /// ```
    /// use duffel_customers::http::{Endpoint, Resend};
    ///
    /// let books = Endpoint::ALL.iter().filter(|endpoint| endpoint.resend() == Resend::Books);
    /// let names: Vec<_> = books.map(Endpoint::name).collect();
    /// assert_eq!(names, ["orders.create", "bookings.create"]);
    /// ```
    #[rustfmt::skip]
    pub const ALL: &[Endpoint] = &[
        create("customerUsers.create", USERS, Kind::CustomerUser),
        get("customerUsers.get", USER, IdKind::CUSTOMER_USER),
        update("customerUsers.update", Method::Put, USER, IdKind::CUSTOMER_USER, Kind::CustomerUser),
        list("customerUsers.list", USERS),
        create("customerUserGroups.create", GROUPS, Kind::CustomerUserGroup),
        get("customerUserGroups.get", GROUP, IdKind::CUSTOMER_USER_GROUP),
        update("customerUserGroups.update", Method::Patch, GROUP, IdKind::CUSTOMER_USER_GROUP, Kind::CustomerUserGroupUpdate),
        delete("customerUserGroups.delete", GROUP, IdKind::CUSTOMER_USER_GROUP),
        list("customerUserGroups.list", GROUPS),
        create("componentClientKeys.create", KEYS, Kind::ComponentClientKey),
        book("orders.create", ORDERS, Kind::Order),
        get("orders.get", ORDER, IdKind::ORDER),
        update("orders.update", Method::Patch, ORDER, IdKind::ORDER, Kind::OrderUpdate),
        list("orders.list", ORDERS),
        book("bookings.create", BOOKINGS, Kind::Booking),
        get("bookings.get", BOOKING, IdKind::BOOKING),
        list("bookings.list", BOOKINGS),
        act("bookings.cancel", CANCEL, IdKind::BOOKING),
    ];

    /// The endpoint with this name.
    ///
    /// ```
    /// use duffel_customers::http::Endpoint;
    ///
    /// let list = Endpoint::from_name("bookings.list").unwrap();
    /// assert_eq!(list.path(), "/stays/bookings");
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

    /// Its path, with `{id}` where an ID stands: fit for logs.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The prefix of the ID in its path.
    #[must_use]
    pub fn id_prefix(&self) -> Option<&'static str> {
        self.id.map(|kind| kind.prefix)
    }

    /// What it is sent.
    #[must_use]
    pub const fn payload(&self) -> Option<Kind> {
        self.payload
    }

    /// What a second sending does.
    #[must_use]
    pub const fn resend(&self) -> Resend {
        self.resend
    }

    /// What it gives.
    #[must_use]
    pub const fn gives(&self) -> Gives {
        self.gives
    }

    /// Its path before the ID and after it; without an ID, all of it before.
    pub(super) fn around_id(&self) -> (&'static str, &'static str) {
        // Looked for by single characters: whoever looks for a text brings a search algorithm.
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
