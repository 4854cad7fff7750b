//! JSON Pointers as paths, and back.

use duffel_customers::{Segment, parse_pointer};

fn name(name: &'static str) -> Segment {
    Segment::Name(name.into())
}

#[test]
fn the_pointers_of_the_standard() {
    // RFC 6901, section 5.
    assert_eq!(parse_pointer(""), Ok(vec![]));
    assert_eq!(parse_pointer("/foo"), Ok(vec![name("foo")]));
    assert_eq!(parse_pointer("/foo/0"), Ok(vec![name("foo"), Segment::Index(0)]));
    assert_eq!(parse_pointer("/"), Ok(vec![name("")]));
    assert_eq!(parse_pointer("/a~1b"), Ok(vec![name("a/b")]));
    assert_eq!(parse_pointer("/c%d"), Ok(vec![name("c%d")]));
    assert_eq!(parse_pointer("/ "), Ok(vec![name(" ")]));
    assert_eq!(parse_pointer("/m~0n"), Ok(vec![name("m~n")]));
    assert_eq!(parse_pointer("/~01"), Ok(vec![name("~1")]));
}

#[test]
fn digits_are_an_index() {
    assert_eq!(parse_pointer("/12"), Ok(vec![Segment::Index(12)]));
    assert_eq!(parse_pointer("/4294967295"), Ok(vec![Segment::Index(u32::MAX)]));
    for digits in ["01", "00", "-1", "+1", "1.0", "1e2", "4294967296", "99999999999999999999", "١"]
    {
        assert_eq!(
            parse_pointer(&format!("/{digits}")),
            Ok(vec![Segment::Name(digits.into())]),
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
        let refused = parse_pointer(text).unwrap_err();
        assert_eq!(refused.to_string(), "Expected a JSON Pointer, such as /passengers/0/email.");
    }
}
