//! A response: the parts of its head that are read, and its body.

use alloc::string::String;

use super::date::http_date;
use crate::json::{Reader, members};

/// The head of a response: its status and headers.
///
/// ```
/// use duffel_customers::http::{Body, Endpoint, Head, Outcome};
///
/// // From the parts of any HTTP library's response; the rest stays empty.
/// let head = Head { status: 201, request_id: Some("FZW0H3HdJwKk5HMAAKxB".into()), ..Head::default() };
/// let create = Endpoint::CUSTOMER_USERS_CREATE;
/// assert_eq!(Outcome::read(create, &head, Body::Record), Outcome::Done);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The status.
    pub status: u16,
    /// `x-request-id`, which Duffel's support asks for.
    pub request_id: Option<String>,
    /// How many more calls Duffel accepts, if it says so.
    pub rate_limit: Option<RateLimit>,
    /// When it was sent, by the sender's clock, in seconds since 1970.
    pub date: Option<i64>,
    /// `Retry-After`: seconds to wait, from when the response was sent.
    pub retry_after: Option<i64>,
    /// `Retry-After` as a date, in seconds since 1970, if the response does not say when it was sent.
    pub retry_at: Option<i64>,
    /// `ratelimit-reset`, in seconds since 1970.
    pub reset: Option<i64>,
}

/// Duffel's rate limit, from a response's `ratelimit-…` headers.
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
    /// Calls per window.
    pub limit: u32,
    /// Calls left in this window.
    pub remaining: u32,
    /// When the next window begins, in seconds since 1970.
    pub reset: i64,
}

impl Head {
    /// Reads a head. `header` returns the value of the header with a (lower-case) name. Unreadable values count as absent.
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
        let retry = text("retry-after");
        let retry = retry.as_deref().map(str::trim_ascii);
        let moment = retry.and_then(http_date);
        let until = date.zip(moment).map(|(date, moment)| moment - date);
        Head {
            status,
            request_id: text("x-request-id"),
            rate_limit: rate_limit(),
            date,
            retry_after: retry.and_then(seconds).or(until),
            retry_at: moment.filter(|_| date.is_none()),
            reset,
        }
    }
}

fn seconds(digits: &str) -> Option<i64> {
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    // A number that is too large becomes the maximum.
    is_number.then(|| digits.parse().unwrap_or(i64::MAX))
}

/// The kind of a response's body.
///
/// ```
/// use duffel_customers::http::{Body, Endpoint, Failure, Head, Outcome};
///
/// let list = Endpoint::ORDERS_LIST;
/// let head = Head { status: 200, ..Head::default() };
/// assert_eq!(Outcome::read(list, &head, Body::read(r#"{"data":[],"meta":null}"#)), Outcome::Done);
/// // An HTML page instead of a list:
/// let Outcome::Failed(failure, _) = Outcome::read(list, &head, Body::read("<h1>Sign in</h1>")) else { panic!() };
/// assert_eq!(failure, Failure::Unreadable);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body<'a> {
    /// JSON whose `data` is an object.
    Record,
    /// JSON whose `data` is an array.
    List,
    /// Anything else: an error, an HTML page, an empty body.
    Text(&'a str),
}

impl<'a> Body<'a> {
    /// Determines the kind of a body. If you have parsed it already, you can construct the variant directly.
    ///
    /// ```
    /// use duffel_customers::http::Body;
    ///
    /// assert_eq!(Body::read(r#"{"data":{"id":"ord_0000AgZitpOnQtd3NQxjwO"}}"#), Body::Record);
    /// assert_eq!(Body::read("Forbidden"), Body::Text("Forbidden"));
    /// // A truncated body isn't JSON, however it begins.
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
