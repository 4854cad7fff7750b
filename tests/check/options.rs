//! How a check is told to go about it, each option at its limits.

use duffel_customers::{Date, Kind, Options, Param, Report, check, check_field, parse_pointer};
use proptest::prelude::*;

use crate::bodies::{sound, wrapped};
use crate::expect::{expect_with, lines};
use crate::generated_bodies::of_every_body;

const GROUP: &str = r#"{"name":"Stark Industries"}"#;
/// Five issues, and a warning before and behind them.
const MANY: &str =
    r#"{"x":1,"email":"","given_name":7,"phone_number":"1","group_id":"icu_1","y":2}"#;

fn many(options: &Options<'_>) -> Report {
    check(Kind::CustomerUser, MANY.as_bytes(), options)
}

#[test]
fn the_default() {
    assert_eq!(Options::new(), Options::default());
    let spelled_out = Options::new()
        .strict(false)
        .require_envelope(false)
        .normalize(false)
        .link_users(true)
        .max_bytes(262_144)
        .max_issues(100);
    assert_eq!(Options::new(), spelled_out);
}

#[test]
fn strict_makes_errors_of_warnings() {
    let lenient = lines(&many(&Options::new()));
    let strict = many(&Options::new().strict(true));
    let errors: Vec<_> = lenient.iter().map(|line| line.replacen('W', "E", 1)).collect();
    assert_ne!(lenient, errors);
    assert_eq!(lines(&strict), errors);

    let advice = br#"{"name":"Stark Industries","x":1}"#;
    let lenient = check(Kind::CustomerUserGroup, advice, &Options::new());
    assert!(lenient.is_valid());
    assert_eq!((lenient.errors().count(), lenient.warnings().count()), (0, 1));
    let strict = check(Kind::CustomerUserGroup, advice, &Options::new().strict(true));
    assert!(!strict.is_valid());
    assert_eq!((strict.errors().count(), strict.warnings().count()), (1, 0));
    // The words stay the same.
    assert_eq!(strict.issues()[0].message(), lenient.issues()[0].message());
}

