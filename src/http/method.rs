//! The HTTP methods of Duffel's API.

use core::fmt;

/// An HTTP method.
///
/// ```
/// use duffel_customers::http::{Endpoint, Method};
///
/// // Users are replaced, groups are changed.
/// assert_eq!(Endpoint::CUSTOMER_USERS_UPDATE.method(), Method::Put);
/// assert_eq!(Endpoint::CUSTOMER_USER_GROUPS_UPDATE.method().as_str(), "PATCH");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or performs an action.
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

/// As [`Method::as_str`].
impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
