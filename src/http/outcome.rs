//! Interprets the response to a call.

use super::endpoint::{Endpoint, Gives, Resend};
use super::error::ErrorBody;
use super::failure::Failure;
use super::response::{Body, Head};

/// What a response means.
///
/// ```
/// use duffel_customers::http::{Body, Endpoint, Head, Outcome};
///
/// let create = Endpoint::CUSTOMER_USERS_CREATE;
/// let head = Head { status: 422, ..Head::default() };
/// let text = r#"{"errors": [{"type": "invalid_state_error", "code": "emails_not_unique"}]}"#;
/// match Outcome::read(create, &head, Body::Text(text)) {
///     Outcome::Done => unreachable!("it was created"),
///     Outcome::Pending => unreachable!("users are created at once"),
///     Outcome::Failed(failure, body) => {
///         assert_eq!(body.errors[0].code, "emails_not_unique");
///         assert!(!failure.verdict(create.resend()).ambiguous);
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Carried out.
    Done,
    /// An order or a booking that may have been accepted: any 2xx other than 201. Duffel uses it for one that is incomplete or whose
    /// outcome is not known yet. Whatever the body, even a proxy's, the call must not be resent.
    Pending,
    /// Not carried out, or unknown.
    Failed(Failure, ErrorBody),
}

impl Outcome {
    /// Reads a response.
    ///
    /// ```
    /// use duffel_customers::http::{Body, Endpoint, Head, Outcome};
    ///
    /// let create = Endpoint::ORDERS_CREATE;
    /// let head = |status| Head { status, ..Head::default() };
    /// assert_eq!(Outcome::read(create, &head(201), Body::Record), Outcome::Done);
    /// assert_eq!(Outcome::read(create, &head(202), Body::Text("")), Outcome::Pending);
    /// ```
    #[must_use]
    pub fn read(endpoint: &Endpoint, head: &Head, body: Body<'_>) -> Self {
        if let 200..300 = head.status {
            return succeeded(endpoint, head.status, body);
        }
        let errors = match body {
            Body::Text(text) => ErrorBody::read(text),
            Body::Record | Body::List => ErrorBody::default(),
        };
        let failure = match head.status {
            429 | 503 if errors.is_duffels() => Failure::TurnedAway,
            429 | 503 => Failure::ProxyTurnedAway,
            504 => Failure::GatewayTimeout,
            408 => Failure::RequestTimeout,
            400..500 => Failure::Refused,
            500.. => Failure::ServerError,
            // Browsers and Deno show 0 for a redirect that they were told not to follow.
            0 | 300..400 => Failure::Redirected,
            1..300 => Failure::Unreadable,
        };
        Outcome::Failed(failure, errors)
    }
}

fn succeeded(endpoint: &Endpoint, status: u16, body: Body<'_>) -> Outcome {
    if endpoint.resend() == Resend::Books && status != 201 {
        return Outcome::Pending;
    }
    match (endpoint.gives(), body) {
        (Gives::Record | Gives::Nothing, Body::Record) | (Gives::List, Body::List) => Outcome::Done,
        // A page is a proxy's, which may not have passed the call on.
        (Gives::Nothing, Body::Text(text)) if text.trim_ascii().is_empty() => Outcome::Done,
        _ => Outcome::Failed(Failure::Unreadable, ErrorBody::default()),
    }
}
