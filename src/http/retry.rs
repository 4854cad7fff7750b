//! How long to wait for a response, and before resending a call.

use core::time::Duration;

use super::response::Head;

/// The least time to wait for the response to an order or a booking, including its body. Airlines can be slow, and a caller who gives up
/// earlier does not know whether it was booked. This is Duffel's advice; the npm package's client waits this long for every call.
///
/// ```
/// use duffel_customers::http::{Endpoint, Failure, TIMEOUT};
///
/// assert_eq!(TIMEOUT.as_secs(), 130);
/// // After that, it may have been booked: look for it.
/// assert!(Failure::TimedOut.verdict(Endpoint::ORDERS_CREATE.resend()).ambiguous);
/// ```
pub const TIMEOUT: Duration = Duration::from_secs(130);

/// The first wait in milliseconds if the response does not give one. Each later wait is twice as long.
const FIRST: u64 = 500;
/// The longest of those waits, in milliseconds.
const LONGEST: u64 = 8_000;
/// The longest wait that a response can ask for, in milliseconds. Duffel counts calls per minute, so a longer one is not meant as a pause.
const MOST: u64 = 90_000;

/// How long to wait after the attempt with this number (the first is 1), or `None` if that is more than 90 seconds, which is too long to be
/// worth it.
///
/// `head` is that of the attempt's response, if there was one. If it says when to come back (`retry-after`, or the `ratelimit-reset` of a
/// 429 or 503), the wait lasts until then and up to half a second more. Otherwise it is half a second after the first attempt, twice as
/// long after each later one, at most 8 seconds, and up to half of that less.
///
/// `now` is the time by the caller's clock, in milliseconds since 1970, used only if the response has no date. `jitter`, a random number
/// from 0 to 1, is the fraction of "up to" that applies: it keeps callers who were turned away together from coming back together.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
///
/// use duffel_customers::http::{Head, wait};
///
/// let now = UNIX_EPOCH.elapsed()?.as_millis().try_into()?;
/// let head = Head { status: 429, date: Some(1_000), reset: Some(1_002), ..Head::default() };
/// assert_eq!(wait(Some(&head), 1, now, 0.0), Some(Duration::from_secs(2)));
/// assert_eq!(wait(None, 1, now, 0.0), Some(Duration::from_millis(250)));
/// assert_eq!(wait(None, 2, now, 1.0), Some(Duration::from_secs(1)));
///
/// let in_an_hour = Head { retry_after: Some(3_600), ..head };
/// assert_eq!(wait(Some(&in_an_hour), 1, now, 0.0), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn wait(head: Option<&Head>, attempt: u32, now: i64, jitter: f64) -> Option<Duration> {
    let backoff = FIRST.saturating_mul(1 << attempt.saturating_sub(1).min(10)).min(LONGEST);
    let half = backoff / 2;
    let backoff = half + part(half, jitter);
    let asked = head.and_then(|head| {
        // Every response has the reset, but only a refusal uses it to say when to come back.
        let reset = head.reset.filter(|_| matches!(head.status, 429 | 503));
        let sent = head.date.map_or(now, |seconds| seconds.saturating_mul(1000));
        let until = |moment: i64| moment.saturating_mul(1000).saturating_sub(sent);
        let after = head.retry_after.map(|seconds| seconds.saturating_mul(1000));
        reset.max(head.retry_at).map(until).max(after)
    });
    match asked.map(u64::try_from) {
        Some(Ok(asked)) if asked > MOST => None,
        // Never before the time that was given; after it, spread out a little.
        Some(Ok(asked)) if asked > 0 => Some(Duration::from_millis(asked + part(FIRST, jitter))),
        _ => Some(Duration::from_millis(backoff)),
    }
}

fn part(whole: u64, jitter: f64) -> u64 {
    // From 0 to `whole`: a cast from a float to an integer saturates.
    (whole as f64 * jitter.clamp(0.0, 1.0)) as u64
}
