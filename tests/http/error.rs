//! Error bodies, however odd.

use duffel_customers::http::{ApiError, ErrorBody, Failure, Outcome, Source};

use crate::DUFFELS;

fn first(json: &str) -> ApiError {
    ErrorBody::read(json).errors.into_iter().next().expect("an error")
}

#[test]
fn all_of_duffels_fields_are_read() {
    let body = ErrorBody::read(DUFFELS);
    let [error] = body.errors.as_slice() else { panic!("{:?}", body.errors) };
    assert_eq!((error.kind.as_str(), error.code.as_str()), ("api_error", "some_code"));
    assert_eq!((error.title.as_str(), error.message.as_str()), ("Some title", "Some message"));
    assert_eq!(error.documentation_url.as_deref(), Some("https://duffel.com/docs"));
    assert_eq!(error.source, None);
    let meta = body.meta.as_ref().unwrap();
    assert_eq!((meta.request_id.as_deref(), meta.status), (Some("req-1"), Some(500)));
    assert!(body.is_duffels());
}

#[test]
fn a_source_is_a_place_or_a_name_or_nothing() {
    let source = |source: &str| first(&format!(r#"{{"errors": [{{"source": {source}}}]}}"#)).source;
    let field = |field: Option<&str>, pointer: Option<&str>| {
        Some(Source::Field { field: field.map(Into::into), pointer: pointer.map(Into::into) })
    };
    assert_eq!(
        source(r#"{"field": "email", "pointer": "/passengers/0/email"}"#),
        field(Some("email"), Some("/passengers/0/email"))
    );
    assert_eq!(source(r#"{"pointer": "/email", "more": [{}]}"#), field(None, Some("/email")));
    assert_eq!(source(r#"{"field": "email", "pointer": null}"#), field(Some("email"), None));
    assert_eq!(source(r#""Duffel Airways""#), Some(Source::Other("Duffel Airways".into())));
    for nothing in ["null", "{}", "[]", "true", r#"{"field": {}}"#] {
        assert_eq!(source(nothing), None, "{nothing}");
    }
}

#[test]
fn numbers_are_read_as_texts_and_other_values_as_nothing() {
    let error = first(
        r#"{"errors": [{"type": null, "code": 1001.50, "title": ["a"], "message": {"b": 1}}]}"#,
    );
    let mut only_a_code = ApiError::default();
    only_a_code.code = "1001.50".into();
    assert_eq!(error, only_a_code);
}

#[test]
fn escapes_are_resolved() {
    let error = first(r#"{"errors": [{"\u0074itle": "\u00e9\ud83d\ude00\n"}]}"#);
    assert_eq!(error.title, "é😀\n");
}

#[test]
fn the_status_in_the_body_may_be_another_one_or_none() {
    let status = |json: &str| ErrorBody::read(json).meta.and_then(|meta| meta.status);
    assert_eq!(status(r#"{"meta": {"status": 422}}"#), Some(422));
    assert_eq!(status(r#"{"meta": {"status": "422"}}"#), Some(422));
    for odd in ["-1", "422.5", "1e3", "70000", "{}"] {
        assert_eq!(status(&format!(r#"{{"meta": {{"status": {odd}}}}}"#)), None, "{odd}");
    }
    for none in ["null", "[]", "5", r#""x""#] {
        let json = format!(r#"{{"meta": {none}, "errors": [{{"type": "a", "code": "b"}}]}}"#);
        let body = ErrorBody::read(&json);
        assert_eq!((body.meta, body.errors.len()), (None, 1), "{none}");
    }
}

#[test]
fn what_is_no_error_body_is_empty() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep_inside = format!(r#"{{"errors": {deep}}}"#);
    for text in [
        "",
        " ",
        "<html>",
        "Forbidden",
        "null",
        "[]",
        "{}",
        "42",
        r#""errors""#,
        r#"{"errors": {}}"#,
        r#"{"errors": "no"}"#,
        r#"{"errors": [{"type": "a", "code": "b"}"#,
        r#"{"errors": [{"type": "a", "code": "b"}]} and more"#,
        "\u{feff}{}",
        &deep,
        &deep_inside,
    ] {
        let body = ErrorBody::read(text);
        assert!(body.errors.is_empty() && !body.is_duffels());
    }
}

#[test]
fn errors_that_are_no_objects_are_kept_as_empty_ones() {
    let body = ErrorBody::read(r#"{"errors": [1, null, "a", {"code": "b"}]}"#);
    assert_eq!(body.errors.len(), 4);
    assert_eq!(body.errors[3].code, "b");
    assert!(!body.is_duffels());
}

#[test]
fn no_more_than_a_thousand_errors_are_kept() {
    let many = vec!["{}"; 5000].join(",");
    assert_eq!(ErrorBody::read(&format!(r#"{{"errors": [{many}]}}"#)).errors.len(), 1000);
}

#[test]
fn every_beginning_of_a_body_can_be_read() {
    for end in 0..DUFFELS.len() {
        assert_eq!(ErrorBody::read(&DUFFELS[..end]), ErrorBody::default());
    }
}

/// What a program logs of a refusal, with `Debug`, does not say what Duffel quotes.
#[test]
fn what_duffel_quotes_is_not_printed() {
    let text = r#"{"errors": [{"type": "validation_error", "code": "validation_format", "title": "Invalid",
        "message": "'tony@stark.com' is not an email address", "source": {"field": "email", "pointer": "/email"}}]}"#;
    let body = ErrorBody::read(text);
    assert!(body.errors[0].message.contains("tony@stark.com"));
    assert_eq!(body.errors[0].to_string(), "Invalid (validation_format)");
    let refused = Outcome::Failed(Failure::Refused, body);
    assert_eq!(
        format!("{refused:?}"),
        r#"Failed(Refused, ErrorBody { errors: [ApiError { kind: "validation_error", code: "validation_format", title: "Invalid", documentation_url: None, source: Some(Field { field: Some("email"), pointer: Some("/email") }), .. }], meta: None })"#,
    );
}

#[test]
fn an_error_is_shown_on_one_line_by_its_title_and_its_code() {
    let shown = |error: &str| first(&format!(r#"{{"errors": [{error}]}}"#)).to_string();
    assert_eq!(shown(r#"{"title": "Too\nlate", "code": "a\r\nb"}"#), "Too late (a  b)");
    assert_eq!(shown(r#"{"title": "Too late"}"#), "Too late");
    assert_eq!(shown(r#"{"code": "some_code"}"#), "refused (some_code)");
    assert_eq!(shown("{}"), "refused");
    let long = format!(r#"{{"title": "{}"}}"#, "a".repeat(1000));
    assert_eq!(shown(&long), "a".repeat(200));
    let error: Box<dyn std::error::Error + Send + Sync> = first(DUFFELS).into();
    assert_eq!(error.to_string(), "Some title (some_code)");
}
