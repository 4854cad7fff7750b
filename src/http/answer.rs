//! What came back: the part of an answer's head that is read, and its body.

use alloc::string::String;

use super::date::http_date;

/// What an answer says before its body.
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
        return value.parse().ok();
    }
    Some(http_date(value)? - date?)
}

/// A body, as far as it matters what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body<'a> {
    /// JSON whose `data` is an object.
    Record,
    /// JSON whose `data` is an array.
    List,
    /// Anything else: an error, a page of HTML, nothing at all.
    Text(&'a str),
}
