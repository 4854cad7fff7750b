//! Orders of the wrong shape: what is wrong with them without their offer is wrong with it, and nothing is said twice.

use duffel_customers::{Kind, Offer, Options, Severity, check};
use fastrand::Rng;
use serde_json::{Value, json};

use crate::expect::line;
use crate::offers::{Booked, all};

/// Every place of a value.
fn places(value: &Value, at: &str, places: &mut Vec<String>) {
    let mut go = |name: &str, inner: &Value| {
        let at = format!("{at}/{name}");
        places.push(at.clone());
        self::places(inner, &at, places);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(name, inner)| go(name, inner)),
        Value::Array(elements) => {
            elements.iter().enumerate().for_each(|(at, inner)| go(&at.to_string(), inner));
        }
        _ => {}
    }
}

/// The errors of an order, with its offer and without.
fn errors(booked: &Booked) -> [Vec<(String, String)>; 2] {
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    [Options::new().offer(&offer), Options::new()].map(|options| {
        let report = check(Kind::Order, booked.order.to_string().as_bytes(), &options);
        let errors = report.issues().iter().filter(|issue| issue.severity() == Severity::Error);
        errors.map(|issue| (line(issue), issue.pointer())).collect()
    })
}

#[test]
fn what_is_wrong_stays_wrong() {
    let values = [
        json!(null),
        json!(7),
        json!(""),
        json!("x"),
        json!([]),
        json!({}),
        json!([[]]),
        json!([{}]),
    ];
    let mut rng = Rng::with_seed(5);
    for booked in all() {
        let mut all = Vec::new();
        places(&booked.order, "", &mut all);
        for first in &all {
            for value in &values {
                let mut broken = booked.clone();
                *broken.order.pointer_mut(first).unwrap() = value.clone();
                // And another, where there is one left.
                let second = rng.choice(&all).unwrap();
                if rng.bool()
                    && let Some(place) = broken.order.pointer_mut(second)
                {
                    *place = rng.choice(&values).unwrap().clone();
                }
                let [with, without] = errors(&broken);
                for error in &without {
                    assert!(with.contains(error), "{error:?} {}", broken.order);
                }
                let mut pointers: Vec<_> = with.iter().map(|(_, pointer)| pointer).collect();
                pointers.sort();
                let count = pointers.len();
                pointers.dedup();
                assert_eq!(pointers.len(), count, "{with:?}");
            }
        }
    }
}

#[test]
fn no_order_at_all() {
    for order in [json!(null), json!([]), json!({}), json!("x"), json!({ "data": [] })] {
        let booked = Booked { order, ..all()[0].clone() };
        let [with, without] = errors(&booked);
        assert_eq!(with, without);
    }
}

/// A bare order of which a later name shows that it is the wrapper's; a name that stands there twice: both are read again.
#[test]
fn orders_that_are_read_twice() {
    let booked = all()[0].clone();
    let offer = booked.offer.to_string();
    let offer = Offer::parse(offer.as_bytes()).unwrap();
    let options = Options::new().offer(&offer);
    let wrapped = format!(r#"{{"x":1,"data":{}}}"#, booked.order);
    let report = check(Kind::Order, wrapped.as_bytes(), &options);
    assert_eq!(report.issues().iter().map(line).collect::<Vec<_>>(), ["W unknown_field"]);
    let twice = booked.order.to_string().replacen('{', r#"{"selected_offers":["off_9"],"#, 1);
    let report = check(Kind::Order, twice.as_bytes(), &options);
    let found: Vec<_> = report.issues().iter().map(line).collect();
    assert_eq!(found, ["E duplicate_key /selected_offers"]);
}
