//! Texts picked by hand, each with the answer that RFC 8259 has.

use duffel_customers::{Code, Kind, Options, check};

use crate::oracle::{check_takes, serde_takes};

/// Alone, as an unknown field's value and as an element where texts belong: the answer is the same.
#[track_caller]
fn is_json(json: &[u8], expected: bool) {
    let shown = String::from_utf8_lossy(json);
    assert_eq!(check_takes(Kind::Order, json), expected, "{shown}");
    for (before, after) in [
        (&br#"{"x":"#[..], &b"}"[..]),
        (br#"{"users":["#, b"]}"),
        (br#"{"data":{"x":["#, b"]}}"),
        (br#"{"metadata":{"k":"#, b"}}"),
    ] {
        let around = [before, json, after].concat();
        assert_eq!(
            check_takes(Kind::Order, &around),
            expected,
            "{}",
            String::from_utf8_lossy(&around)
        );
    }
    if let Some(theirs) = serde_takes(json) {
        assert_eq!(theirs, expected, "serde_json: {shown}");
    }
}

fn are_json(all: &[&str], expected: bool) {
    all.iter().for_each(|json| is_json(json.as_bytes(), expected));
}

#[test]
fn surrogates() {
    are_json(
        &[
            r#""\ud83d\ude00""#,
            r#""\uD83D\uDE00""#,
            r#""\ud800\udc00""#,
            r#""\udbff\udfff""#,
            r#""\ud7ff""#,
            r#""\ue000""#,
            r#""\uffff""#,
            r#""\ud83d\ude00\ud83d\ude00""#,
        ],
        true,
    );
    are_json(
        &[
            r#""\ud800""#,
            r#""\udbff""#,
            r#""\udc00""#,
            r#""\udfff""#,
            r#""\ud83d\ud83d""#,
            r#""\ude00\ud83d""#,
            r#""\ud83d\u0041""#,
            r#""\ud83dx""#,
            r#""\ud83d\n""#,
            r#""\ud83d\\ude00""#,
            r#""\ud83d\ude0""#,
            r#""\ud83d\ude0G""#,
            r#""\ud83d\ude00\ud83d""#,
            r#""\ud83d \ude00""#,
            r#""\ud83d\Ude00""#,
        ],
        false,
    );
}

#[test]
fn escapes() {
    are_json(
        &[r#""\"\\\/\b\f\n\r\t""#, r#""\u0000""#, r#""\u001F""#, r#""\u0022""#, r#""\u005c""#],
        true,
    );
    are_json(
        &[
            r#""\a""#,
            r#""\v""#,
            r#""\0""#,
            r#""\'""#,
            r#""\x41""#,
            r#""\U0041""#,
            r#""\u""#,
            r#""\u004""#,
            r#""\u004G""#,
            r#""\u+041""#,
            r#""\u 041""#,
            r#""\u-041""#,
            r#""\u{41}""#,
            r#""\""#,
            r#""\\\""#,
            r#""\ ""#,
            r#""\é""#,
            "\"\\\n\"",
        ],
        false,
    );
}

#[test]
fn control_characters() {
    for byte in 0..=0x7F_u8 {
        let inside = [b'"', byte, b'"'];
        let expected = !matches!(byte, 0..0x20 | b'"' | b'\\');
        is_json(&inside, expected);
        // Between tokens only four of them are white space.
        let between = [b'[', byte, b']'];
        let expected = matches!(byte, b' ' | b'\n' | b'\r' | b'\t' | b'0'..=b'9');
        is_json(&between, expected);
    }
    is_json(b"\0", false);
    is_json(b"[1]\0", false);
    // Unicode has more white space; JSON does not.
    are_json(
        &["\u{A0}1", "1\u{85}", "[\u{2028}]", "\u{FEFF}1", "1\u{3000}", "\u{B}1", "\u{C}1"],
        false,
    );
}

#[test]
fn words() {
    are_json(&["null", "true", "false", "[null,true,false]"], true);
    are_json(
        &[
            "Null",
            "TRUE",
            "nul",
            "nulll",
            "truefalse",
            "tru",
            "undefined",
            "NaN",
            "Infinity",
            "-Infinity",
            "None",
            "nil",
            "n",
            "t",
            "f",
            "true1",
            "1true",
            "null\"\"",
        ],
        false,
    );
}

#[test]
fn containers() {
    are_json(
        &[
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            r#"{"":{}}"#,
            "[ ]",
            "{ }",
            " [ 1 , 2 ] ",
            r#"{"a":1,"a":2}"#,
        ],
        true,
    );
    are_json(
        &[
            "[",
            "]",
            "{",
            "}",
            "[[",
            "]]",
            "[}",
            "{]",
            "[1",
            "[1,",
            "[1,]",
            "[,]",
            "[,1]",
            "[1,,2]",
            "[1 2]",
            "[1:2]",
            "{,}",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            r#"{,"a":1}"#,
            r#"{"a":1,,"b":2}"#,
            r#"{"a":1 "b":2}"#,
            r#"{"a" 1}"#,
            r#"{"a"::1}"#,
            r#"{"a",1}"#,
            "{1:1}",
            "{null:1}",
            "{a:1}",
            "{'a':1}",
            "{[]:1}",
            r#"{"a":1]"#,
            r#"["a":1]"#,
            "[1]]",
            "{}}",
            "[1];",
            "(1)",
            "[1],",
            ",",
            ":",
            "//",
            "/* */1",
            "1//",
            "#1",
        ],
        false,
    );
}

#[test]
fn texts() {
    are_json(
        &[r#""""#, r#"" ""#, "\"\u{7f}\"", "\"\u{2028}\"", "\"😀\"", r#""'""#, r#""//""#],
        true,
    );
    are_json(
        &["\"", "\"a", "a\"", "''", "'a'", "`a`", "\"a\"\"b\"", "\"a\" \"b\"", "“a”", "\"a\nb\""],
        false,
    );
}

#[test]
fn nothing_at_all() {
    for json in [&b""[..], b" ", b"\n\r\t ", b"\xef\xbb\xbf"] {
        assert!(!check_takes(Kind::Order, json));
        assert_eq!(serde_takes(json), Some(false));
    }
}

#[test]
fn trailing_bytes() {
    let body = br#"{"name":"Stark Industries"}"#;
    for space in [&b" "[..], b"\n", b"\r\n\t  "] {
        assert!(check_takes(Kind::CustomerUserGroup, &[space, body, space].concat()));
    }
    for tail in [&b"x"[..], b"{}", b",", b"\0", b"}", b" null", b"\x80", b"\xa0", b"//"] {
        assert!(!check_takes(Kind::CustomerUserGroup, &[body, tail].concat()));
        let wrapped = [&br#"{"data":"#[..], body, b"}", tail].concat();
        assert!(!check_takes(Kind::CustomerUserGroup, &wrapped));
    }
}

/// Where serde_json and we differ by design: what is JSON to both is more than serde_json keeps, or deeper than we go.
#[test]
fn where_serde_json_differs() {
    // It turns numbers into `f64`, and refuses what is beyond.
    assert!(check_takes(Kind::Order, b"1e999"));
    assert!(serde_json::from_slice::<serde_json::Value>(b"1e999").is_err());
    // It goes 127 levels deep; we go 64, and say so.
    let deep = "[".repeat(100) + &"]".repeat(100);
    assert!(serde_json::from_str::<serde_json::Value>(&deep).is_ok());
    let report = check(Kind::Order, deep.as_bytes(), &Options::new());
    assert_eq!(report.issues()[0].code(), Code::TooDeep);
    // It keeps the last of two values with one name; we name that, too.
    assert_eq!(serde_takes(br#"{"a":1,"a":2}"#), Some(true));
}

/// An example, cut off at every byte: never JSON, and never anything but that.
#[test]
fn cut_off_everywhere() {
    for (kind, name) in [
        (Kind::Order, "seed-order-create-with-additional-users-request"),
        (Kind::Booking, "seed-stays-booking-create-with-user-request"),
        (Kind::CustomerUser, "seed-customer-user-create-in-group-unwrapped-request"),
        (Kind::CustomerUserGroup, "ref-customer-user-group-create-wrapped-request"),
    ] {
        let example = crate::example(name);
        let whole = example.trim_ascii_end();
        assert!(check_takes(kind, whole));
        for end in 0..whole.len() {
            assert!(!check_takes(kind, &whole[..end]), "{name} up to byte {end}");
        }
        // The same with escapes of every sort in it.
        let text = String::from_utf8(whole.to_vec()).unwrap();
        let escaped =
            text.replace('o', r"\u006f").replace('k', r"\ud83d\ude00").replace('/', r"\/");
        for end in 0..escaped.len() {
            assert!(!check_takes(kind, &escaped.as_bytes()[..end]), "{name} up to byte {end}");
        }
    }
}
