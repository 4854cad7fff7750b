//! Offers expire: at their moment where it is known what time it is, else after their day.

use duffel_customers::{Date, Options, Timestamp};
use fastrand::Rng;
use jiff::tz::Offset;
use serde_json::{Value, json};

use crate::offers::one_adult;

const EXPIRED: &str = "E offer_expired /selected_offers/0";

/// An offer that expires then, booked now.
#[track_caller]
fn expect(expires_at: &str, now: &str, expired: bool) {
    let booked = one_adult().offering("/expires_at", json!(expires_at));
    let options = Options::new().now(Timestamp::parse(now).unwrap());
    booked.expect_with(&options, if expired { &[EXPIRED] } else { &[] });
}

#[test]
fn the_day() {
    let offer = one_adult().offering("/expires_at", json!("2026-01-17T10:42:14Z"));
    let on = |day| Options::new().now(Date::new(2026, 1, day).unwrap());
    offer.expect_with(&on(16), &[]);
    offer.expect_with(&on(17), &[]);
    offer.expect_with(&on(18), &[EXPIRED]);
    // Nobody says what day it is.
    offer.expect(&[]);
    offer.offering("/expires_at", Value::Null).expect_with(&on(18), &[]);
}

/// It stands where the offer does: of several places, the first.
#[test]
fn an_offer_that_is_selected_twice() {
    let options = Options::new().now(Date::new(2026, 1, 18).unwrap());
    let offer = one_adult().offering("/expires_at", json!("2026-01-17T10:42:14Z"));
    offer.ordering("/selected_offers", json!(["off_2", "off_1", "off_1"])).expect_with(
        &options,
        &["E validation_length /selected_offers", "E offer_expired /selected_offers/1"],
    );
}

#[test]
fn the_moment() {
    expect("2026-01-17T10:42:14Z", "2026-01-17T10:42:13.999999Z", false);
    expect("2026-01-17T10:42:14Z", "2026-01-17T10:42:14Z", false);
    expect("2026-01-17T10:42:14Z", "2026-01-17T10:42:14.000Z", false);
    expect("2026-01-17T10:42:14Z", "2026-01-17T10:42:14.000001Z", true);
    expect("2026-01-17T10:42:14.545052Z", "2026-01-17T10:42:14.545Z", false);
    expect("2026-01-17T10:42:14.5Z", "2026-01-17T10:42:14.51Z", true);
    // Beyond a microsecond nothing is told apart.
    expect("2026-01-17T10:42:14.0000001Z", "2026-01-17T10:42:14.0000009Z", false);
}

#[test]
fn elsewhere_in_the_world() {
    expect("2026-01-17T10:42:14Z", "2026-01-17T12:42:14+02:00", false);
    expect("2026-01-17T10:42:14Z", "2026-01-17T12:42:15+02:00", true);
    expect("2026-01-17T10:42:14Z", "2026-01-16T23:12:15-11:30", true);
    expect("2026-01-17T10:42:14Z", "2026-01-18T00:42:14+14:00", false);
    expect("2026-01-31T23:30:00-01:00", "2026-02-01T00:15:00Z", false);
}

/// Where only today's date is told, it may be the date in UTC, or where the offer's time is told: the later day counts.
#[test]
fn a_day_elsewhere_in_the_world() {
    expect("2026-01-17T23:30:00-05:00", "2026-01-18", false);
    expect("2026-01-17T23:30:00-05:00", "2026-01-19", true);
    expect("2026-01-17T18:59:59-05:00", "2026-01-18", true);
    expect("2026-01-17T19:00:00-05:00", "2026-01-18", false);
    expect("2026-01-18T00:30:00+05:00", "2026-01-18", false);
    expect("2026-01-17T23:30:00+05:00", "2026-01-18", true);
    expect("2026-01-17T23:30:00", "2026-01-18", true);
}

