//! Nesting: 64 levels, the wrapper included, wherever they are.

use duffel_customers::{
    Kind, Options, Param, build, check, check_field, check_unique_emails, parse_pointer,
};

/// Arrays in arrays, this many.
fn arrays(levels: usize) -> String {
    "[".repeat(levels) + &"]".repeat(levels)
}

/// Objects in objects, this many.
fn objects(levels: usize) -> String {
    let opened = r#"{"x":"#.repeat(levels - 1);
    format!("{opened}{{}}{}", "}".repeat(levels - 1))
}

fn codes(json: &str) -> Vec<&'static str> {
    let report = check(Kind::CustomerUserGroup, json.as_bytes(), &Options::new());
    report.issues().iter().map(|issue| issue.code().as_str()).collect()
}

#[test]
fn sixty_four_levels() {
    for (nested, whole) in [(arrays as fn(usize) -> String, "["), (objects, "{")] {
        // In an unknown field: the payload itself is one level, the wrapper another.
        let bare = |levels: usize| format!(r#"{{"name":"Stark","x":{}}}"#, nested(levels));
        let wrapped = |levels: usize| format!(r#"{{"data":{}}}"#, bare(levels));
        let beside =
            |levels: usize| format!(r#"{{"x":{},"data":{{"name":"Stark"}}}}"#, nested(levels));
        assert_eq!(codes(&bare(63)), ["unknown_field"], "{whole}");
        assert_eq!(codes(&bare(64)), ["too_deep"], "{whole}");
        assert_eq!(codes(&wrapped(62)), ["unknown_field"], "{whole}");
        assert_eq!(codes(&wrapped(63)), ["too_deep"], "{whole}");
        assert_eq!(codes(&beside(63)), ["unknown_field"], "{whole}");
        assert_eq!(codes(&beside(64)), ["too_deep"], "{whole}");
    }
    assert_eq!(codes(&arrays(64)), ["validation_type"]);
    assert_eq!(codes(&arrays(65)), ["too_deep"]);
    assert_eq!(codes(&objects(64)), ["unknown_field", "validation_required"]);
    assert_eq!(codes(&objects(65)), ["too_deep"]);
}

#[test]
fn in_a_field_of_the_wrong_type() {
    let name = |levels: usize| format!(r#"{{"name":{}}}"#, arrays(levels));
    assert_eq!(codes(&name(63)), ["validation_type"]);
    assert_eq!(codes(&name(64)), ["too_deep"]);
    let element = |levels: usize| format!(r#"{{"name":"Stark","user_ids":[{}]}}"#, objects(levels));
    assert_eq!(codes(&element(62)), ["validation_type"]);
    assert_eq!(codes(&element(63)), ["too_deep"]);
}

#[test]
fn in_metadata() {
    let codes = |levels: usize| {
        let json = format!(r#"{{"metadata":{{"k":{}}}}}"#, arrays(levels));
        let report = check(Kind::OrderUpdate, json.as_bytes(), &Options::new());
        report.issues().iter().map(|issue| issue.code().as_str()).collect::<Vec<_>>()
    };
    assert_eq!(codes(62), ["validation_type"]);
    assert_eq!(codes(63), ["too_deep"]);
}

#[test]
fn in_one_field_and_in_a_batch() {
    let name = parse_pointer("/name").unwrap();
    let code = |json: String| {
        let report =
            check_field(Kind::CustomerUserGroup, &name, Some(json.as_bytes()), &Options::new());
        report.issues()[0].code().as_str()
    };
    assert_eq!(code(arrays(64)), "validation_type");
    assert_eq!(code(arrays(65)), "too_deep");
    assert_eq!(check_unique_emails(arrays(64).as_bytes()).issues(), []);
    assert_eq!(check_unique_emails(arrays(65).as_bytes()).issues()[0].code().as_str(), "too_deep");
}

/// It stands alone, and before what comes behind it in the text.
#[test]
fn what_is_said() {
    for json in [
        arrays(65),
        arrays(100_000),
        "[".repeat(65),
        "[".repeat(200_000),
        r#"{"a":"#.repeat(40_000),
    ] {
        let report = check(Kind::Order, json.as_bytes(), &Options::new());
        let [issue] = report.issues() else { panic!("{report}") };
        assert_eq!(issue.message(), "This is nested more than 64 levels deep.");
        assert_eq!(issue.params().collect::<Vec<_>>(), [("max", Param::Number(64))]);
        assert_eq!(issue.pointer(), "");
    }
}

/// What is built is wrapped: a bare payload has one level less.
#[test]
fn built() {
    let is_built =
        |json: String| match build(Kind::CustomerUserGroup, json.as_bytes(), &Options::new()) {
            Ok(built) => {
                assert_eq!(codes(built.json()), ["unknown_field"]);
                true
            }
            Err(report) => {
                assert_eq!(report.to_string(), "This is nested more than 64 levels deep.");
                false
            }
        };
    let bare = |levels: usize| format!(r#"{{"name":"Stark","x":{}}}"#, arrays(levels));
    assert!(is_built(bare(62)));
    assert!(!is_built(bare(63)));
    assert!(is_built(format!(r#"{{"data":{}}}"#, bare(62))));
    assert!(!is_built(format!(r#"{{"data":{}}}"#, bare(63))));
}

/// Many containers side by side are not deep.
#[test]
fn wide_is_not_deep() {
    let json = format!("[{}{{}}]", "[[]],{},".repeat(10_000));
    let report = check(Kind::Order, json.as_bytes(), &Options::new());
    assert_eq!(report.issues()[0].code().as_str(), "validation_type");
}
