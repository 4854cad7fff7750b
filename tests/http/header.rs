//! The caller's own headers.

use duffel_customers::http::{Header, InvalidHeader};

#[test]
fn a_name_comes_in_lower_case_and_a_value_without_white_space_around_it() {
    let header = Header::new("X-Client-Correlation-Id", " é 42\t").unwrap();
    assert_eq!((header.name(), header.value()), ("x-client-correlation-id", "é 42"));
}

#[test]
fn the_clients_own_headers_are_refused_in_any_case() {
    for name in [
        "Authorization",
        "authorization",
        "AUTHORIZATION",
        "Duffel-Version",
        "Host",
        "Content-Length",
        "Content-Type",
        "Connection",
        "Accept",
        "Expect",
        "Keep-Alive",
        "Transfer-Encoding",
        "Upgrade",
    ] {
        assert_eq!(Header::new(name, "a"), Err(InvalidHeader::Own(name.to_lowercase())));
    }
    assert!(Header::new("accept-language", "en").is_ok());
}

#[test]
fn nothing_breaks_out_of_its_line() {
    for name in ["", " ", "a b", "a:", "a\r\nb", "a\0", "é", "\u{212a}"] {
        assert_eq!(Header::new(name, "a"), Err(InvalidHeader::Name), "{name:?}");
    }
    for value in ["a\rb", "a\nb", "a\r\nx: y", "\0", "\n", "\u{7f}", "\u{100}", "😀"] {
        assert_eq!(Header::new("x", value), Err(InvalidHeader::Value("x".into())), "{value:?}");
    }
}

#[test]
fn what_is_said_of_it_names_the_header_and_never_its_value() {
    let text = |name, value| Header::new(name, value).unwrap_err().to_string();
    assert_eq!(text("Host", "secret"), "The header host is set by the client alone.");
    assert_eq!(
        text("x-a", "secret\n"),
        "The header x-a contains a character that no header may contain."
    );
    assert_eq!(text("secret\n", "a"), "A header's name is not a valid header name.");
}
