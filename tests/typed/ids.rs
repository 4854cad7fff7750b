//! IDs hold their own kind alone, and refuse others in the words of the check.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use duffel_customers::id::*;
use duffel_customers::{Date, Kind, Options, ParseError, Timestamp, check_field, parse_pointer};
use serde::Serialize;
use serde::de::DeserializeOwned;

const PREFIXES: [&str; 14] = [
    "icu_", "usg_", "off_", "pas_", "ord_", "orq_", "quo_", "bok_", "3ds_", "tcd_", "ase_", "sea_",
    "rat_", "acc_",
];

/// Every ID type, with its prefixes and a field that takes it.
fn each() {
    holds::<CustomerUserId>(&["icu_"], Kind::ComponentClientKey, "/user_id");
    holds::<CustomerUserGroupId>(&["usg_"], Kind::CustomerUser, "/group_id");
    holds::<OfferId>(&["off_"], Kind::Order, "/selected_offers/0");
    holds::<PassengerId>(&["pas_"], Kind::Order, "/passengers/0/id");
    holds::<ServiceId>(&["ase_", "sea_"], Kind::Order, "/services/0/id");
    holds::<OrderId>(&["ord_"], Kind::ComponentClientKey, "/order_id");
    holds::<QuoteId>(&["quo_"], Kind::Booking, "/quote_id");
    holds::<BookingId>(&["bok_"], Kind::ComponentClientKey, "/booking_id");
    let session = "/payments/0/three_d_secure_session_id";
    holds::<ThreeDSecureSessionId>(&["3ds_"], Kind::Order, session);
    holds::<CardId>(&["tcd_"], Kind::Booking, "/payment/card_id");
}

#[test]
fn texts_and_ids_are_compared_either_way_round() {
    let id: CustomerUserId = "icu_1".parse().unwrap();
    let [same, other] = ["icu_1", "ICU_1"].map(String::from);
    assert!("icu_1" == id && *"icu_1" == id && same == id);
    assert!("ICU_1" != id && *"ICU_1" != id && other != id);
}

fn holds<T>(own: &[&str], kind: Kind, field: &str)
where
    T: FromStr<Err = ParseError>
        + TryFrom<String, Error = ParseError>
        + AsRef<str>
        + Borrow<str>
        + PartialEq<str>
        + for<'a> PartialEq<&'a str>
        + PartialEq<String>
        + Debug,
    T: for<'a> TryFrom<&'a str, Error = ParseError> + Display + Into<String> + Ord + Clone,
    T: Serialize + DeserializeOwned,
{
    for prefix in own {
        for tail in ["0", "0000AgZitpOnQtd3NQxjwO", &"z".repeat(64)] {
            let text = format!("{prefix}{tail}");
            let id: T = text.parse().unwrap();
            assert_eq!(T::try_from(text.as_str()), Ok(id.clone()));
            assert_eq!(T::try_from(text.clone()), Ok(id.clone()));
            assert_eq!((id.as_ref(), id.to_string()), (text.as_str(), text.clone()));
            assert!(id == *text.as_str() && id == text.as_str() && id == text);
            assert!(id != *text.to_uppercase() && id != *prefix && id != text.to_uppercase());
            let by_id = BTreeMap::from([(id.clone(), 1)]);
            assert_eq!(by_id.get(text.as_str()), Some(&1));
            let json = serde_json::to_string(&id).unwrap();
            assert_eq!(json, format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<T>(&json).unwrap(), id);
            assert_eq!(Into::<String>::into(id), text);
        }
        // Refused in a payload; read from an answer all the same.
        for tail in ["0000-1", "_", "..", "~", &"z".repeat(65)] {
            let text = format!("{prefix}{tail}");
            refuses::<T>(&text, kind, field);
            let read: T = serde_json::from_value(text.as_str().into()).unwrap();
            assert_eq!(read.as_ref(), text);
        }
        for tail in ["", "0000 ", "é", "/../x", "a/b", "a?b", "a%2f", "a\r\nb: c", "a\0"] {
            is_none::<T>(&format!("{prefix}{tail}"), kind, field);
        }
        is_none::<T>(&prefix.to_uppercase().replace("3DS", "3Ds"), kind, field);
    }
    for prefix in PREFIXES.iter().filter(|prefix| !own.contains(prefix)) {
        is_none::<T>(&format!("{prefix}0000AgZitpOnQtd3NQxjwO"), kind, field);
    }
    is_none::<T>("passenger_1", kind, field);
}

