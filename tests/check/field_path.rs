//! Paths to single fields: which there are, and what is said of those that no field has.

use std::borrow::Cow;

use duffel_customers::{Kind, Options, Segment, check_field, parse_pointer};

use crate::expect::{line, lines, params};
use crate::field::{alone, expect_alone};

#[test]
fn any_index() {
    for index in [0, 1, 7, 4_294_967_295_u32] {
        expect_alone(
            Kind::Order,
            &format!("/passengers/{index}/email"),
            r#""tony@""#,
            &[&format!("E validation_format /passengers/{index}/email")],
        );
    }
}

/// A text of digits may name an element, and an index a metadata key: who writes a path need not know which.
#[test]
fn digits_as_names_and_indices_as_keys() {
    let name = |name: &'static str| Segment::Name(Cow::Borrowed(name));
    let said = |path: &[Segment], value: &str| {
        lines(&check_field(Kind::Order, path, Some(value.as_bytes()), &Options::new()))
    };
    let as_text = [name("passengers"), name("0"), name("email")];
    assert_eq!(said(&as_text, r#""tony@""#), ["E validation_format /passengers/0/email"]);
    let as_index = [name("metadata"), Segment::Index(0)];
    assert_eq!(said(&as_index, r#""zero""#), [""; 0]);
    assert_eq!(said(&as_index, "0"), ["E validation_type /metadata/0"]);
}

/// So are the indices before a name that no field has.
#[test]
fn indices_on_the_way_to_an_unknown_field() {
    let name = |name: &'static str| Segment::Name(Cow::Borrowed(name));
    let path = [name("passengers"), name("0"), name("foo"), name("1")];
    let report = check_field(Kind::Order, &path, Some(b"1"), &Options::new());
    let expected = [name("passengers"), Segment::Index(0), name("foo"), name("1")];
    assert_eq!(report.issues()[0].segments(), expected);
}

#[test]
fn paths_that_no_field_has() {
    let unknown = |kind, pointer: &str| {
        let report =
            check_field(kind, &parse_pointer(pointer).unwrap(), Some(b"1"), &Options::new());
        assert_eq!(report.issues().len(), 1, "{pointer}");
        (line(&report.issues()[0]), params(&report.issues()[0]))
    };
    for pointer in [
        "/nickname",
        "/email/local",
        "/0",
        "/a~1b",
        "/passengers",
        "/__proto__",
        "/data",
        "/data/email",
        "/a/b/c/d/e/f/g/h/i/j",
    ] {
        let expected = (format!("W unknown_field {pointer}"), String::new());
        assert_eq!(unknown(Kind::CustomerUser, pointer), expected);
    }
    for pointer in [
        "/passengers/x",
        "/passengers/01/email",
        "/passengers/-1/email",
        "/passengers/0/nickname",
        "/users/0/id",
        "/passengers/0/type/x",
        "/metadata/k/x",
        "/selected_offers/first",
        "/passengers/4294967296",
    ] {
        assert_eq!(unknown(Kind::Order, pointer).0, format!("W unknown_field {pointer}"));
    }
    assert_eq!(unknown(Kind::CustomerUser, ""), ("W unknown_field".to_owned(), String::new()));
    assert_eq!(
        unknown(Kind::Order, "/passengers/0/emial"),
        ("W unknown_field /passengers/0/emial".to_owned(), "suggestion=email".to_owned())
    );
    // Its value is not looked at, but for its size.
    for value in ["{", "[[", "tony"] {
        assert_eq!(
            alone(Kind::CustomerUser, "/nickname", Some(value), &Options::new()),
            ["W unknown_field /nickname"]
        );
    }
    let strict = Options::new().strict(true);
    assert_eq!(
        alone(Kind::CustomerUser, "/nickname", Some("1"), &strict),
        ["E unknown_field /nickname"]
    );
}
