//! What is built is always wrapped, and what is reported of it is in terms of what was given.

use duffel_customers::{Kind, Options, build};

use crate::expect::{line, lines};

const GROUP: &str = r#"{"name":"Stark Industries"}"#;

#[test]
fn bare_or_wrapped() {
    let expected = format!(r#"{{"data":{GROUP}}}"#);
    for given in [
        GROUP,
        &expected,
        &format!(" {{ \"data\" :\n{GROUP} }}"),
        &format!(r#"{{"d\u0061ta":{GROUP}}}"#),
    ] {
        let built = build(Kind::CustomerUserGroup, given.as_bytes(), &Options::new()).unwrap();
        assert_eq!(built.json().replace(r"\u0061", "a"), expected);
        assert_eq!(built.clone().into_json(), built.json());
        // Whether the wrapper is required does not matter here.
        let required = Options::new().require_envelope(true);
        assert_eq!(build(Kind::CustomerUserGroup, given.as_bytes(), &required).unwrap(), built);
    }
}

#[test]
fn beside_the_payload() {
    let given = format!(r#"{{"meta":{{"a":[1]}},"data":{GROUP},"x":null}}"#);
    let built = build(Kind::CustomerUserGroup, given.as_bytes(), &Options::new()).unwrap();
    assert_eq!(built.json(), given);
    assert_eq!(built.warnings().iter().map(line).collect::<Vec<_>>(), ["W unknown_field"]);
}

/// Names that stand twice beside the payload do not keep what is blank in it.
#[test]
fn what_is_blank_goes_whatever_stands_beside_the_payload() {
    let group =
        |name: &str| format!(r#"{{"email":"a@b.co","given_name":"A","family_name":"B"{name}}}"#);
    let (given, tidied) = (group(r#","phone_number":"""#), group(""));
    for (given, expected) in [
        (
            format!(r#"{{"data":{given},"x":1,"x":2}}"#),
            format!(r#"{{"data":{tidied},"x":1,"x":2}}"#),
        ),
        (
            format!(r#"{{"email":1,"email":2,"data":{given}}}"#),
            format!(r#"{{"email":1,"email":2,"data":{tidied}}}"#),
        ),
    ] {
        let built = build(Kind::CustomerUser, given.as_bytes(), &Options::new()).unwrap();
        assert_eq!(built.json(), expected);
    }
}

#[test]
fn issues_say_how_it_was_given() {
    let bare = build(Kind::CustomerUserGroup, br#"{"name":""}"#, &Options::new()).unwrap_err();
    assert_eq!(lines(&bare), ["E validation_required /name"]);
    assert!(!bare.issues()[0].is_wrapped() && !bare.is_wrapped());
    let wrapped =
        build(Kind::CustomerUserGroup, br#"{"data":{"name":""}}"#, &Options::new()).unwrap_err();
    assert_eq!(lines(&wrapped), ["E validation_required /name"]);
    assert!(wrapped.issues()[0].is_wrapped() && wrapped.is_wrapped());

    let given = br#"{"name":"Stark","x":1}"#;
    let built = build(Kind::CustomerUserGroup, given, &Options::new()).unwrap();
    assert!(!built.warnings()[0].is_wrapped());
}

#[test]
fn no_payload_at_all() {
    for (given, expected) in [
        ("[]", "E validation_type"),
        ("null", "E validation_type"),
        (r#"{"data":[]}"#, "E invalid_data_param"),
        (r#"{"data":null}"#, "E invalid_data_param"),
        ("{", "E invalid_json"),
        ("", "E invalid_json"),
    ] {
        let report = build(Kind::Order, given.as_bytes(), &Options::new()).unwrap_err();
        assert_eq!(lines(&report), [expected], "{given}");
    }
}

#[test]
fn strict_leaves_no_warning() {
    let given = br#"{"name":"Stark","x":1}"#;
    let built = build(Kind::CustomerUserGroup, given, &Options::new()).unwrap();
    assert_eq!(built.warnings().iter().map(line).collect::<Vec<_>>(), ["W unknown_field /x"]);
    let report = build(Kind::CustomerUserGroup, given, &Options::new().strict(true)).unwrap_err();
    assert_eq!(lines(&report), ["E unknown_field /x"]);
}

/// The limit is for what is given: what is built of it may be longer.
#[test]
fn the_largest_text() {
    let options = Options::new().max_bytes(GROUP.len() as u32);
    assert!(build(Kind::CustomerUserGroup, GROUP.as_bytes(), &options).is_ok());
    let spaced = format!("{GROUP} ");
    let report = build(Kind::CustomerUserGroup, spaced.as_bytes(), &options).unwrap_err();
    assert_eq!(lines(&report), ["E too_large"]);
}

#[test]
fn debug_prints_no_one() {
    let json = br#"{"email": "tony@stark.com", "given_name": "Tony", "family_name": "Stark", "colour": "red"}"#;
    let built = build(Kind::CustomerUser, json, &Options::new()).unwrap();
    let shown = format!("{built:?}");
    assert!(
        shown.starts_with("Built { kind: CustomerUser, json: 92 bytes, warnings: [Issue {"),
        "{shown}"
    );
    assert!(!shown.contains("tony") && !shown.contains("Stark"), "{shown}");
}
