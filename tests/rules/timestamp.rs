//! Moments of a clock that counts seconds. How texts are read, `tests/offer/clock.rs` says.

use std::hash::{DefaultHasher, Hash, Hasher};

use duffel_customers::{Date, Timestamp};
use fastrand::Rng;

/// The first second of the year 1, and the last of 9999.
const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_300_799;

fn is_the_same_moment(second: i64) {
    let text = jiff::Timestamp::from_second(second).unwrap().to_string();
    let timestamp = Timestamp::from_unix(second);
    assert_eq!(timestamp, Timestamp::parse(&text).ok(), "{second} is {text}");
    assert_eq!(timestamp.and_then(Timestamp::to_unix), Some(second));
    // Equal moments can have different days, so the day is compared by itself.
    assert_eq!(timestamp.map(|timestamp| timestamp.to_string()), Some(text), "{second}");
}

#[test]
fn a_second_since_1970_is_the_moment_that_a_calendar_says() {
    assert_eq!(Timestamp::from_unix(0), Timestamp::parse("1970-01-01T00:00:00Z").ok());
    assert_eq!(Timestamp::from_unix(1_768_646_534), Timestamp::parse("2026-01-17T10:42:14Z").ok());
    for (text, second) in
        [("1969-12-31T23:59:59.5Z", Some(-1)), ("1970-01-01T00:00:00", None), ("1970-01-01", None)]
    {
        assert_eq!(Timestamp::parse(text).unwrap().to_unix(), second, "{text}");
    }
    let mut rng = Rng::with_seed(7);
    for _ in 0..100_000 {
        is_the_same_moment(rng.i64(FIRST..=LAST));
    }
}

/// The turn of every day of 400 years, and those of the first and the last year.
#[test]
fn days_turn_at_midnight() {
    let days = |from: i64, count: i64| (0..count).map(move |day| from + day * 86_400);
    for midnight in
        days(0, 146_097).chain(days(FIRST + 86_400, 800)).chain(days(LAST - 68_000_000, 780))
    {
        is_the_same_moment(midnight - 1);
        is_the_same_moment(midnight);
    }
}

#[test]
fn beyond_the_years_of_four_digits_there_is_none() {
    assert_eq!(Timestamp::from_unix(FIRST).map(Timestamp::date), Date::new(1, 1, 1));
    assert_eq!(Timestamp::from_unix(LAST).map(Timestamp::date), Date::new(9999, 12, 31));
    let milliseconds = 1_768_646_534_000;
    for second in [FIRST - 1, FIRST - 86_400 * 366, LAST + 1, milliseconds, i64::MIN, i64::MAX] {
        assert_eq!(Timestamp::from_unix(second), None, "{second}");
    }
}

#[test]
fn it_is_shown_in_its_zone_as_another_library_shows_it() {
    let mut rng = Rng::with_seed(11);
    for _ in 0..100_000 {
        let any = rng.i64(0..1_000_000);
        let micros = rng.choice([0, 500_000, 120, any]).unwrap();
        let seconds = rng.i64(FIRST + 86_400..LAST - 86_400);
        let moment = jiff::Timestamp::from_microsecond(seconds * 1_000_000 + micros).unwrap();
        let minutes = rng.i32(-1439..=1439);
        let offset = jiff::tz::Offset::from_seconds(minutes * 60).unwrap();
        let text = moment.display_with_offset(offset).to_string();
        let timestamp = Timestamp::parse(&text).unwrap();
        assert_eq!(timestamp.to_string(), text.replace("+00:00", "Z"));
        assert_eq!(timestamp, Timestamp::parse(&moment.to_string()).unwrap(), "{text}");
    }
}

#[test]
fn moments_are_equal_in_any_zone_and_days_only_to_themselves() {
    let of = |text| Timestamp::parse(text).unwrap();
    let moment = of("2026-01-17T10:42:14Z");
    assert_eq!(moment, of("2026-01-17T11:42:14+01:00"));
    for other in ["2026-01-17T10:42:14+01:00", "2026-01-17T10:42:14.000001Z", "2026-01-17"] {
        assert_ne!(moment, of(other), "{other}");
    }
    assert_eq!(of("2026-01-17"), of("2026-01-17T10:42"));
    assert_ne!(of("2026-01-17"), of("2026-01-18"));
}

