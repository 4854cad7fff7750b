//! How long to wait: for an answer, and before a call is sent again.

use core::time::Duration;

use super::answer::Head;

/// How long to wait for the answer to an order or a booking at least, its body included: airlines take their time, and who gives up
/// earlier does not know whether it was booked. Duffel's advice; the npm package's client waits so long for every call.
///
/// ```
/// use duffel_customers::http::{Endpoint, Failure, TIMEOUT};
///
/// assert_eq!(TIMEOUT.as_secs(), 130);
/// // After that, it may have been booked: what is left is to look for it.
/// assert!(Failure::TimedOut.verdict(Endpoint::ORDERS_CREATE.resend()).ambiguous);
/// ```
pub const TIMEOUT: Duration = Duration::from_secs(130);

/// The first wait where the answer says nothing, in milliseconds as all three; each later one is twice as long.
const FIRST: u64 = 500;
/// The longest of those.
const LONGEST: u64 = 8_000;
/// The longest that an answer can ask for. Duffel counts calls by the minute: who asks for more does not mean a pause.
const MOST: u64 = 90_000;

/// How long to wait after the attempt with this number (the first is 1), or `None` where it would be more than 90 seconds, too long
/// to be worth it.
///
/// `head` is of the answer to that attempt, if there was one. Where it says when to come back (`retry-after`, and the `ratelimit-reset` of
/// a 429 or 503), the wait is until then and up to half a second more. Otherwise it is half a second after the first attempt, twice as
/// long after each later one, at most 8 seconds, and up to half of that less.
///
/// `now` is milliseconds since 1970 by the caller's clock, used only where the answer has no date of its own. `jitter`, a random number
/// from 0 to 1, says how much of the "up to" there is: it keeps callers who were turned away together from coming back together.
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
        // Every answer names the reset; only of one that turns away it says when to come back.
        let reset = head.reset.filter(|_| matches!(head.status, 429 | 503));
        let until_reset = reset.map(|reset| {
            let sent = head.date.map_or(now, |seconds| seconds.saturating_mul(1000));
            reset.saturating_mul(1000).saturating_sub(sent)
        });
        let after = head.retry_after.map(|seconds| seconds.saturating_mul(1000));
        until_reset.max(after)
    });
    match asked.map(u64::try_from) {
        Some(Ok(asked)) if asked > MOST => None,
        // Never before the moment that was named; after it, a little apart.
        Some(Ok(asked)) if asked > 0 => Some(Duration::from_millis(asked + part(FIRST, jitter))),
        _ => Some(Duration::from_millis(backoff)),
    }
}

fn part(whole: u64, jitter: f64) -> u64 {
    // From 0 to `whole`: a cast from a float to an integer saturates.
    (whole as f64 * jitter.clamp(0.0, 1.0)) as u64
}
