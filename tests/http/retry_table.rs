//! Every call with every failure: what may be sent again, what is ambiguous.

use duffel_customers::http::{Body, Endpoint, Failure, Outcome};

use crate::{DUFFELS, PROXYS, head};

/// What a verdict says: `again`, `retryable`, `ambiguous`.
type Says = [bool; 3];

/// Sent again by the client itself; retryable where it has to give up.
const AGAIN: Says = [true, true, false];
/// Not sent again by the client, but it does no harm.
const HARMLESS: Says = [false, true, false];
/// Nothing to be gained.
const FINAL: Says = [false, false, false];
/// Perhaps carried out.
const AMBIGUOUS: Says = [false, false, true];

/// The columns of the table.
const READS: [&str; 8] = [
    "customerUsers.get",
    "customerUsers.list",
    "customerUserGroups.get",
    "customerUserGroups.list",
    "orders.get",
    "orders.list",
    "bookings.get",
    "bookings.list",
];
const REPEATS: [&str; 2] = ["customerUsers.update", "customerUserGroups.delete"];
const WRITES: [&str; 6] = [
    "customerUsers.create",
    "customerUserGroups.create",
    "customerUserGroups.update",
    "componentClientKeys.create",
    "orders.update",
    "bookings.cancel",
];
const BOOKS: [&str; 2] = ["orders.create", "bookings.create"];

/// What comes back.
#[derive(Clone, Copy, Debug)]
enum Seen {
    Answer(u16, &'static str),
    Nothing(Failure),
}
use Seen::{Answer, Nothing};

/// What was seen, and what follows for reads, for what can be repeated, for other writes, for orders and bookings.
#[rustfmt::skip]
const TABLE: [(Seen, [Says; 4]); 37] = [
    (Answer(429, DUFFELS), [AGAIN, AGAIN, AGAIN, AGAIN]),
    (Answer(503, DUFFELS), [AGAIN, AGAIN, AGAIN, AGAIN]),
    (Answer(429, PROXYS), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(503, PROXYS), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(429, ""), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(503, ""), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(503, "{}"), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(429, r#"{"errors": []}"#), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(429, r#"{"errors": [{"code": 10000, "message": "a proxy's own JSON"}]}"#), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(503, r#"{"errors": [{"type": "api_error", "code": "cut"#), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(504, PROXYS), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(504, DUFFELS), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Nothing(Failure::Connection), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Nothing(Failure::TimedOut), [AGAIN, AGAIN, AMBIGUOUS, AMBIGUOUS]),
    (Answer(408, ""), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(500, DUFFELS), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(500, PROXYS), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(502, PROXYS), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(501, ""), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(520, PROXYS), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(599, ""), [AGAIN, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Answer(400, DUFFELS), [FINAL, FINAL, FINAL, FINAL]),
    (Answer(401, DUFFELS), [FINAL, FINAL, FINAL, FINAL]),
    (Answer(403, "no access to stays"), [FINAL, FINAL, FINAL, FINAL]),
    (Answer(404, DUFFELS), [FINAL, FINAL, FINAL, FINAL]),
    (Answer(409, ""), [FINAL, FINAL, FINAL, FINAL]),
    (Answer(422, DUFFELS), [FINAL, FINAL, FINAL, FINAL]),
    (Answer(301, ""), [FINAL, FINAL, AMBIGUOUS, AMBIGUOUS]),
    (Answer(307, PROXYS), [FINAL, FINAL, AMBIGUOUS, AMBIGUOUS]),
    (Answer(0, ""), [FINAL, FINAL, AMBIGUOUS, AMBIGUOUS]),
    (Answer(101, ""), [HARMLESS, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Nothing(Failure::Unreadable), [HARMLESS, HARMLESS, AMBIGUOUS, AMBIGUOUS]),
    (Nothing(Failure::Aborted), [FINAL, FINAL, AMBIGUOUS, AMBIGUOUS]),
    (Nothing(Failure::AbortedUnsent), [FINAL, FINAL, FINAL, FINAL]),
    (Nothing(Failure::AbortedWaiting), [FINAL, FINAL, FINAL, FINAL]),
    (Nothing(Failure::Unsent), [HARMLESS, HARMLESS, HARMLESS, HARMLESS]),
    (Answer(422, PROXYS), [FINAL, FINAL, FINAL, FINAL]),
];

fn column(endpoint: &Endpoint) -> usize {
    let columns: [&[&str]; 4] = [&READS, &REPEATS, &WRITES, &BOOKS];
    let holds: Vec<usize> =
        (0..4).filter(|&column| columns[column].contains(&endpoint.name())).collect();
    assert_eq!(holds.len(), 1, "{} stands in one column", endpoint.name());
    holds[0]
}

#[test]
fn every_call_with_every_failure() {
    let mut rows = 0;
    for endpoint in Endpoint::ALL {
        for (seen, verdicts) in TABLE {
            let failure = match seen {
                Nothing(failure) => failure,
                Answer(status, body) => {
                    match Outcome::read(endpoint, &head(status), Body::Text(body)) {
                        Outcome::Failed(failure, _) => failure,
                        outcome => panic!("{} {seen:?}: {outcome:?}", endpoint.name()),
                    }
                }
            };
            let expected = verdicts[column(endpoint)];
            let verdict = failure.verdict(endpoint.resend());
            let says = [verdict.again, verdict.retryable, verdict.ambiguous];
            assert_eq!(says, expected, "{} {seen:?}", endpoint.name());
            rows += 1;
        }
    }
    assert_eq!(rows, 18 * 37);
}

#[test]
fn every_failure_has_its_row() {
    for &failure in Failure::ALL {
        let any = Endpoint::from_name("orders.get").unwrap();
        let is_failure = |seen: &Seen| match *seen {
            Nothing(nothing) => nothing == failure,
            Answer(status, body) => {
                matches!(Outcome::read(any, &head(status), Body::Text(body)), Outcome::Failed(read, _) if read == failure)
            }
        };
        assert!(TABLE.iter().any(|(seen, _)| is_failure(seen)), "{failure:?}");
    }
}

#[test]
fn nothing_ambiguous_is_ever_sent_again() {
    for endpoint in Endpoint::ALL {
        for &failure in Failure::ALL {
            let verdict = failure.verdict(endpoint.resend());
            assert!(!(verdict.ambiguous && (verdict.again || verdict.retryable)));
            assert!(verdict.retryable || !verdict.again);
        }
    }
}
