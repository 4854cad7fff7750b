//! What each failure is called, without the call and the response.

use duffel_customers::http::Failure;

#[test]
fn every_failure_says_what_it_is() {
    let texts = [
        (Failure::Refused, "refused"),
        (Failure::TurnedAway, "turned away, and nothing was done"),
        (Failure::ProxyTurnedAway, "turned away by a proxy"),
        (Failure::GatewayTimeout, "no answer to a proxy in time"),
        (Failure::RequestTimeout, "the request did not arrive in time"),
        (Failure::ServerError, "the server failed"),
        (Failure::Redirected, "redirect, which is not followed"),
        (Failure::Unreadable, "with a body that is not what this call gives"),
        (Failure::Connection, "no answer, or one that broke off"),
        (Failure::TimedOut, "no answer in time"),
        (Failure::Aborted, "aborted by the caller"),
        (Failure::AbortedUnsent, "aborted by the caller before it was sent"),
        (Failure::AbortedWaiting, "aborted by the caller before it was sent again"),
        (Failure::Unsent, "not sent"),
    ];
    assert_eq!(texts.map(|(failure, _)| failure), Failure::ALL);
    for (failure, text) in texts {
        let error: Box<dyn std::error::Error> = failure.into();
        assert_eq!(error.to_string(), text, "{failure:?}");
    }
}
