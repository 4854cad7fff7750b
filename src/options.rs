//! The options of a check or a build.

use crate::offer::Given;
use crate::{Offer, Quote, Timestamp};

/// The options of a check or a build. The defaults suit most callers. Two values with an offer or a quote are equal if it was read from
/// equal JSON.
///
/// ```
/// use duffel_customers::{Date, Kind, Options, check};
///
/// let options = Options::new()
///     .now(Date::new(2031, 1, 1).unwrap())
///     .strict(true)
///     .require_envelope(true)
///     .normalize(true)
///     .link_users(false)
///     .max_bytes(4096)
///     .max_issues(10);
/// let report = check(Kind::CustomerUserGroup, br#"{"data": {"name": "Stark Industries"}}"#, &options);
/// assert!(report.is_valid());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options<'a> {
    pub(crate) now: Option<Timestamp>,
    pub(crate) strict: bool,
    pub(crate) envelope_required: bool,
    pub(crate) normalize: bool,
    pub(crate) link_users: bool,
    pub(crate) max_bytes: u32,
    pub(crate) max_issues: u32,
    /// The offer or quote that is booked.
    pub(crate) given: &'a Given<'a>,
    /// One bit for each field of a payment, by index, that was empty and has been filled in.
    pub(crate) filled: u32,
}

impl<'a> Options<'a> {
    /// The default options. Each method names its default.
    #[must_use]
    pub const fn new() -> Self {
        Options {
            now: None,
            strict: false,
            envelope_required: false,
            normalize: false,
            link_users: true,
            max_bytes: 262_144,
            max_issues: 100,
            given: Given::NONE,
            filled: 0,
        }
    }

    /// The current time: a [`Timestamp`] or just today's [`Date`](crate::Date). Turns on the rules that need a clock (expired documents,
    /// dates of birth in the future, expired offers). Default none; the crate never reads a clock itself. With a time, offers expire to the
    /// microsecond; with a date, on the following day.
    ///
    /// ```
    /// use std::time::{SystemTime, UNIX_EPOCH};
    ///
    /// use duffel_customers::{Code, Kind, Offer, Options, Timestamp, check};
    ///
    /// let offer = br#"{"id": "off_0000AgZitpOnQtd3NQxjwO", "expires_at": "2026-01-17T10:42:14Z"}"#;
    /// let offer = Offer::parse(offer)?;
    /// let is_expired_at = |now: Timestamp| {
    ///     let order = br#"{"selected_offers": ["off_0000AgZitpOnQtd3NQxjwO"]}"#;
    ///     let report = check(Kind::Order, order, &Options::new().offer(&offer).now(now));
    ///     report.errors().any(|issue| issue.code() == Code::OfferExpired)
    /// };
    /// assert!(!is_expired_at("2026-01-17T10:42:14Z".parse()?));
    /// assert!(is_expired_at("2026-01-17T10:42:14.000001Z".parse()?));
    ///
    /// let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    /// assert!(is_expired_at(Timestamp::from_unix(seconds.try_into()?).ok_or("the clock is wrong")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn now(mut self, now: impl Into<Timestamp>) -> Self {
        self.now = Some(now.into());
        self
    }

    /// The offer that an order books: turns on the rules that compare the two. Other payloads are checked without it. Replaces a quote.
    ///
    /// ```
    /// use duffel_customers::{Kind, Offer, Options, check};
    ///
    /// let offer = Offer::parse(br#"{"id": "off_0000AgZitpOnQtd3NQxjwO", "total_amount": "430.00"}"#)?;
    /// let order = br#"{"selected_offers": ["off_0000AgZitpOnQtd3NQxjwX"]}"#;
    /// let report = check(Kind::Order, order, &Options::new().offer(&offer));
    /// let other = "/selected_offers/0: Select the offer that is being booked: this is another one.";
    /// assert!(report.to_string().contains(other));
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    #[must_use]
    pub const fn offer(mut self, offer: &'a Offer<'a>) -> Self {
        self.given = &offer.0;
        self
    }

    /// The quote that a stays booking books: turns on the rules that compare the two. Replaces an offer.
    ///
    /// ```
    /// use duffel_customers::{Kind, Options, Quote, check};
    ///
    /// let quote = Quote::parse(br#"{"id": "quo_0000AS0NZdKjjnnHZmSUbI"}"#)?;
    /// let booking = br#"{"quote_id": "quo_0000AS0NZdKjjnnHZmSUbX"}"#;
    /// let report = check(Kind::Booking, booking, &Options::new().quote(&quote));
    /// let other = "/quote_id: Give the quote that is being booked: this is another one.";
    /// assert!(report.to_string().contains(other));
    /// # Ok::<(), duffel_customers::ParseError>(())
    /// ```
    #[must_use]
    pub const fn quote(mut self, quote: &'a Quote<'a>) -> Self {
        self.given = &quote.0;
        self
    }

    /// Counts warnings as errors. Default false.
    #[must_use]
    pub const fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Requires the wrapper `{"data": …}` that Duffel's API requires around every body. Default false: both forms are accepted.
    #[must_use]
    pub const fn require_envelope(mut self, required: bool) -> Self {
        self.envelope_required = required;
        self
    }

    /// Tidies before checking, as [`build`](crate::build) does. Default false.
    #[must_use]
    pub const fn normalize(mut self, normalize: bool) -> Self {
        self.normalize = normalize;
        self
    }

    /// Whether [`build`](crate::build) adds each passenger's or guest's well-formed `user_id` that is missing from `users`. Default true.
    #[must_use]
    pub const fn link_users(mut self, link: bool) -> Self {
        self.link_users = link;
        self
    }

    /// The largest size of the JSON in bytes. If it is larger, the error `too_large` is the only issue. Default 262144.
    #[must_use]
    pub const fn max_bytes(mut self, bytes: u32) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// The most issues that are reported. If there are more, one `too_many_issues` follows them. Default 100.
    ///
    /// That one is an error, because unreported issues may be errors: with a low limit, a body that has only warnings can fail. For a short
    /// list, take the first few of [`Report::issues`](crate::Report::issues) instead.
    ///
    /// ```
    /// use duffel_customers::{Kind, Options, check};
    ///
    /// let body = br#"{"name": "Avengers", "colour": "red", "size": 6}"#;
    /// assert!(check(Kind::CustomerUserGroup, body, &Options::new()).is_valid());
    /// let report = check(Kind::CustomerUserGroup, body, &Options::new().max_issues(1));
    /// assert_eq!(report.errors().next().map(|issue| issue.code().as_str()), Some("too_many_issues"));
    /// ```
    #[must_use]
    pub const fn max_issues(mut self, issues: u32) -> Self {
        self.max_issues = issues;
        self
    }
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options::new()
    }
}
