//! Rules between the fields of passengers, and between passengers: IDs, infants, dates of birth.

use duffel_customers::{Date, Kind, Options, check};
use serde_json::{Value, json};

use crate::bodies::{order_of, passenger, with, without};
use crate::expect::{expect, expect_message, expect_with};

const NAMES: [&str; 6] = ["Tony", "Morgan", "Pepper", "James", "Peter", "Happy"];

/// An order of passengers with these IDs, and the IDs of the infants they travel with.
fn order(passengers: &[(Value, Value)]) -> Value {
    let passengers = passengers.iter().zip(NAMES).map(|((id, infant), name)| {
        let passenger = with(passenger("", name), "/id", id.clone());
        if infant.is_null() {
            passenger
        } else {
            with(passenger, "/infant_passenger_id", infant.clone())
        }
    });
    order_of(passengers.collect(), json!(["icu_1"]))
}

fn ids(ids: &[&str]) -> Value {
    order(&ids.iter().map(|id| (json!(id), Value::Null)).collect::<Vec<_>>())
}

/// Each passenger's ID and infant; an empty text for none.
fn infants(pairs: &[(&str, &str)]) -> Value {
    let value = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
    order(&pairs.iter().map(|(id, infant)| (json!(id), value(infant))).collect::<Vec<_>>())
}

#[test]
fn every_id_once() {
    expect(Kind::Order, &ids(&["pas_1", "pas_2", "pas_3"]), &[]);
    expect(
        Kind::Order,
        &ids(&["pas_1", "pas_2", "pas_1", "pas_1"]),
        &["E validation_unique /passengers/2/id", "E validation_unique /passengers/3/id"],
    );
    expect_message(
        Kind::Order,
        &ids(&["pas_1", "pas_1"]),
        "E validation_unique /passengers/1/id",
        "Another passenger of this order already has this ID.",
    );
    // Case tells IDs apart.
    expect(Kind::Order, &ids(&["pas_a", "pas_A"]), &[]);
}

#[test]
fn ids_are_compared_as_they_are_given() {
    // The error hides that the ID has no known form.
    expect(
        Kind::Order,
        &ids(&["tony", "tony"]),
        &["W validation_format /passengers/0/id", "E validation_unique /passengers/1/id"],
    );
    // Of two errors, the form comes first.
    expect(
        Kind::Order,
        &ids(&["icu_1", "icu_1"]),
        &["E validation_format /passengers/0/id", "E validation_format /passengers/1/id"],
    );
    expect(
        Kind::Order,
        &ids(&["", ""]),
        &["E validation_required /passengers/0/id", "E validation_required /passengers/1/id"],
    );
    expect(
        Kind::Order,
        &order(&[(json!(1), Value::Null), (json!(1), Value::Null)]),
        &["E validation_type /passengers/0/id", "E validation_type /passengers/1/id"],
    );
    let escaped = ids(&["pas_1", "pas_2"]).to_string().replace("pas_2", r"pas_\u0031");
    let report = check(Kind::Order, escaped.as_bytes(), &Options::new());
    assert_eq!(report.issues()[0].pointer(), "/passengers/1/id");
}

#[test]
fn an_infant_is_another_passenger() {
    let unknown =
        |index: u32| format!("E unknown_passenger /passengers/{index}/infant_passenger_id");
    expect(Kind::Order, &infants(&[("pas_1", "pas_2"), ("pas_2", "")]), &[]);
    expect(Kind::Order, &infants(&[("pas_1", ""), ("pas_2", "pas_1")]), &[]);
    expect(Kind::Order, &infants(&[("pas_1", "pas_3"), ("pas_2", "")]), &[&unknown(0)]);
    // Itself is no other passenger.
    expect(Kind::Order, &infants(&[("pas_1", "pas_1"), ("pas_2", "")]), &[&unknown(0)]);
    expect(Kind::Order, &infants(&[("pas_1", "PAS_2"), ("pas_2", "")]), &[&unknown(0)]);
    expect(Kind::Order, &infants(&[("pas_1", " "), ("pas_2", "")]), &[&unknown(0)]);
    expect_message(
        Kind::Order,
        &infants(&[("pas_1", "pas_3"), ("pas_2", "")]),
        &unknown(0),
        "Expected the ID of another passenger of this order.",
    );
}

/// Compared with the passengers' IDs only: there is no rule for its form.
#[test]
fn an_infant_with_an_id_of_any_form() {
    expect(
        Kind::Order,
        &infants(&[("pas_1", "morgan"), ("morgan", "")]),
        &["W validation_format /passengers/1/id"],
    );
    expect(
        Kind::Order,
        &infants(&[("pas_1", "icu_2"), ("icu_2", "")]),
        &["E validation_format /passengers/1/id"],
    );
}

