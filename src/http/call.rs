//! One call: an endpoint, the ID in its path, its query.

use alloc::string::String;
use core::fmt::{self, Write as _};

use super::endpoint::Endpoint;
use crate::json::Writer;
use crate::rules::{Id, IdKind, Rule as _};

/// A call that can be sent: its ID has the right prefix, and its query is checked and encoded.
///
/// ```
/// use duffel_customers::http::{Call, Endpoint};
///
/// let cancel = Endpoint::BOOKINGS_CANCEL;
/// let call = Call::new(cancel, Some("bok_0000BTVRuKZTavzrZDJ4cb"), [])?;
/// assert_eq!(call.target(), "/stays/bookings/bok_0000BTVRuKZTavzrZDJ4cb/actions/cancel");
/// assert_eq!(call.endpoint().name(), "bookings.cancel");
/// # Ok::<(), duffel_customers::http::InvalidCall>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    endpoint: &'static Endpoint,
    target: String,
}

/// Why a call cannot be sent. Never contains the input.
///
/// ```
/// use duffel_customers::http::{Call, Endpoint, InvalidCall};
///
/// let get = Endpoint::CUSTOMER_USERS_GET;
/// assert_eq!(Call::new(get, None, []), Err(InvalidCall::NoId));
/// let refused = Call::new(get, Some("usg_0000AgZitpOnQtd3NQxjwO"), []).unwrap_err();
/// assert_eq!(
///     refused.to_string(),
///     "Expected a customer user ID (icu_…), got a customer user group ID (usg_…).",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidCall {
    /// The ID, or one by which a list is filtered, is invalid or of the wrong kind. The string says which kind is expected.
    Id(String),
    /// The endpoint's path needs an ID, and none was given.
    NoId,
    /// An ID was given, but the endpoint's path has none.
    UnexpectedId,
    /// A blank filter in the query, which might not filter.
    BlankFilter,
}

impl Call {
    /// A call of `endpoint`, with the ID for its path, if the path has one. In `query`, `user_id` and `offer_id` must be IDs, and no
    /// filter may be blank: Duffel might list everyone's records.
    ///
    /// # Errors
    ///
    /// [`InvalidCall`] if the ID or the query does not fit.
    ///
    /// ```
    /// use duffel_customers::http::{Call, Endpoint};
    ///
    /// let list = Endpoint::ORDERS_LIST;
    /// let call = Call::new(list, None, [("user_id", "icu_0000AgZitpOnQtd3NQxjwO"), ("limit", "5")])?;
    /// assert_eq!(call.target(), "/air/orders?user_id=icu_0000AgZitpOnQtd3NQxjwO&limit=5");
    ///
    /// let get = Endpoint::ORDERS_GET;
    /// let refused = Call::new(get, Some("../stays/bookings"), []).unwrap_err();
    /// assert_eq!(refused.to_string(), "Expected an order ID (ord_…).");
    /// # Ok::<(), duffel_customers::http::InvalidCall>(())
    /// ```
    pub fn new<'a>(
        endpoint: &'static Endpoint,
        id: Option<&str>,
        query: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, InvalidCall> {
        let (before, after) = endpoint.around_id();
        let mut target = String::from(before);
        match (endpoint.id(), id) {
            (None, None) => {}
            (None, Some(_)) => return Err(InvalidCall::UnexpectedId),
            (Some(_), None) => return Err(InvalidCall::NoId),
            (Some(kind), Some(id)) => {
                check_id(kind, id)?;
                // Letters, digits and one underscore need no encoding.
                target.push_str(id);
            }
        }
        target.push_str(after);
        let mut separator = '?';
        for (name, value) in query {
            if let Some(kind) = filter_kind(name) {
                check_id(kind, value)?;
            } else if value.trim().is_empty() && !matches!(name, "before" | "after") {
                return Err(InvalidCall::BlankFilter);
            }
            target.push(separator);
            encode(&mut target, name);
            target.push('=');
            encode(&mut target, value);
            separator = '&';
        }
        Ok(Call { endpoint, target })
    }

    /// The endpoint.
    #[must_use]
    pub const fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Path and query, encoded.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }
}

fn check_id(kind: &'static IdKind, id: &str) -> Result<(), InvalidCall> {
    let rule = Id::of(kind);
    let Some(problem) = rule.check(id.as_bytes(), None) else { return Ok(()) };
    let mut writer = Writer::verbatim();
    rule.explain(id.as_bytes(), problem).write_message("", &mut writer);
    Err(InvalidCall::Id(writer.into_string()))
}

/// The kind of ID by which a list is filtered. An ID that is blank, or of another kind, might not filter: the list would have everyone's
/// records.
fn filter_kind(name: &str) -> Option<&'static IdKind> {
    match name {
        "user_id" => Some(IdKind::CUSTOMER_USER),
        "offer_id" => Some(IdKind::OFFER),
        _ => None,
    }
}

/// Writes a query's name or value, with everything but RFC 3986's unreserved characters as `%XX`.
fn encode(target: &mut String, text: &str) {
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            target.push(char::from(byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(target, "%{byte:02X}");
        }
    }
}

impl fmt::Display for InvalidCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            InvalidCall::Id(why) => why,
            InvalidCall::NoId => "This call needs an ID.",
            InvalidCall::UnexpectedId => "This call takes no ID.",
            InvalidCall::BlankFilter => {
                "Leave a filter out, rather than blank, to list everything."
            }
        })
    }
}

impl core::error::Error for InvalidCall {}
