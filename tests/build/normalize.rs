//! `normalize`: the check of what tidying would make of a body.

use duffel_customers::{Kind, Options, check};

use crate::expect::lines;

const UNTIDY: &str = r#"{"email":" tony@STARK.com","given_name":"Tony ","family_name":"\u00a0Stark","phone_number":"00 1 (415) 555-0123","group_id":""}"#;

#[test]
fn untidy_values_are_taken() {
    for body in [UNTIDY.to_owned(), format!(r#"{{"data":{UNTIDY}}}"#)] {
        let report = check(Kind::CustomerUser, body.as_bytes(), &Options::new().normalize(true));
        assert_eq!(lines(&report), [""; 0]);
        assert_eq!(report.is_wrapped(), body.starts_with(r#"{"data""#));
        let report = check(Kind::CustomerUser, body.as_bytes(), &Options::new());
        assert_eq!(
            lines(&report),
            [
                "E validation_format /email",
                "W validation_format /family_name",
                "E validation_format /phone_number",
                "E validation_format /group_id",
            ]
        );
    }
}

#[test]
fn the_wrapper_may_be_required_too() {
    let options = Options::new().normalize(true).require_envelope(true);
    let report = check(Kind::CustomerUser, UNTIDY.as_bytes(), &options);
    assert_eq!(lines(&report), ["E missing_data_param"]);
    let wrapped = format!(r#"{{"data":{UNTIDY}}}"#);
    assert!(check(Kind::CustomerUser, wrapped.as_bytes(), &options).is_valid());
}

/// Where the text stops being JSON is told as in the text that was given.
#[test]
fn places_in_the_text_that_was_given() {
    let broken = "{\n  \"email\": \" tony@stark.com \",\n  x\n}";
    let plain = check(Kind::CustomerUser, broken.as_bytes(), &Options::new());
    let tidied = check(Kind::CustomerUser, broken.as_bytes(), &Options::new().normalize(true));
    assert_eq!(plain, tidied);
    assert_eq!(plain.to_string(), "This is not well-formed JSON: look at line 3, column 3.");
}

#[test]
fn what_is_no_object() {
    let options = Options::new().normalize(true);
    for (body, expected) in [
        (&b"[]"[..], "E validation_type"),
        (b"\"text\"", "E validation_type"),
        (br#"{"data":7}"#, "E invalid_data_param"),
        (b"", "E invalid_json"),
    ] {
        assert_eq!(lines(&check(Kind::Order, body, &options)), [expected]);
    }
}