/// Naming an infant whose own `id` is missing, or is no text, is naming nobody.
#[test]
fn an_infant_without_an_id() {
    let two = infants(&[("pas_1", "pas_2"), ("pas_2", "")]);
    expect(
        Kind::Order,
        &without(two.clone(), "/passengers/1/id"),
        &[
            "E unknown_passenger /passengers/0/infant_passenger_id",
            "E validation_required /passengers/1/id",
        ],
    );
    expect(
        Kind::Order,
        &with(two, "/passengers/1/id", json!(2)),
        &[
            "E unknown_passenger /passengers/0/infant_passenger_id",
            "E validation_type /passengers/1/id",
        ],
    );
    // The adult's own ID may be missing.
    let adult_without = without(infants(&[("pas_1", "pas_2"), ("pas_2", "")]), "/passengers/0/id");
    expect(Kind::Order, &adult_without, &["E validation_required /passengers/0/id"]);
}

#[test]
fn one_adult_for_each_infant() {
    let three = [("pas_1", "pas_4"), ("pas_2", "pas_4"), ("pas_3", "pas_4"), ("pas_4", "")];
    expect(
        Kind::Order,
        &infants(&three),
        &[
            "E infant_already_assigned /passengers/1/infant_passenger_id",
            "E infant_already_assigned /passengers/2/infant_passenger_id",
        ],
    );
    expect_message(
        Kind::Order,
        &infants(&three),
        "E infant_already_assigned /passengers/1/infant_passenger_id",
        "Another adult already travels with this infant: each infant has one adult.",
    );
    // One error for a place: that there is no such passenger comes first.
    expect(
        Kind::Order,
        &infants(&[("pas_1", "pas_9"), ("pas_2", "pas_9")]),
        &[
            "E unknown_passenger /passengers/0/infant_passenger_id",
            "E unknown_passenger /passengers/1/infant_passenger_id",
        ],
    );
    expect(Kind::Order, &infants(&[("pas_1", "pas_2"), ("pas_2", "pas_1")]), &[]);
}

#[test]
fn born_after_tomorrow() {
    let today = Options::new().now(Date::new(2027, 12, 31).unwrap());
    let born = |date: &str| with(ids(&["pas_1"]), "/passengers/0/born_on", json!(date));
    // Where it is tomorrow already, there may be a child born.
    for (date, is_born) in [
        ("0001-01-01", true),
        ("2027-12-31", true),
        ("2028-01-01", true),
        ("2028-01-02", false),
        ("9999-12-31", false),
    ] {
        let expected: &[&str] =
            if is_born { &[] } else { &["E validation_format /passengers/0/born_on"] };
        expect_with(Kind::Order, &born(date).to_string(), &today, expected);
        expect(Kind::Order, &born(date), &[]);
    }
    let report = check(Kind::Order, born("2028-01-02").to_string().as_bytes(), &today);
    assert_eq!(report.issues()[0].message(), "Use a date of birth that is not in the future.");
}

/// The day after today, at the ends of months and years, and at the end of all dates.
#[test]
fn tomorrow() {
    let days = [
        ("2027-02-28", "2027-03-01", "2027-03-02"),
        ("2028-02-28", "2028-02-29", "2028-03-01"),
        ("2028-02-29", "2028-03-01", "2028-03-02"),
        ("2100-02-28", "2100-03-01", "2100-03-02"),
        ("2027-04-30", "2027-05-01", "2027-05-02"),
        ("2027-12-30", "2027-12-31", "2028-01-01"),
    ];
    for (today, tomorrow, later) in days {
        let options = Options::new().now(Date::parse(today).unwrap());
        let born =
            |date: &str| with(ids(&["pas_1"]), "/passengers/0/born_on", json!(date)).to_string();
        expect_with(Kind::Order, &born(tomorrow), &options, &[]);
        expect_with(
            Kind::Order,
            &born(later),
            &options,
            &["E validation_format /passengers/0/born_on"],
        );
    }
    let last = Options::new().now(Date::parse("9999-12-31").unwrap());
    let body = with(ids(&["pas_1"]), "/passengers/0/born_on", json!("9999-12-31"));
    expect_with(Kind::Order, &body.to_string(), &last, &[]);
}

#[test]
fn fields_of_version_1() {
    let body = with(
        with(ids(&["pas_1"]), "/passengers/0/type", json!("adult")),
        "/passengers/0/age",
        json!(55),
    );
    expect(
        Kind::Order,
        &body,
        &["W unused_field /passengers/0/type", "W unused_field /passengers/0/age"],
    );
    expect_message(
        Kind::Order,
        &body,
        "W unused_field /passengers/0/age",
        "Leave this out: the offer already says what kind of passenger this is.",
    );
}

#[test]
fn loyalty_programme_accounts_belong_to_the_offer_request() {
    let account = json!({ "airline_iata_code": "BA", "account_number": "12901014" });
    let body = with(ids(&["pas_1"]), "/passengers/0/loyalty_programme_accounts", json!([account]));
    expect_message(
        Kind::Order,
        &body,
        "W unused_field /passengers/0/loyalty_programme_accounts",
        "Give loyalty programme accounts with the offer request: an order may ignore them.",
    );
}