/// A passport can expire on one side of midnight and not on the other: what is written and read again is the same day.
#[test]
fn the_day_is_not_lost() {
    for (text, day) in [
        ("2026-01-17T00:30:00+02:00", 17),
        ("2026-01-16T22:30:00Z", 16),
        ("2026-01-16T21:30:00-01:00", 16),
        ("2026-01-17T22:29:00+23:59", 17),
        ("2026-01-15T22:31:00-23:59", 15),
    ] {
        let timestamp = Timestamp::parse(text).unwrap();
        assert_eq!(timestamp.to_string(), text);
        assert_eq!(Some(timestamp.date()), Date::new(2026, 1, day), "{text}");
        assert_eq!(timestamp, Timestamp::parse("2026-01-16T22:30:00Z").unwrap(), "{text}");
    }
}

#[test]
fn without_a_time_or_its_zone_only_the_day_is_shown() {
    for (text, shown) in [
        ("2026-01-17", "2026-01-17"),
        ("2026-01-17T23:59", "2026-01-17"),
        ("2026-01-17T10:42Z", "2026-01-17T10:42:00Z"),
        ("2026-01-17T10:42-00:00", "2026-01-17T10:42:00Z"),
        ("2026-01-17T10:42-00:01", "2026-01-17T10:42:00-00:01"),
        // In UTC these are in the years 0 and 10000.
        ("0001-01-01T00:00:00+00:01", "0001-01-01T00:00:00+00:01"),
        ("9999-12-31T23:59:00-00:01", "9999-12-31T23:59:00-00:01"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
    ] {
        assert_eq!(Timestamp::parse(text).unwrap().to_string(), shown);
    }
    let timestamp = Timestamp::parse("2026-01-17T10:42Z").unwrap();
    assert_eq!(format!("{timestamp:?}"), "Timestamp(2026-01-17T10:42:00Z)");
    assert_eq!(format!("[{timestamp:>22}]"), "[  2026-01-17T10:42:00Z]");
}

/// A leap second at midnight is still that day's; elsewhere, where there is none, it is the next minute's first.
#[test]
fn a_leap_second_is_shown_on_its_day() {
    for (text, shown) in [
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
        ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:60.5Z"),
        ("2017-01-01T08:59:60+09:00", "2017-01-01T09:00:00+09:00"),
        ("2016-12-31T23:59:60-05:00", "2016-12-31T23:59:60-05:00"),
        ("9999-12-31T23:59:60-23:59", "9999-12-31T23:59:60-23:59"),
        ("2016-12-31T23:59:59.999999Z", "2016-12-31T23:59:59.999999Z"),
    ] {
        let timestamp = Timestamp::parse(text).unwrap();
        assert_eq!(timestamp.to_string(), shown);
        assert_eq!(timestamp, Timestamp::parse(shown).unwrap(), "{text}");
        assert_eq!(timestamp.date(), Date::parse(&shown[..10]).unwrap(), "{text}");
    }
    let midnight = Timestamp::parse("2017-01-01T00:00:00Z").unwrap();
    assert_eq!(midnight, Timestamp::parse("2016-12-31T23:59:60Z").unwrap());
}

#[test]
fn equal_moments_have_equal_hashes_and_others_do_not() {
    let hash = |text| {
        let mut hasher = DefaultHasher::new();
        Timestamp::parse(text).unwrap().hash(&mut hasher);
        hasher.finish()
    };
    assert_eq!(hash("2026-01-17T10:42:14Z"), hash("2026-01-17T11:42:14+01:00"));
    assert_ne!(hash("2026-01-17T10:42:14Z"), hash("2026-01-17T10:42:15Z"));
    assert_eq!(hash("2026-01-17"), hash("2026-01-17T10:42"));
    assert_ne!(hash("2026-01-17"), hash("2026-01-18"));
}
