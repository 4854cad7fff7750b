//! Where a text stops being JSON: `offset` in bytes from 0, `line` and `column` from 1, columns in characters.

use duffel_customers::{
    Kind, Options, Param, check, check_field, check_unique_emails, parse_pointer,
};

/// Offset, line and column of the one issue, and its message.
#[track_caller]
fn place(json: &[u8]) -> ([u32; 3], String) {
    let report = check(Kind::CustomerUserGroup, json, &Options::new());
    let [issue] = report.issues() else { panic!("{report}") };
    assert_eq!(issue.code().as_str(), "invalid_json");
    assert_eq!((issue.pointer().as_str(), issue.is_wrapped()), ("", false));
    let params: Vec<_> = issue.params().collect();
    let [("offset", offset), ("line", line), ("column", column)] = params.as_slice() else {
        panic!("{params:?}");
    };
    let number = |param: &Param| match param {
        Param::Number(number) => *number,
        other => panic!("{other:?}"),
    };
    ([number(offset), number(line), number(column)], issue.message())
}

#[track_caller]
fn is_at(json: &str, offset: u32, line: u32, column: u32) {
    assert_eq!(place(json.as_bytes()).0, [offset, line, column], "{json}");
}

#[test]
fn the_byte_that_does_not_belong_there() {
    is_at("", 0, 1, 1);
    is_at("  ", 2, 1, 3);
    is_at("x", 0, 1, 1);
    is_at("{", 1, 1, 2);
    is_at("{}x", 2, 1, 3);
    is_at("{} {}", 3, 1, 4);
    is_at("[1 2]", 3, 1, 4);
    is_at("[1,]", 3, 1, 4);
    is_at("[,1]", 1, 1, 2);
    is_at("{,}", 1, 1, 2);
    is_at(r#"{"a"}"#, 4, 1, 5);
    is_at(r#"{"a":}"#, 5, 1, 6);
    is_at(r#"{"a":1,}"#, 7, 1, 8);
    is_at(r#"{"a":1 "b":2}"#, 7, 1, 8);
    is_at("{a:1}", 1, 1, 2);
    is_at("{'a':1}", 1, 1, 2);
    is_at("[1}", 2, 1, 3);
    is_at(r#"{"a":1]"#, 6, 1, 7);
    is_at("]", 0, 1, 1);
}

#[test]
fn in_texts() {
    // Where the quote is missing, at the end.
    is_at(r#"{"name":"Stark"#, 14, 1, 15);
    is_at("\"a\nb\"", 2, 1, 3);
    is_at("\"a\tb\"", 2, 1, 3);
    // An escape: where it begins.
    is_at(r#""ab\x""#, 3, 1, 4);
    is_at(r#""ab\u12G4""#, 3, 1, 4);
    is_at(r#""\ud800""#, 1, 1, 2);
    is_at(r#""ok \ud83d\u0041""#, 4, 1, 5);
    is_at(r#""\"#, 1, 1, 2);
}

#[test]
fn in_words_and_numbers() {
    // A word: where it begins.
    is_at("[nul]", 1, 1, 2);
    is_at("[True]", 1, 1, 2);
    is_at("[truex]", 5, 1, 6);
    // A number: where it stops being one.
    is_at("[01]", 2, 1, 3);
    is_at("[-]", 2, 1, 3);
    is_at("[1.]", 3, 1, 4);
    is_at("[1e]", 3, 1, 4);
    is_at("[1e+]", 4, 1, 5);
    is_at("[+1]", 1, 1, 2);
    is_at("[1.5.2]", 4, 1, 5);
}

#[test]
fn lines_end_with_a_line_feed() {
    is_at("{\n  \"name\": x\n}", 12, 2, 11);
    is_at("{\r\n  \"name\": x\r\n}", 13, 2, 11);
    is_at("\n\n\n x", 4, 4, 2);
    is_at("[1,\n", 4, 2, 1);
    // Neither a carriage return alone nor Unicode's own separators end a line.
    is_at("\r\rx", 2, 1, 3);
    is_at("[\"\u{2028}\u{2029}\u{85}\" x]", 12, 1, 8);
}

#[test]
fn columns_are_characters() {
    is_at("[\"é李😀\" x]", 13, 1, 8);
    is_at("[\"e\u{301}\" x]", 7, 1, 7);
    is_at("{\"é\":1,\n\"李\":x}", 15, 2, 5);
}

#[test]
fn far_into_a_long_text() {
    let line = format!("\"{}\",\n", "李".repeat(100));
    let json = format!("[{}x", line.repeat(500));
    is_at(&json, json.len() as u32 - 1, 501, 1);
}

#[test]
fn what_is_said() {
    assert_eq!(
        place(b"{\n  \"name\": x\n}").1,
        "This is not well-formed JSON: look at line 2, column 11."
    );
}

#[test]
fn of_one_field_and_of_a_batch() {
    let report = check_field(
        Kind::CustomerUserGroup,
        &parse_pointer("/name").unwrap(),
        Some(b"\n  x"),
        &Options::new(),
    );
    let message = "This is not well-formed JSON: look at line 2, column 3.";
    assert_eq!(report.issues()[0].message(), message);
    assert_eq!(check_unique_emails(b"\n  x").issues()[0].message(), message);
}
