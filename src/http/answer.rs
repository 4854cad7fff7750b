//! What came back: the part of an answer's head that is read, and its body.

use alloc::string::String;

use super::date::http_date;
use crate::json::{Reader, members};

/// What an answer says before its body.
///
/// ```
/// use duffel_customers::http::{Body, Endpoint, Head, Outcome};
///
/// // From the parts of any HTTP library's answer; the rest stays empty.
/// let head = Head { status: 201, request_id: Some("FZW0H3HdJwKk5HMAAKxB".into()), ..Head::default() };
/// let create = Endpoint::CUSTOMER_USERS_CREATE;
/// assert_eq!(Outcome::read(create, &head, Body::Record), Outcome::Done);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The status.
    pub status: u16,
    /// `x-request-id`: what Duffel's support asks for.
    pub request_id: Option<String>,
    /// How many more calls Duffel takes, if it says so.
    pub rate_limit: Option<RateLimit>,
    /// When it was sent, by the sender's own clock, in seconds since 1970.
    pub date: Option<i64>,
    /// `Retry-After`: seconds to wait, from when the answer was sent.
    pub retry_after: Option<i64>,
    /// `ratelimit-reset`, in seconds since 1970.
    pub reset: Option<i64>,
}

/// Duffel's rate limit, as the `ratelimit-…` headers of an answer say it.
///
/// ```
/// use duffel_customers::http::{Head, RateLimit};
///
/// let headers = [("ratelimit-limit", "60"), ("ratelimit-remaining", "59"), ("ratelimit-reset", "Tue, 25 Jun 2030 10:42:00 GMT")];
/// let head = Head::read(200, |name| headers.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).into()));
/// assert_eq!(head.rate_limit, Some(RateLimit { limit: 60, remaining: 59, reset: 1_908_614_520 }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Calls in one window.
    pub limit: u32,
    /// Calls left in this window.
    pub remaining: u32,
    /// When the next window begins, in seconds since 1970.
    pub reset: i64,
}

impl Head {
    /// Reads a head; `header` gives the value of the header with a name (in lower case). What cannot be read counts as absent.
    ///
    /// ```
    /// use std::collections::HashMap;
    ///
    /// use duffel_customers::http::Head;
    ///
    /// let headers = HashMap::from([("x-request-id", "FZW0H3HdJwKk5HMAAKxB"), ("retry-after", "2"), ("ratelimit-reset", "soon")]);
    /// let head = Head::read(429, |name| headers.get(name).map(|value| String::from(*value)));
    /// assert_eq!(head.request_id.as_deref(), Some("FZW0H3HdJwKk5HMAAKxB"));
    /// assert_eq!((head.retry_after, head.reset), (Some(2), None));
    /// ```
    #[must_use]
    pub fn read(status: u16, header: impl Fn(&str) -> Option<String>) -> Self {
        let text = |name| header(name).filter(|value| !value.trim_ascii().is_empty());
        let date = text("date").as_deref().and_then(http_date);
        let reset = text("ratelimit-reset").as_deref().and_then(http_date);
        let count = |name| text(name)?.trim_ascii().parse().ok();
        let rate_limit = || {
            let (limit, remaining) = (count("ratelimit-limit")?, count("ratelimit-remaining")?);
            Some(RateLimit { limit, remaining, reset: reset? })
        };
        Head {
            status,
            request_id: text("x-request-id"),
            rate_limit: rate_limit(),
            date,
            retry_after: text("retry-after").and_then(|value| retry_after(&value, date)),
            reset,
        }
    }
}

/// Seconds, or a date, which is read by the answer's own clock.
fn retry_after(value: &str, date: Option<i64>) -> Option<i64> {
    let value = value.trim_ascii();
    if value.bytes().all(|byte| byte.is_ascii_digit()) {
        // More than can be counted is as long as can be.
        return Some(value.parse().unwrap_or(i64::MAX));
    }
    Some(http_date(value)? - date?)
}

/// A body, as far as it matters what it is.
///
/// ```
/// use duffel_customers::http::{Body, Endpoint, Failure, Head, Outcome};
///
/// let list = Endpoint::ORDERS_LIST;
/// let head = Head { status: 200, ..Head::default() };
/// assert_eq!(Outcome::read(list, &head, Body::read(r#"{"data":[],"meta":null}"#)), Outcome::Done);
/// // A page of HTML where a list should be:
/// let Outcome::Failed(failure, _) = Outcome::read(list, &head, Body::read("<h1>Sign in</h1>")) else { panic!() };
/// assert_eq!(failure, Failure::Unreadable);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body<'a> {
    /// JSON whose `data` is an object.
    Record,
    /// JSON whose `data` is an array.
    List,
    /// Anything else: an error, a page of HTML, nothing at all.
    Text(&'a str),
}

impl<'a> Body<'a> {
    /// What the body with this text is. Whoever has parsed it can say so without reading it again.
    ///
    /// ```
    /// use duffel_customers::http::Body;
    ///
    /// assert_eq!(Body::read(r#"{"data":{"id":"ord_0000AgZitpOnQtd3NQxjwO"}}"#), Body::Record);
    /// assert_eq!(Body::read("Forbidden"), Body::Text("Forbidden"));
    /// // Half a body is none, however it begins.
    /// assert_eq!(Body::read(r#"{"data": {"#), Body::Text(r#"{"data": {"#));
    /// ```
    #[must_use]
    pub fn read(text: &'a str) -> Self {
        let mut reader = Reader::new(text.as_bytes());
        let mut body = Body::Text(text);
        members(&mut reader, |reader, name| {
            if name == b"data" {
                body = match reader.peek() {
                    b'{' => Body::Record,
                    b'[' => Body::List,
                    _ => Body::Text(text),
                };
            }
            reader.skip();
        });
        if reader.end().is_ok() { body } else { Body::Text(text) }
    }
}
