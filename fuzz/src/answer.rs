//! What comes back from Duffel, or from anybody in its place: every answer has an outcome, and none says that a booking may be
//! sent again which may have been carried out.

use std::time::Duration;

use duffel_customers::http::{
    Body, Cursors, Endpoint, ErrorBody, Failure, Head, Next, Outcome, Resend, http_date, message,
    wait,
};

use crate::oracle::serde_takes;

/// The headers that are read, and one that is not.
const HEADERS: [&str; 7] = [
    "x-request-id",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "date",
    "retry-after",
    "unheard-of",
];

/// The input chooses endpoint and status, then come the headers' values, a line each, and the body.
pub fn holds(input: &[u8]) {
    let Some(([endpoint, high, low], rest)) = input.split_first_chunk() else { return };
    let endpoint = &Endpoint::ALL[*endpoint as usize % Endpoint::ALL.len()];
    let status = u16::from_be_bytes([*high, *low]) % 1000;
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let mut lines = text.splitn(HEADERS.len() + 1, '\n');
    let values: Vec<&str> = lines.by_ref().take(HEADERS.len()).collect();
    let body = lines.next().unwrap_or_default();

    let head = Head::read(status, |name| {
        let at = HEADERS.iter().position(|header| *header == name);
        let at = at.unwrap_or_else(|| panic!("{name} is read, and no line of the input is for it"));
        values.get(at).map(|value| (*value).to_owned())
    });
    for value in &values {
        if let Some(seconds) = http_date(value) {
            // Years 1 to 9999, whatever the text says.
            assert!((-62_135_596_800..=253_402_300_799).contains(&seconds), "{value}: {seconds}");
        }
    }
    assert!(Body::read(body) == Body::Text(body) || serde_takes(body.as_bytes()) != Some(false));
    for body in [Body::Record, Body::List, Body::Text(body), Body::read(body)] {
        speaks_for_itself(endpoint, &head, body);
    }
    pages_end(&values);
}

fn speaks_for_itself(endpoint: &Endpoint, head: &Head, body: Body<'_>) {
    let books = endpoint.resend() == Resend::Books;
    match Outcome::read(endpoint, head, body) {
        Outcome::Done => assert!((200..300).contains(&head.status)),
        Outcome::Pending => assert!(books && (200..300).contains(&head.status)),
        Outcome::Failed(failure, errors) => {
            let verdict = failure.verdict(endpoint.resend());
            assert!(!verdict.again || verdict.retryable);
            assert!(!(verdict.ambiguous && verdict.retryable));
            let is_sure = matches!(failure, Failure::Refused | Failure::TurnedAway);
            assert!(!books || is_sure || !verdict.again, "{failure:?} would book twice");
            assert!(!message(endpoint, failure, Some(head), &errors, "").is_empty());
        }
    }
    if let Body::Text(text) = body {
        let errors = ErrorBody::read(text);
        assert!(errors.errors.is_empty() || serde_takes(text.as_bytes()) != Some(false));
    }
    for attempt in [1, 2, 64, u32::MAX] {
        for (now, jitter) in
            [(0, 0.0), (1_777_000_000_000, 0.5), (i64::MAX, 1.0), (i64::MIN, f64::NAN)]
        {
            let wait = wait(Some(head), attempt, now, jitter);
            assert!(wait.is_none_or(|wait| wait <= Duration::from_secs(100)));
        }
    }
}

/// A list that leads in a circle ends.
fn pages_end(cursors: &[&str]) {
    let mut pages = Cursors::starting(cursors.first().copied());
    let mut seen = 0;
    for cursor in cursors.iter().cycle().take(cursors.len() * 3) {
        match pages.next(Some(cursor)) {
            Next::Page(_) => seen += 1,
            Next::End | Next::Again => break,
        }
    }
    assert!(seen <= cursors.len());
}
