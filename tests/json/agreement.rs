//! More than a million texts, sound and broken: the check takes those that serde_json takes.

use duffel_customers::{Code, Kind, Options, build, check_unique_emails};
use fastrand::Rng;

use crate::generated::{mutate, text};
use crate::oracle::{check_takes, serde_takes};

/// How many texts are made up from nothing, and how many from the bodies that Duffel documents.
const MADE_UP: usize = 800_000;
const MUTATED: usize = 250_000;

/// How often each answer came.
#[derive(Default)]
struct Count {
    taken: usize,
    refused: usize,
    undecided: usize,
}

impl Count {
    /// Puts one text to each of those that read JSON.
    fn put(&mut self, kind: Kind, json: &[u8]) {
        let Some(expected) = serde_takes(json) else {
            self.undecided += 1;
            return;
        };
        let shown = || format!("{} {:?}", kind.as_str(), String::from_utf8_lossy(json));
        assert_eq!(check_takes(kind, json), expected, "check: {}", shown());

        let built = build(kind, json, &Options::new());
        let is_json = match &built {
            Ok(_) => true,
            Err(report) => report.issues()[0].code() != Code::InvalidJson,
        };
        assert_eq!(is_json, expected, "build: {}", shown());

        let batch = check_unique_emails(json);
        let is_json = batch.issues().first().is_none_or(|issue| issue.code() != Code::InvalidJson);
        assert_eq!(is_json, expected, "check_unique_emails: {}", shown());

        if expected { self.taken += 1 } else { self.refused += 1 }
    }

    /// Neither answer may be rare, or the texts would prove little.
    fn assert_balanced(&self) {
        let Count { taken, refused, undecided } = self;
        let all = taken + refused + undecided;
        assert!(taken * 5 > all && refused * 5 > all, "{taken} taken, {refused} refused");
        assert!(undecided * 1000 < all, "{undecided} undecided");
    }
}

#[test]
fn texts_made_up() {
    let mut rng = Rng::with_seed(8259);
    let mut count = Count::default();
    for round in 0..MADE_UP {
        count.put(Kind::ALL[round % Kind::ALL.len()], &text(&mut rng));
    }
    count.assert_balanced();
}

/// Bodies that are known field by field, with one or two things wrong with them.
#[test]
fn bodies_mutated() {
    let bodies = [
        (Kind::CustomerUser, "seed-customer-user-create-in-group-unwrapped-request"),
        (Kind::CustomerUserGroup, "ref-customer-user-group-create-wrapped-request"),
        (Kind::Order, "seed-order-create-with-user-request"),
        (Kind::Booking, "seed-stays-booking-create-with-user-request"),
    ];
    let bodies = bodies.map(|(kind, name)| (kind, crate::example(name)));
    let mut rng = Rng::with_seed(3629);
    let mut count = Count::default();
    for round in 0..MUTATED {
        let (kind, body) = &bodies[round % bodies.len()];
        let mut json = body.clone();
        for _ in 0..rng.usize(1..3) {
            mutate(&mut rng, &mut json);
        }
        count.put(*kind, &json);
    }
    count.assert_balanced();
}
