//! What can go wrong with a call, and what follows from it: the table of what may be sent again.

use super::endpoint::Resend;

/// How a call failed.
///
/// ```
/// use duffel_customers::http::{Body, Endpoint, Failure, Head, Outcome};
///
/// let create = Endpoint::ORDERS_CREATE;
/// let head = Head { status: 503, ..Head::default() };
/// let answer = Outcome::read(create, &head, Body::Text("<h1>Service unavailable</h1>"));
/// let Outcome::Failed(failure, _) = answer else { panic!() };
/// assert_eq!(failure, Failure::ProxyTurnedAway);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// Duffel (or whoever answers in its place) refused it: a 4xx that none of the others is.
    Refused,
    /// 429 or 503 with Duffel's own error: nothing was done.
    TurnedAway,
    /// 429 or 503 with anything else in the body: a proxy speaks, and may have passed the call on.
    ProxyTurnedAway,
    /// 504: a proxy waited for the answer in vain.
    GatewayTimeout,
    /// 408.
    RequestTimeout,
    /// 500, 502 or another 5xx.
    ServerError,
    /// A redirect. They are not followed: the token goes nowhere else.
    Redirected,
    /// The status says that it was done, the body is not what the endpoint gives.
    Unreadable,
    /// No answer, or one that broke off.
    Connection,
    /// No whole answer in time: see [`TIMEOUT`](super::TIMEOUT).
    TimedOut,
    /// The caller's signal fired after the request had gone out.
    Aborted,
    /// The same, before anything was sent.
    AbortedUnsent,
    /// The same, in the pause before another attempt: those before it did nothing, or may be made twice.
    AbortedWaiting,
    /// Nothing could be sent: there was no token to send, say.
    Unsent,
}

/// What follows from a failure.
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
    /// Send it again by yourself, after a [`wait`](super::wait).
    pub again: bool,
    /// Sending the same call again can do no harm and may help.
    pub retryable: bool,
    /// The write may have been carried out: look before sending it again.
    pub ambiguous: bool,
}

impl Failure {
    /// Every failure.
    ///
    /// ```
    /// use duffel_customers::http::{Failure, Resend};
    ///
    /// // An order goes out a second time in one case alone: Duffel itself says that nothing was done.
    /// let again = Failure::ALL.iter().filter(|failure| failure.verdict(Resend::Books).again);
    /// assert_eq!(again.collect::<Vec<_>>(), [&Failure::TurnedAway]);
    /// ```
    pub const ALL: &[Failure] = &[
        Failure::Refused,
        Failure::TurnedAway,
        Failure::ProxyTurnedAway,
        Failure::GatewayTimeout,
        Failure::RequestTimeout,
        Failure::ServerError,
        Failure::Redirected,
        Failure::Unreadable,
        Failure::Connection,
        Failure::TimedOut,
        Failure::Aborted,
        Failure::AbortedUnsent,
        Failure::AbortedWaiting,
        Failure::Unsent,
    ];

    /// What follows for a call that does this when it is sent twice.
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
            // May help, and may not: for a person to decide, unless it may have been carried out.
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