/// Every fourth year has a day more, every hundredth has not, every four hundredth has.
#[test]
fn where_february_ends() {
    for (year, last) in [(2025, 28), (2028, 29), (2100, 28), (2400, 29)] {
        let february = format!("{year}-02-{last}T23:30:00");
        let march = format!("{year}-03-01T00:15:00");
        expect(&format!("{february}Z"), &format!("{march}Z"), true);
        expect(&format!("{march}Z"), &format!("{february}Z"), false);
        expect(&format!("{february}-01:00"), &format!("{march}Z"), false);
        expect(&format!("{march}Z"), &format!("{february}-01:00"), true);
    }
}

#[test]
fn a_time_without_its_zone_is_a_day() {
    expect("2026-01-17T10:42:14Z", "2026-01-17T23:59:59", false);
    expect("2026-01-17T10:42:14Z", "2026-01-18T00:00", true);
    expect("2026-01-17T10:42:14", "2026-01-17T23:59:59Z", false);
    expect("2026-01-17", "2026-01-17T23:59:59Z", false);
    expect("2026-01-17", "2026-01-18T00:00:00Z", true);
}

/// The other rules about dates go by the day that is written.
#[test]
fn the_day_of_a_timestamp() {
    let now = Timestamp::parse("2026-05-02T00:30:00+02:00").unwrap();
    assert_eq!(Some(now.date()), Date::new(2026, 5, 2));
    let mut passport = crate::bodies::passport();
    passport["expires_on"] = json!("2026-05-01");
    let booked = one_adult()
        .ordering("/passengers/0/identity_documents", json!([passport]))
        .offering("/expires_at", Value::Null);
    booked.expect_with(
        &Options::new().now(now),
        &["E validation_format /passengers/0/identity_documents/0/expires_on"],
    );
}

#[test]
fn what_is_no_timestamp() {
    for wrong in [
        "",
        "soon",
        "2026-01-17T",
        "2026-01-17Z",
        "2026-01-17T10",
        "2026-01-17T10:42:",
        "2026-01-17T10:42:14.Z",
        "2026-01-17T10:42.5Z",
        "2026-01-17T10:42.5",
        "2026-01-17T24:00:00Z",
        "2026-01-17T10:60:00Z",
        "2026-01-17T10:42:61Z",
        "2026-01-17T10:42:14ZZ",
        "2026-01-17T10:42:14+02",
        "2026-01-17T10:42:14+02:60",
        "2026-01-17T10:42:14+02:00Z",
        "2026-01-17T10:42:14 ",
        "2026-02-30T10:42:14Z",
        "2026-01-17T1\u{660}:42:14Z",
        "\u{2003}",
        "2026-01-1\u{2003}",
    ] {
        assert_eq!(Timestamp::parse(wrong).ok(), None, "{wrong}");
        assert!(wrong.parse::<Timestamp>().is_err());
    }
    let error = "soon".parse::<Timestamp>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "Expected a date with its time and zone, such as 2026-01-17T10:42:14Z."
    );
}

/// Two moments anywhere in the world, against a crate that knows calendars: the one before is before.
#[test]
fn moments_made_up() {
    let mut rng = Rng::with_seed(3);
    let text = |second: i64, offset: i32| {
        let at = jiff::Timestamp::from_second(second).unwrap();
        let offset = Offset::from_seconds(offset * 60).unwrap();
        at.display_with_offset(offset).to_string()
    };
    for _ in 0..20_000 {
        let first = rng.i64(-60_000_000_000..250_000_000_000);
        let second = first + if rng.bool() { rng.i64(-3..4) } else { rng.i64(-100_000..100_000) };
        let [expires_at, now] = [first, second].map(|at| text(at, rng.i32(-720..840)));
        let offer = json!({ "id": "off_1", "expires_at": expires_at }).to_string();
        let offer = duffel_customers::Offer::parse(offer.as_bytes()).unwrap();
        let options = Options::new().offer(&offer).now(Timestamp::parse(&now).unwrap());
        let order = br#"{"selected_offers":["off_1"]}"#;
        let report = duffel_customers::check(duffel_customers::Kind::Order, order, &options);
        let expired = report
            .issues()
            .iter()
            .any(|issue| issue.code() == duffel_customers::Code::OfferExpired);
        assert_eq!(expired, first < second, "{expires_at} {now}");
    }
}