/// What nothing takes for this ID, not even where it was read from an answer.
fn is_none<T>(text: &str, kind: Kind, field: &str)
where
    T: FromStr<Err = ParseError> + TryFrom<String, Error = ParseError> + Debug + DeserializeOwned,
{
    refuses::<T>(text, kind, field);
    let message = text.parse::<T>().unwrap_err().to_string();
    // serde_json adds where it stopped.
    let refused = serde_json::from_value::<T>(text.into()).unwrap_err().to_string();
    assert!(refused.starts_with(&message), "{refused}");
}

fn refuses<T>(text: &str, kind: Kind, field: &str)
where
    T: FromStr<Err = ParseError> + TryFrom<String, Error = ParseError> + Debug + DeserializeOwned,
{
    let message = text.parse::<T>().unwrap_err().to_string();
    let json = serde_json::to_string(text).unwrap();
    let report =
        check_field(kind, &parse_pointer(field).unwrap(), Some(json.as_bytes()), &Options::new());
    let issues: Vec<_> = report.issues().iter().map(|issue| issue.message()).collect();
    assert_eq!(issues, [message.as_str()], "{field}");
    assert_eq!(T::try_from(text.to_owned()).unwrap_err().to_string(), message);
    let tail = text.get(4..).unwrap_or_default();
    assert!(tail.len() < 4 || !message.contains(tail), "{message} holds what was given");
}

#[test]
fn ids_hold_their_own_kind_alone() {
    each();
}

#[test]
fn an_empty_text_is_no_id() {
    assert_eq!(
        CustomerUserId::parse("").unwrap_err().to_string(),
        "Expected a customer user ID (icu_…).",
    );
    for json in ["null", "1", "[]"] {
        assert!(serde_json::from_str::<CustomerUserId>(json).is_err());
    }
}

#[test]
fn dates_are_texts_in_json() {
    let date = Date::new(1970, 5, 29).unwrap();
    assert_eq!(serde_json::to_string(&date).unwrap(), "\"1970-05-29\"");
    assert_eq!(serde_json::from_str::<Date>("\"1970-05-29\"").unwrap(), date);
    let first = Date::new(1, 1, 1).unwrap();
    assert_eq!(first.to_string(), "0001-01-01");
    let no_date = "Expected a date as year-month-day, such as 1970-05-29.";
    let no_such_day = "There is no such day: use a date as year-month-day, such as 1970-05-29.";
    for (text, expected) in [
        ("2027-02-29", no_such_day),
        ("0000-01-01", no_such_day),
        ("2027-13-01", no_such_day),
        ("29.05.1970", no_date),
        ("2027-2-9", no_date),
        ("", no_date),
    ] {
        let message = text.parse::<Date>().unwrap_err().to_string();
        assert_eq!(message, expected);
        let refused = serde_json::from_str::<Date>(&format!("\"{text}\"")).unwrap_err();
        assert!(refused.to_string().starts_with(&message), "{refused}");
    }
}

#[test]
fn timestamps_are_texts_in_json() {
    for (text, written) in [
        ("2026-01-17T12:42:14.500+02:00", "2026-01-17T12:42:14.5+02:00"),
        ("2026-01-17T10:42", "2026-01-17"),
        ("2026-01-17", "2026-01-17"),
    ] {
        let read: Timestamp = serde_json::from_value(text.into()).unwrap();
        assert_eq!(read, text.parse().unwrap());
        let json = serde_json::to_value(read).unwrap();
        assert_eq!(json, written);
        assert_eq!(serde_json::from_value::<Timestamp>(json).unwrap(), read);
    }
    for json in ["\"17 January\"", "1768646534", "null"] {
        assert!(serde_json::from_str::<Timestamp>(json).is_err(), "{json}");
    }
}
