//! What building leaves alone, it leaves alone to the byte; only white space between tokens goes.

use duffel_customers::{Kind, Options, build};

/// What is built of a sound body.
#[track_caller]
fn built(kind: Kind, json: &str) -> String {
    match build(kind, json.as_bytes(), &Options::new()) {
        Ok(built) => built.into_json(),
        Err(report) => panic!("{json}: {report}"),
    }
}

#[track_caller]
fn unchanged(kind: Kind, json: &str) {
    assert_eq!(built(kind, json), format!(r#"{{"data":{json}}}"#));
}

#[test]
fn escapes_stay_as_they_are() {
    unchanged(Kind::CustomerUserGroup, r#"{"name":"St\u0061rk \u00c9\/\"\\ \ud83d\ude00"}"#);
    unchanged(Kind::CustomerUserGroup, r#"{"n\u0061me":"Stark"}"#);
    unchanged(Kind::OrderUpdate, r#"{"metadata":{"\u006bey":" v\u0061lue\n "}}"#);
    unchanged(Kind::CustomerUserGroup, r#"{"name":"Stark","\u0000":{"\ud83d\ude00":["\/"]}}"#);
    // But a text that is tidied is written anew, as JSON.stringify writes it.
    assert_eq!(
        built(
            Kind::CustomerUserGroup,
            r#"{"name":" \u0061\/\u00e9\u0001\b\f\n\r\t\"\\\ud83d\ude00. "}"#
        ),
        "{\"data\":{\"name\":\"a/é\\u0001\\b\\f\\n\\r\\t\\\"\\\\😀.\"}}"
    );
}

#[test]
fn numbers_stay_as_they_are() {
    let unknown = r#"{"name":"Stark","x":[1.0,1e2,-0,1E+999,0.10,12345678901234567890123]}"#;
    unchanged(Kind::CustomerUserGroup, unknown);
    let order = crate::bodies::order().to_string();
    unchanged(Kind::Order, &order.replace(r#""quantity":1"#, r#""quantity":20e-1"#));
}

#[test]
fn names_stay_in_their_order() {
    unchanged(
        Kind::CustomerUser,
        r#"{"family_name":"Stark","zzz":1,"email":"tony@stark.com","aaa":2,"given_name":"Tony"}"#,
    );
}

#[test]
fn unknown_fields_are_not_touched() {
    unchanged(
        Kind::CustomerUserGroup,
        r#"{"name":"Stark","note":" untidy ","blank":"","phone_number":"(0) 1","x":{"email":" A@B "}}"#,
    );
}

#[test]
fn white_space_goes() {
    let spaced = "\r\n{ \"name\" :\t\"Stark  Industries\" ,\n\"x\" : [ 1 , { } , [ ] , \" a b \" , \"\\\" \" ] } \n";
    assert_eq!(
        built(Kind::CustomerUserGroup, spaced),
        r#"{"data":{"name":"Stark  Industries","x":[1,{},[]," a b ","\" "]}}"#
    );
    let order = crate::bodies::order();
    let pretty = serde_json::to_string_pretty(&order).unwrap();
    assert_eq!(built(Kind::Order, &pretty), format!(r#"{{"data":{order}}}"#));
}

/// A field of the wrong type keeps the whole from being built; it is not mended.
#[test]
fn types_are_not_mended() {
    for body in [r#"{"name":7}"#, r#"{"name":["Stark"]}"#, r#"{"name":"Stark","user_ids":"icu_1"}"#]
    {
        let report = build(Kind::CustomerUserGroup, body.as_bytes(), &Options::new()).unwrap_err();
        assert_eq!(report.issues()[0].code().as_str(), "validation_type");
    }
}
