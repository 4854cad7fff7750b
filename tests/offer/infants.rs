//! Infants without a seat, and the adults who name them.

use serde_json::{Value, json};

use crate::bodies::{self, take};
use crate::offers::{Booked, family};

const AT_PASSENGERS: &str = "E validation_required /passengers";

/// Adults, each of whom could take an infant, and infants whom nobody names.
fn party(adults: usize, infants: usize) -> Booked {
    let ids: Vec<_> = (1..=adults + infants).map(|at| format!("pas_{at}")).collect();
    let kind = |at| if at < adults { "adult" } else { "infant_without_seat" };
    let passengers: Vec<_> =
        ids.iter().enumerate().map(|(at, id)| (id.as_str(), kind(at))).collect();
    Booked::new(&passengers)
}

fn naming(booked: Booked, adult: usize, infant: &str) -> Booked {
    booked.ordering(&format!("/passengers/{adult}/infant_passenger_id"), json!(infant))
}

#[test]
fn where_one_adult_alone_could() {
    party(1, 1).expect(&["E validation_required /passengers/0/infant_passenger_id"]);
    naming(party(2, 2), 0, "pas_3")
        .expect(&["E validation_required /passengers/1/infant_passenger_id"]);
    // `null` is nothing.
    party(1, 1)
        .ordering("/passengers/0/infant_passenger_id", Value::Null)
        .expect(&["E validation_required /passengers/0/infant_passenger_id"]);
}

#[test]
fn where_it_could_be_several_or_none() {
    let mut booked = family();
    take(&mut booked.order, "/passengers/0/infant_passenger_id");
    booked.expect(&[AT_PASSENGERS]);
    naming(party(1, 2), 0, "pas_2").expect(&[AT_PASSENGERS]);
    Booked::new(&[("pas_1", "child"), ("pas_2", "infant_without_seat")]).expect(&[AT_PASSENGERS]);
}

#[test]
fn one_whose_type_is_not_known_could() {
    party(1, 1)
        .offering("/passengers/0/type", Value::Null)
        .expect(&["E validation_required /passengers/0/infant_passenger_id"]);
    let mut booked = party(2, 1);
    take(&mut booked.offer, "/passengers/1/type");
    booked.expect(&[AT_PASSENGERS]);
}

#[test]
fn somebody_else_is_named() {
    // A child has a seat, and no infant is named so.
    let booked = naming(family(), 0, "pas_3");
    booked.expect(&["E validation_required /passengers/1/infant_passenger_id"]);
}

/// Infants travel with adults: who is none names them in vain.
#[test]
fn a_child_or_an_infant_names_it() {
    let with_child = [("pas_1", "adult"), ("pas_2", "child"), ("pas_3", "infant_without_seat")];
    let unnamed = "E validation_required /passengers/0/infant_passenger_id";
    naming(Booked::new(&with_child), 1, "pas_3").expect(&[unnamed]);
    naming(Booked::new(&with_child[1..]), 0, "pas_3").expect(&[AT_PASSENGERS]);
    let each_other = naming(naming(party(1, 2), 1, "pas_3"), 2, "pas_2");
    each_other.expect(&[unnamed]);
    let once_more = naming(naming(Booked::new(&with_child), 1, "pas_3"), 0, "pas_3");
    once_more.expect(&["E infant_already_assigned /passengers/1/infant_passenger_id"]);
    // Of whom nothing is known may be an adult.
    naming(Booked::new(&with_child), 1, "pas_3")
        .offering("/passengers/1/type", Value::Null)
        .expect(&[]);
}

/// The name is what is wrong: that nobody names the infant follows from it.
#[test]
fn a_name_that_is_wrong_already() {
    naming(party(1, 1), 0, "pas_9")
        .expect(&["E unknown_passenger /passengers/0/infant_passenger_id"]);
    let twice = naming(naming(party(2, 2), 0, "pas_3"), 1, "pas_3");
    twice.expect(&["E infant_already_assigned /passengers/1/infant_passenger_id"]);
    party(1, 1)
        .ordering("/passengers/0/infant_passenger_id", json!(2))
        .expect(&["E validation_type /passengers/0/infant_passenger_id"]);
}

/// Whoever names wrongly may have meant the infant whom nobody names, even where another adult is free.
#[test]
fn a_wrong_name_and_a_free_adult() {
    for (adults, infants) in [(1, 1), (2, 1), (3, 1)] {
        // Nobody of this order, and the adult itself.
        for wrong in ["pas_9", "pas_1"] {
            naming(party(adults, infants), 0, wrong)
                .expect(&["E unknown_passenger /passengers/0/infant_passenger_id"]);
        }
    }
    // One of the two infants is left over, and one adult is free.
    for wrong in ["pas_9", "pas_1"] {
        naming(party(2, 2), 0, wrong).expect(&[
            "E unknown_passenger /passengers/0/infant_passenger_id",
            "E validation_required /passengers/1/infant_passenger_id",
        ]);
    }
    let twice = naming(naming(party(3, 2), 0, "pas_4"), 1, "pas_4");
    twice.expect(&["E infant_already_assigned /passengers/1/infant_passenger_id"]);
    // Who is named twice need not be an infant.
    let child = [
        ("pas_1", "adult"),
        ("pas_2", "adult"),
        ("pas_3", "child"),
        ("pas_4", "infant_without_seat"),
    ];
    let twice = naming(naming(Booked::new(&child), 0, "pas_3"), 1, "pas_3");
    twice.expect(&["E infant_already_assigned /passengers/1/infant_passenger_id"]);
}

#[test]
fn one_name_is_wrong_and_another_is_missing() {
    naming(party(2, 2), 0, "pas_9").expect(&[
        "E unknown_passenger /passengers/0/infant_passenger_id",
        "E validation_required /passengers/1/infant_passenger_id",
    ]);
}

#[test]
fn an_infant_who_is_there_twice() {
    let mut booked = naming(party(1, 1), 0, "pas_2");
    let again = bodies::passenger("pas_2", "May");
    bodies::put(&mut booked.order, "/passengers/2", again);
    booked.expect(&["E validation_unique /passengers/2/id"]);
}

#[test]
fn an_infant_who_is_not_in_the_order() {
    let mut booked = party(1, 1);
    take(&mut booked.order, "/passengers/1");
    booked.expect(&["E order_passengers_incompatible_with_offer /passengers"]);
    naming(booked, 0, "pas_2").expect(&[
        "E order_passengers_incompatible_with_offer /passengers",
        "E unknown_passenger /passengers/0/infant_passenger_id",
    ]);
}