#[test]
fn the_most_bytes() {
    let length = GROUP.len() as u32;
    for (most, expected) in [
        (0, false),
        (1, false),
        (length - 1, false),
        (length, true),
        (length + 1, true),
        (u32::MAX, true),
    ] {
        let options = Options::new().max_bytes(most);
        let expected: &[&str] = if expected { &[] } else { &["E too_large"] };
        expect_with(Kind::CustomerUserGroup, GROUP, &options, expected);
        expect_with(Kind::CustomerUserGroup, GROUP, &options.normalize(true), expected);
    }
    // Bytes, not characters; and white space counts.
    let options = Options::new().max_bytes(16);
    expect_with(Kind::CustomerUserGroup, r#"{"name":"Starks"}"#, &options, &["E too_large"]);
    expect_with(Kind::CustomerUserGroup, r#"{"name":"Stark"}"#, &options, &[]);
    expect_with(Kind::CustomerUserGroup, r#"{"name":"Stärk"}"#, &options, &["E too_large"]);
    expect_with(Kind::CustomerUserGroup, "{\"name\":\"Stark\"}\n", &options, &["E too_large"]);
    // Nothing is nothing.
    expect_with(Kind::CustomerUserGroup, "", &Options::new().max_bytes(0), &["E invalid_json"]);
}

#[test]
fn too_large_stands_alone_and_is_not_read() {
    let options = Options::new().max_bytes(100).require_envelope(true).strict(true);
    for body in ["x".repeat(101), "[".repeat(101), "\u{0}".repeat(101)] {
        let report = check(Kind::Order, body.as_bytes(), &options);
        let [issue] = report.issues() else { panic!("{report}") };
        assert_eq!(issue.code().as_str(), "too_large");
        assert_eq!(issue.message(), "This is more than 100 bytes of JSON.");
        assert_eq!(issue.params().collect::<Vec<_>>(), [("max", Param::Number(100))]);
        assert_eq!((issue.pointer().as_str(), issue.is_wrapped()), ("", false));
    }
    let name = parse_pointer("/name").unwrap();
    let report = check_field(
        Kind::CustomerUserGroup,
        &name,
        Some(br#""Stark""#),
        &Options::new().max_bytes(6),
    );
    assert_eq!(lines(&report), ["E too_large"]);
    let report = check_field(
        Kind::CustomerUserGroup,
        &name,
        Some(br#""Stark""#),
        &Options::new().max_bytes(7),
    );
    assert_eq!(lines(&report), [""; 0]);
}

#[test]
fn a_quarter_of_a_million_bytes_by_default() {
    let group = |length: usize| {
        let rest = r#"{"name":"Stark","x":""}"#.len();
        format!(r#"{{"name":"Stark","x":"{}"}}"#, "x".repeat(length - rest))
    };
    let report = check(Kind::CustomerUserGroup, group(262_144).as_bytes(), &Options::new());
    assert_eq!(lines(&report), ["W unknown_field /x"]);
    let report = check(Kind::CustomerUserGroup, group(262_145).as_bytes(), &Options::new());
    assert_eq!(lines(&report), ["E too_large"]);
    assert_eq!(report.to_string(), "This is more than 262144 bytes of JSON.");
}

#[test]
fn the_most_issues() {
    let all = lines(&many(&Options::new()));
    assert_eq!(
        all,
        [
            "W unknown_field /x",
            "E validation_required /email",
            "E validation_type /given_name",
            "E validation_format /phone_number",
            "E validation_format /group_id",
            "W unknown_field /y",
            "E validation_required /family_name",
        ]
    );
    for most in 0..=all.len() + 2 {
        let report = many(&Options::new().max_issues(most as u32));
        let mut expected = all.clone();
        if most < all.len() {
            expected.truncate(most);
            expected.push("E too_many_issues".to_owned());
            let last = report.issues().last().unwrap();
            assert_eq!(last.message(), format!("There are more issues than the {most} shown."));
            assert_eq!(last.params().collect::<Vec<_>>(), [("max", Param::Number(most as u32))]);
        }
        assert_eq!(lines(&report), expected, "{most}");
    }
    assert_eq!(lines(&many(&Options::new().max_issues(u32::MAX))), all);
}

/// It is about the payload as a whole, and an error, though there be warnings alone.
#[test]
fn more_than_the_most() {
    let advice = r#"{"name":"Stark","x":1,"y":2,"data_":3}"#;
    for json in [advice.to_owned(), format!(r#"{{"data":{advice}}}"#)] {
        let report = check(Kind::CustomerUserGroup, json.as_bytes(), &Options::new().max_issues(2));
        assert_eq!(
            lines(&report),
            ["W unknown_field /x", "W unknown_field /y", "E too_many_issues"]
        );
        assert!(!report.is_valid());
        assert_eq!(report.issues()[2].is_wrapped(), json.starts_with(r#"{"data":"#));
        assert!(report.issues()[2].segments().is_empty());
    }
    let sound = GROUP.as_bytes();
    assert!(check(Kind::CustomerUserGroup, sound, &Options::new().max_issues(0)).is_valid());
}

#[test]
fn a_hundred_by_default() {
    let group = |count: usize| {
        let report = check(
            Kind::CustomerUserGroup,
            format!(r#"{{"name":"Stark","user_ids":[{}]}}"#, vec!["7"; count].join(",")).as_bytes(),
            &Options::new(),
        );
        (report.issues().len(), lines(&report).pop().unwrap())
    };
    assert_eq!(group(100), (100, "E validation_type /user_ids/99".to_owned()));
    assert_eq!(group(101), (101, "E too_many_issues".to_owned()));
    assert_eq!(group(1000), (101, "E too_many_issues".to_owned()));
}

/// What is kept is the first of the document, whenever it was found.
#[test]
fn the_first_issues_of_every_body() {
    of_every_body(|kind, json| {
        let of = |most: u32| lines(&check(kind, json.as_bytes(), &Options::new().max_issues(most)));
        let all = of(u32::MAX);
        // It stands alone, however few are wanted.
        let first = usize::from(all == ["E invalid_data_param"]);
        for most in first..all.len() {
            let mut expected = all[..most].to_vec();
            expected.push("E too_many_issues".to_owned());
            prop_assert_eq!(of(most as u32), expected, "{} {}", kind.as_str(), json);
        }
        prop_assert_eq!(&of(all.len() as u32), &all);
        Ok(())
    });
}

/// An error that is found late takes the place of warnings that were found early.
#[test]
fn late_errors_among_the_first_issues() {
    let order = r#"{"users":null,"passengers":[{"user_id":"icu_1"},{"user_id":"icu_1","infant_passenger_id":"pas_9"}]}"#;
    let of =
        |most: u32| lines(&check(Kind::Order, order.as_bytes(), &Options::new().max_issues(most)));
    let all = of(u32::MAX);
    assert_eq!(
        all[..3],
        [
            "W validation_type /users",
            "W no_customer_user /users",
            "E user_not_listed /passengers/0/user_id",
        ]
    );
    for most in 0..all.len() {
        assert_eq!(of(most as u32)[..most], all[..most], "{most}");
    }
}

#[test]
fn without_a_date_nothing_needs_one() {
    let order =
        sound(Kind::Order).to_string().replace("1970-05-29", "9999-12-31").replace("2030", "0001");
    expect_with(Kind::Order, &order, &Options::new(), &[]);
    expect_with(
        Kind::Order,
        &order,
        &Options::new().now(Date::new(2026, 5, 1).unwrap()),
        &[
            "E validation_format /passengers/0/born_on",
            "E validation_format /passengers/0/identity_documents/0/expires_on",
            "E validation_format /passengers/1/born_on",
        ],
    );
}

#[test]
fn all_at_once() {
    let options = Options::new()
        .strict(true)
        .require_envelope(true)
        .normalize(true)
        .max_issues(1)
        .now(Date::new(2026, 5, 1).unwrap());
    let mut body = sound(Kind::CustomerUser);
    body["email"] = " tony@localhost ".into();
    body["phone_number"] = "1".into();
    expect_with(
        Kind::CustomerUser,
        &wrapped(&body).to_string(),
        &options,
        &["E validation_format /email", "E too_many_issues"],
    );
}
