//! The sentences of failed calls.

use duffel_customers::http::{ApiError, ErrorBody, ErrorMeta, Failure, Head, message};

use crate::{endpoint, head};

fn body(errors: &[(&str, &str)]) -> ErrorBody {
    let errors = errors.iter().map(|(title, code)| {
        let mut error = ApiError::default();
        (error.title, error.code) = ((*title).into(), (*code).into());
        error
    });
    let mut meta = ErrorMeta::default();
    meta.request_id = Some("req-2".into());
    let mut body = ErrorBody::default();
    (body.errors, body.meta) = (errors.collect(), Some(meta));
    body
}

#[test]
fn a_refusal_has_the_call_the_status_duffels_words_and_the_request() {
    let get = endpoint("orders.get");
    let errors = body(&[("Not found", "not_found")]);
    let head = Head { request_id: Some("req-1".into()), ..head(404) };
    assert_eq!(
        message(get, Failure::Refused, Some(&head), &errors, ""),
        "GET /air/orders/{id}: 404 Not found (not_found) [request req-1]"
    );
    let head = crate::head(422);
    let errors = body(&[("", ""), ("b", "c")]);
    assert_eq!(
        message(get, Failure::Refused, Some(&head), &errors, ""),
        "GET /air/orders/{id}: 422 refused and 1 more [request req-2]"
    );
}

#[test]
fn a_call_that_is_aborted_in_a_pause_was_sent_before() {
    let delete = endpoint("customerUserGroups.delete");
    let say = |failure, head| message(delete, failure, head, &ErrorBody::default(), "");
    let path = "DELETE /identity/customer/user_groups/{id}";
    assert_eq!(
        say(Failure::AbortedUnsent, None),
        format!("{path}: aborted by the caller before it was sent")
    );
    assert_eq!(
        say(Failure::AbortedWaiting, None),
        format!("{path}: aborted by the caller before it was sent again")
    );
    let head = Head { request_id: Some("req-1".into()), ..head(504) };
    assert_eq!(
        say(Failure::AbortedWaiting, Some(&head)),
        format!("{path}: 504 aborted by the caller before it was sent again [request req-1]")
    );
}

#[test]
fn it_says_where_an_outcome_is_open() {
    let create = endpoint("bookings.create");
    let nothing = ErrorBody::default();
    assert_eq!(
        message(create, Failure::ServerError, Some(&head(502)), &nothing, ""),
        "POST /stays/bookings: 502 without an error of Duffel's in the body. It may have been carried out: look before sending it again."
    );
    assert_eq!(
        message(create, Failure::Connection, None, &nothing, "fetch failed, ECONNREFUSED"),
        "POST /stays/bookings: no answer, or one that broke off (fetch failed, ECONNREFUSED). It may have been carried out: look before sending it again."
    );
}

#[test]
fn a_403_without_words_of_duffels_says_that_stays_may_be_closed_to_the_account() {
    let say = |name, status, errors: &ErrorBody| {
        message(endpoint(name), Failure::Refused, Some(&head(status)), errors, "")
    };
    let nothing = ErrorBody::default();
    for (name, call) in [
        ("bookings.create", "POST /stays/bookings"),
        ("bookings.list", "GET /stays/bookings"),
        ("bookings.cancel", "POST /stays/bookings/{id}/actions/cancel"),
    ] {
        assert_eq!(
            say(name, 403, &nothing),
            format!(
                "{call}: 403 without an error of Duffel's in the body, as where the account has no access to Stays"
            )
        );
    }
    assert_eq!(
        say("bookings.list", 404, &nothing),
        "GET /stays/bookings: 404 without an error of Duffel's in the body"
    );
    assert_eq!(
        say("orders.list", 403, &nothing),
        "GET /air/orders: 403 without an error of Duffel's in the body"
    );
    assert_eq!(
        say("bookings.list", 403, &body(&[("No entry", "no_entry")])),
        "GET /stays/bookings: 403 No entry (no_entry) [request req-2]"
    );
}

#[test]
fn an_answer_that_broke_off_has_its_status() {
    let create = endpoint("orders.create");
    assert_eq!(
        message(create, Failure::Connection, Some(&head(200)), &ErrorBody::default(), "terminated"),
        "POST /air/orders: 200 with a body that broke off (terminated). It may have been carried out: look before sending it again."
    );
}

/// Whoever answers cannot write lines of their own into a log, or fill it.
#[test]
fn what_others_wrote_is_one_short_line() {
    let long = "x".repeat(1000);
    let errors = body(&[("a\nb\u{1b}[2J\u{85}\u{202e}\u{2028}", &long)]);
    let mut head = head(422);
    head.request_id = Some(format!("req\r\n{long}"));
    assert_eq!(
        message(endpoint("orders.get"), Failure::Refused, Some(&head), &errors, &long),
        format!(
            "GET /air/orders/{{id}}: 422 a b [2J    ({x}) ({x}) [request req  {}]",
            "x".repeat(195),
            x = "x".repeat(200),
        )
    );
}

#[test]
fn every_failure_has_its_words() {
    let without_error = "without an error of Duffel's in the body";
    let words = |failure| match failure {
        Failure::Redirected => "redirect, which is not followed",
        Failure::Unreadable => "with a body that is not what this call gives",
        Failure::Connection => "no answer, or one that broke off",
        Failure::TimedOut => "no answer in time",
        Failure::Aborted => "aborted by the caller",
        Failure::AbortedUnsent => "aborted by the caller before it was sent",
        Failure::AbortedWaiting => "aborted by the caller before it was sent again",
        Failure::Unsent => "not sent",
        _ => without_error,
    };
    for &failure in Failure::ALL {
        let text = message(endpoint("orders.list"), failure, None, &ErrorBody::default(), "");
        assert_eq!(text, format!("GET /air/orders: {}", words(failure)));
    }
    let of_the_status = Failure::ALL.iter().filter(|&&failure| words(failure) == without_error);
    assert_eq!(
        of_the_status.collect::<Vec<_>>(),
        [
            &Failure::Refused,
            &Failure::TurnedAway,
            &Failure::ProxyTurnedAway,
            &Failure::GatewayTimeout,
            &Failure::RequestTimeout,
            &Failure::ServerError,
        ]
    );
}
