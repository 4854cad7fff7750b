//! What a body is, by its text.

use duffel_customers::http::{Body, Outcome};
use serde_json::Value;

use crate::{DUFFELS, PROXYS, endpoint, head};

#[test]
fn a_record_has_an_object_in_its_data() {
    for text in [
        r#"{"data":{}}"#,
        r#"{"data":{"id":"ord_0000A"}}"#,
        r#"{"data": {"id": "ord_0000A"}}"#,
        "\r\n{\t\"data\" : { } }\n",
        r#"{"meta": {"data": []}, "data": {"data": null}}"#,
        r#"{"d\u0061ta": {}}"#,
        r#"{"data": [], "data": {}}"#,
    ] {
        assert_eq!(Body::read(text), Body::Record, "{text}");
    }
}

#[test]
fn a_list_has_an_array_in_its_data() {
    for text in [
        r#"{"data":[]}"#,
        r#"{"meta": null, "data": [{"id": "ord_0000A"}]}"#,
        r#"{"data": {}, "data": []}"#,
    ] {
        assert_eq!(Body::read(text), Body::List, "{text}");
    }
}

#[test]
fn anything_else_is_a_text() {
    let deep = format!(r#"{{"data": {{"a": {}{}}}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    for text in [
        "",
        " ",
        PROXYS,
        DUFFELS,
        "{}",
        "null",
        r#""data""#,
        r#"[{"data": {}}]"#,
        r#"{"data": null}"#,
        r#"{"data": "{}"}"#,
        r#"{"data": {}, "data": 1}"#,
        r#"{"Data": {}}"#,
        r#"{"data": {}}, and more"#,
        r#"{"data": {"id": "ord_0000A"}"#,
        r#"{"data": {"id": }}"#,
        "\u{feff}{\"data\": {}}",
        &deep,
    ] {
        assert_eq!(Body::read(text), Body::Text(text));
    }
}

#[test]
fn half_a_body_is_a_text_and_the_whole_is_what_it_is() {
    for (whole, body) in [
        (r#"{"data":{"id":"ord_0000A","passengers":[{"given_name":"Tony"}]}}"#, Body::Record),
        (r#"{"data":[{"id":"ord_0000A"}],"meta":{"after":null}}"#, Body::List),
    ] {
        assert!(serde_json::from_str::<Value>(whole).is_ok());
        assert_eq!(Body::read(whole), body);
        for end in 0..whole.len() {
            assert_eq!(Body::read(&whole[..end]), Body::Text(&whole[..end]));
        }
    }
}

#[test]
fn a_booked_order_is_booked_however_its_answer_is_spaced() {
    for text in [r#"{"data":{"id":"ord_0000A"}}"#, "{\n  \"data\": {\"id\": \"ord_0000A\"}\n}"] {
        let read = Outcome::read(endpoint("orders.create"), &head(201), Body::read(text));
        assert_eq!(read, Outcome::Done);
    }
}
