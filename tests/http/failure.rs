//! The sentence of each failure, which names no call and no answer.

use duffel_customers::http::Failure;

#[test]
fn every_failure_has_its_sentence() {
    let sentences = [
        (Failure::Refused, "Duffel, or a proxy, refused the call."),
        (Failure::TurnedAway, "Duffel turned the call away, and nothing was done."),
        (Failure::ProxyTurnedAway, "A proxy turned the call away."),
        (Failure::GatewayTimeout, "A proxy got no answer in time."),
        (Failure::RequestTimeout, "The request did not arrive in time."),
        (Failure::ServerError, "The server failed."),
        (Failure::Redirected, "The answer is a redirect, which is not followed."),
        (Failure::Unreadable, "The answer has a body that is not what this call gives."),
        (Failure::Connection, "There was no answer, or one that broke off."),
        (Failure::TimedOut, "There was no answer in time."),
        (Failure::Aborted, "The caller aborted the call."),
        (Failure::AbortedUnsent, "The caller aborted the call before it was sent."),
        (Failure::AbortedWaiting, "The caller aborted the call before it was sent again."),
        (Failure::Unsent, "The call was not sent."),
    ];
    assert_eq!(sentences.map(|(failure, _)| failure), Failure::ALL);
    for (failure, sentence) in sentences {
        let error: Box<dyn std::error::Error> = failure.into();
        assert_eq!(error.to_string(), sentence, "{failure:?}");
    }
}
