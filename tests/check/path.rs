//! JSON Pointers as paths, and back.

use duffel_customers::{Segment, parse_pointer};

fn name(name: &'static str) -> Segment {
    Segment::Name(name.into())
}

#[test]
fn the_pointers_of_the_standard() {
    // RFC 6901, section 5.
    assert_eq!(parse_pointer(""), Some(vec![]));
    assert_eq!(parse_pointer("/foo"), Some(vec![name("foo")]));
    assert_eq!(parse_pointer("/foo/0"), Some(vec![name("foo"), Segment::Index(0)]));
    assert_eq!(parse_pointer("/"), Some(vec![name("")]));
    assert_eq!(parse_pointer("/a~1b"), Some(vec![name("a/b")]));
    assert_eq!(parse_pointer("/c%d"), Some(vec![name("c%d")]));
    assert_eq!(parse_pointer("/ "), Some(vec![name(" ")]));
    assert_eq!(parse_pointer("/m~0n"), Some(vec![name("m~n")]));
    assert_eq!(parse_pointer("/~01"), Some(vec![name("~1")]));
}

#[test]
fn digits_are_an_index() {
    assert_eq!(parse_pointer("/12"), Some(vec![Segment::Index(12)]));
    assert_eq!(parse_pointer("/4294967295"), Some(vec![Segment::Index(u32::MAX)]));
    for digits in ["01", "00", "-1", "+1", "1.0", "1e2", "4294967296", "99999999999999999999", "١"]
    {
        assert_eq!(
            parse_pointer(&format!("/{digits}")),
            Some(vec![Segment::Name(digits.into())]),
            "{digits}"
        );
    }
}

#[test]
fn what_is_no_pointer() {
    for text in ["foo", "foo/bar", "#/foo", " /foo", "passengers.0.email"]
        .into_iter()
        // Only `~0` and `~1` are escapes.
        .chain(["/~", "/a~", "/~2", "/a~/1", "/~~0", "/~0/~x"])
    {
        assert_eq!(parse_pointer(text), None, "{text}");
    }
}
