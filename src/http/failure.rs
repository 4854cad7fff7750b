//! How calls can fail, and what follows: the table of what may be resent.

use core::fmt;

use super::endpoint::Resend;

macro_rules! failures {
    ($($(#[$doc:meta])* $failure:ident = $text:literal,)*) => {
        /// How a call failed. Its `Display` says no more than that; [`message`](super::message()) adds the call and the response.
        ///
        /// ```
        /// use duffel_customers::http::{Body, Endpoint, Failure, Head, Outcome};
        ///
        /// let create = Endpoint::ORDERS_CREATE;
        /// let head = Head { status: 503, ..Head::default() };
        /// let answer = Outcome::read(create, &head, Body::Text("<h1>Service unavailable</h1>"));
        /// let Outcome::Failed(failure, _) = answer else { panic!() };
        /// assert_eq!(failure, Failure::ProxyTurnedAway);
        /// assert_eq!(failure.to_string(), "turned away by a proxy");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Failure {
            $($(#[$doc])* $failure,)*
        }

        impl Failure {
            /// Every failure.
            ///
            /// ```
            /// use duffel_customers::http::{Failure, Resend};
            ///
            /// // An order is resent in one case only: Duffel itself says that nothing was done.
            /// let again = Failure::ALL.iter().filter(|failure| failure.verdict(Resend::Books).again);
            /// assert_eq!(again.collect::<Vec<_>>(), [&Failure::TurnedAway]);
            /// ```
            pub const ALL: &[Failure] = &[$(Failure::$failure,)*];

            /// In a few words.
            pub(super) const fn text(self) -> &'static str {
                match self {
                    $(Failure::$failure => $text,)*
                }
            }
        }
    };
}

failures! {
    /// Duffel (or a proxy) refused it: any other 4xx.
    Refused = "refused",
    /// 429 or 503 with Duffel's own error: nothing was done.
    TurnedAway = "turned away, and nothing was done",
    /// 429 or 503 with any other body: it is from a proxy, which may have passed the call on.
    ProxyTurnedAway = "turned away by a proxy",
    /// 504: a proxy got no response in time.
    GatewayTimeout = "no answer to a proxy in time",
    /// 408.
    RequestTimeout = "the request did not arrive in time",
    /// 500, 502 or another 5xx.
    ServerError = "the server failed",
    /// A redirect. Redirects are not followed, because the token must not be sent elsewhere.
    Redirected = "redirect, which is not followed",
    /// The status says success, but the body is not one of the endpoint's.
    Unreadable = "with a body that is not what this call gives",
    /// No response, or one that broke off: a write may have been carried out. If your HTTP library knows that it was not, because there was
    /// no connection to send it on, a write is [`Unsent`](Failure::Unsent): not ambiguous, though not resent automatically either.
    Connection = "no answer, or one that broke off",
    /// No complete response in time: see [`TIMEOUT`](super::TIMEOUT).
    TimedOut = "no answer in time",
    /// The caller's signal fired after the request was sent.
    Aborted = "aborted by the caller",
    /// The caller's signal fired before anything was sent.
    AbortedUnsent = "aborted by the caller before it was sent",
    /// The caller's signal fired during the wait before another attempt: earlier attempts did nothing, or are safe to repeat.
    AbortedWaiting = "aborted by the caller before it was sent again",
    /// Nothing could be sent, for example because there was no token, or no connection for a write.
    Unsent = "not sent",
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

impl core::error::Error for Failure {}

/// What to do about a failure.
///
/// ```
/// use duffel_customers::http::{Endpoint, Failure};
///
/// let get = Endpoint::ORDERS_GET;
/// let verdict = Failure::Connection.verdict(get.resend());
/// assert!(verdict.again && verdict.retryable && !verdict.ambiguous);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// Resend it automatically, after a [`wait`](super::wait); an order or a booking only if you can then wait for a whole
    /// [`TIMEOUT`](super::TIMEOUT), because giving up earlier would leave open whether it was booked.
    pub again: bool,
    /// Sending the same call again is safe and may succeed.
    pub retryable: bool,
    /// The write may have been carried out: check before sending it again.
    pub ambiguous: bool,
}

impl Failure {
    /// What to do about a failed call, given what resending it does.
    ///
    /// ```
    /// use duffel_customers::http::{Endpoint, Failure};
    ///
    /// let create = Endpoint::ORDERS_CREATE;
    /// let verdict = Failure::TimedOut.verdict(create.resend());
    /// assert!(!verdict.again && verdict.ambiguous);
    /// ```
    #[must_use]
    pub const fn verdict(self, resend: Resend) -> Verdict {
        let harmless = matches!(resend, Resend::Reads | Resend::Repeats);
        match self {
            Failure::Refused | Failure::AbortedUnsent | Failure::AbortedWaiting => {
                Verdict::of(false, false, false)
            }
            Failure::TurnedAway => Verdict::of(true, true, false),
            Failure::Unsent => Verdict::of(false, true, false),
            // Repeating may or may not help: that is for a person to decide, unless it may have been carried out.
            Failure::Redirected | Failure::Aborted => Verdict::of(false, false, !harmless),
            Failure::ProxyTurnedAway
            | Failure::GatewayTimeout
            | Failure::Connection
            | Failure::TimedOut => Verdict::of(harmless, harmless, !harmless),
            Failure::RequestTimeout | Failure::ServerError => {
                Verdict::of(matches!(resend, Resend::Reads), harmless, !harmless)
            }
            Failure::Unreadable => Verdict::of(false, harmless, !harmless),
        }
    }
}

impl Verdict {
    const fn of(again: bool, retryable: bool, ambiguous: bool) -> Self {
        Verdict { again, retryable, ambiguous }
    }
}
