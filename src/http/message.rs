//! Writes the message of a failed call: the call, its outcome, Duffel's title and code, the request ID.

use alloc::string::String;
use core::fmt::Write as _;

use super::endpoint::Endpoint;
use super::error::ErrorBody;
use super::failure::Failure;
use super::response::Head;
use crate::line::one_line;

const NO_STAYS: &str =
    "without an error of Duffel's in the body, as where the account has no access to Stays";

/// Says how a call failed, on one line. `head` and `body` are the response's, if there was one. `reason` is the runtime's description, if
/// it gave one.
///
/// ```
/// use duffel_customers::http::{Endpoint, ErrorBody, Failure, message};
///
/// let create = Endpoint::ORDERS_CREATE;
/// assert_eq!(
///     message(create, Failure::TimedOut, None, &ErrorBody::default(), ""),
///     "POST /air/orders: no answer in time. It may have been carried out: look before sending it again.",
/// );
/// ```
#[must_use]
pub fn message(
    endpoint: &Endpoint,
    failure: Failure,
    head: Option<&Head>,
    body: &ErrorBody,
    reason: &str,
) -> String {
    let mut text = String::new();
    // Writing to a String does not fail.
    let _ = write!(text, "{} {}: ", endpoint.method().as_str(), endpoint.path());
    let head = head.filter(|head| head.status != 0);
    if let Some(head) = head {
        let _ = write!(text, "{} ", head.status);
    }
    text += &one_line(match (failure, body.errors.first()) {
        (Failure::Connection, _) if head.is_some() => "with a body that broke off",
        (
            Failure::Redirected
            | Failure::Unreadable
            | Failure::Connection
            | Failure::TimedOut
            | Failure::Aborted
            | Failure::AbortedUnsent
            | Failure::AbortedWaiting
            | Failure::Unsent,
            _,
        ) => failure.text(),
        (_, Some(error)) if !error.title.is_empty() => &error.title,
        (_, Some(_)) => "refused",
        (_, None) if without_stays(endpoint, head) => NO_STAYS,
        (_, None) => "without an error of Duffel's in the body",
    });
    let code = body.errors.first().map_or("", |error| &error.code);
    for detail in [code, reason] {
        if !detail.is_empty() {
            let _ = write!(text, " ({})", one_line(detail));
        }
    }
    if body.errors.len() > 1 {
        let _ = write!(text, " and {} more", body.errors.len() - 1);
    }
    let meta = body.meta.as_ref().and_then(|meta| meta.request_id.as_deref());
    if let Some(id) = head.and_then(|head| head.request_id.as_deref()).or(meta) {
        let _ = write!(text, " [request {}]", one_line(id));
    }
    if failure.verdict(endpoint.resend()).ambiguous {
        text.push_str(". It may have been carried out: look before sending it again.");
    }
    text
}

/// Whether this is Duffel's response to an account without access to Stays: a 403 with plain text instead of errors.
fn without_stays(endpoint: &Endpoint, head: Option<&Head>) -> bool {
    head.is_some_and(|head| head.status == 403) && endpoint.path().starts_with("/stays/")
}
