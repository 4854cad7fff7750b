//! The passengers of an order: those of the offer, and nobody else.

use serde_json::{Value, json};

use crate::bodies::{passenger, take};
use crate::offers::{Booked, family, one_adult};

const TOO_FEW: &str = "E order_passengers_incompatible_with_offer /passengers";
const SECOND: &str = "E order_passengers_incompatible_with_offer /passengers/1/id";

#[test]
fn a_passenger_is_missing() {
    let mut booked = family();
    take(&mut booked.order, "/passengers/2");
    booked.expect(&[TOO_FEW]);
}

#[test]
fn a_stranger() {
    family().ordering("/passengers/1/id", json!("pas_9")).expect(&[SECOND]);
    one_adult().ordering("/passengers/1", passenger("pas_9", "Nick")).expect(&[SECOND]);
}

#[test]
fn a_stranger_and_too_few() {
    let mut booked = family().ordering("/passengers/1/id", json!("pas_9"));
    take(&mut booked.order, "/passengers/2");
    booked.expect(&[TOO_FEW, SECOND]);
}

#[test]
fn whoever_is_missing_stands_there_wrongly() {
    let second = |value: Value, expected: &str| {
        family().ordering("/passengers/1/id", value).expect(&[expected]);
    };
    second(json!("pas_1"), "E validation_unique /passengers/1/id");
    second(json!(2), "E validation_type /passengers/1/id");
    second(Value::Null, "E validation_required /passengers/1/id");
    second(json!(""), "E validation_required /passengers/1/id");
    second(json!("off_1"), "E validation_format /passengers/1/id");
    // An odd ID is advised against, but nobody of the offer has it.
    second(json!("pas-2"), SECOND);
}

#[test]
fn no_list_of_passengers() {
    for (value, expected) in [
        (json!([]), "E validation_length /passengers"),
        (json!({}), "E validation_type /passengers"),
        (Value::Null, "E validation_required /passengers"),
        (json!([7]), "E validation_type /passengers/0"),
    ] {
        one_adult().ordering("/passengers", value).expect(&[expected]);
    }
}

#[test]
fn an_offer_that_does_not_say_who() {
    let stranger = one_adult().ordering("/passengers/0/id", json!("pas_9"));
    stranger.clone().offering("/passengers", Value::Null).expect(&[]);
    stranger
        .offering("/passengers", json!([]))
        .expect(&["E order_passengers_incompatible_with_offer /passengers/0/id"]);
}

#[test]
fn an_id_that_is_written_otherwise() {
    let Booked { order, offer } = one_adult();
    let (order, offer) = (order.to_string(), offer.to_string());
    let read = duffel_customers::Offer::parse(offer.as_bytes()).unwrap();
    let options = duffel_customers::Options::new().offer(&read);
    let order = order.replace("pas_1", r"\u0070as_1");
    let report = duffel_customers::check(duffel_customers::Kind::Order, order.as_bytes(), &options);
    assert_eq!(report.issues(), []);
}
