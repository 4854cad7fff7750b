//! No two passengers of an order have the same name, whatever its case.

use duffel_customers::{Kind, Options, check};
use regex::Regex;
use serde_json::{Value, json};

use crate::bodies::{order_of, passenger, with, without};
use crate::expect::{expect, expect_message, lines};

/// An order of passengers with these names.
fn order(names: &[(&str, &str)]) -> Value {
    let passengers = names.iter().enumerate().map(|(at, (given, family))| {
        with(passenger(&format!("pas_{at}"), given), "/family_name", json!(family))
    });
    order_of(passengers.collect(), json!(["icu_1"]))
}

fn at(index: u32) -> String {
    format!("E duplicate_passenger_name /passengers/{index}")
}

#[test]
fn the_same_given_and_family_name() {
    expect(Kind::Order, &order(&[("Tony", "Stark"), ("Tony", "Starks"), ("Toni", "Stark")]), &[]);
    expect(Kind::Order, &order(&[("Tony", "Stark"), ("Stark", "Tony")]), &[]);
    expect(
        Kind::Order,
        &order(&[("Tony", "Stark"), ("Pepper", "Potts"), ("TONY", "stark"), ("tony", "Stark")]),
        &[&at(2), &at(3)],
    );
    // Given and family name are two texts: joined they may be the same.
    expect(Kind::Order, &order(&[("Anna Maria", "Stark"), ("Anna", "Maria Stark")]), &[]);
    expect_message(
        Kind::Order,
        &order(&[("Tony", "Stark"), ("Tony", "Stark")]),
        &at(1),
        "Another passenger of this order has the same name: airlines want them told apart.",
    );
}

#[test]
fn names_are_compared_as_they_are_given() {
    expect(Kind::Order, &order(&[("Tony", "Stark"), ("Tony ", "Stark")]), &[]);
    expect(
        Kind::Order,
        &order(&[("Tony2", "Stark"), ("TONY2", "Stark")]),
        &[
            "E validation_format /passengers/0/given_name",
            &at(1),
            "E validation_format /passengers/1/given_name",
        ],
    );
    expect(
        Kind::Order,
        &order(&[("", "Stark"), ("", "STARK")]),
        &[
            "E validation_required /passengers/0/given_name",
            &at(1),
            "E validation_required /passengers/1/given_name",
        ],
    );
    // What is absent or no text takes no part.
    let two = order(&[("Tony", "Stark"), ("Tony", "Stark")]);
    expect(
        Kind::Order,
        &without(two.clone(), "/passengers/1/family_name"),
        &["E validation_required /passengers/1/family_name"],
    );
    expect(
        Kind::Order,
        &with(
            with(two, "/passengers/0/family_name", json!(1)),
            "/passengers/1/family_name",
            json!(1),
        ),
        &[
            "E validation_type /passengers/0/family_name",
            "E validation_type /passengers/1/family_name",
        ],
    );
    let escaped = order(&[("Tony", "Stark"), ("tony", "Stark")]).to_string();
    let escaped = escaped.replace("tony\"", r"\u0054o\u004Ey\u0022").replace("\\u0022", "\"");
    let report = check(Kind::Order, escaped.as_bytes(), &Options::new());
    assert_eq!(lines(&report), [at(1)]);
}

/// Where the letters of a block begin and end, and the stretches in which the capital is the odd one.
#[test]
fn letters_at_the_ends_of_blocks() {
    for (a, b) in [
        "Aa", "Zz", "Àà", "Þþ", "Āā", "Įį", "Ĳĳ", "Ķķ", "Ĺĺ", "Ňň", "Ŋŋ", "Ŷŷ", "Ÿÿ", "Źź", "Žž",
        "ſs", "ſS",
    ]
    .map(|pair| pair.split_at(pair.chars().next().unwrap().len_utf8()))
    {
        let said = |names: &[(&str, &str)]| {
            lines(&check(Kind::Order, order(names).to_string().as_bytes(), &Options::new()))
        };
        assert!(said(&[(a, "Stark"), (b, "Stark")]).contains(&at(1)), "{a} {b}");
    }
    for (a, b) in [
        ("@", "`"),
        ("[", "{"),
        ("×", "÷"),
        ("İ", "ı"),
        ("ĸ", "Ĺ"),
        ("ŉ", "Ŋ"),
        ("ķ", "ĸ"),
        ("ň", "ŉ"),
    ] {
        let said = lines(&check(
            Kind::Order,
            order(&[(a, "Stark"), (b, "Stark")]).to_string().as_bytes(),
            &Options::new(),
        ));
        assert!(!said.contains(&at(1)), "{a} {b}");
    }
}

/// The case of every character of ASCII, Latin-1 and Latin Extended-A, as Unicode's simple case folding has it: each character against
/// each other, by the regex crate's expressions that ignore case.
#[test]
fn every_pair_of_latin_letters() {
    let characters: Vec<char> = ('\u{0}'..='\u{17F}').collect();
    let mut pairs = 0;
    for &first in &characters {
        let same = Regex::new(&format!(r"(?i-m)^\u{{{:X}}}$", u32::from(first))).unwrap();
        let name =
            |character: char| json!({ "given_name": format!("a{character}"), "family_name": "S" });
        let others = characters.iter().filter(|&&other| other != first);
        let expected: Vec<char> =
            others.clone().copied().filter(|other| same.is_match(&other.to_string())).collect();
        // Each other one with the first alone, so that they are not compared among themselves.
        for &other in others {
            let body = json!({ "passengers": [name(first), name(other)] });
            let report = check(Kind::Order, body.to_string().as_bytes(), &Options::new());
            let is_same = lines(&report).contains(&at(1));
            assert_eq!(is_same, expected.contains(&other), "{first:?} {other:?}");
            pairs += u32::from(is_same);
        }
    }
    // ASCII 26 pairs, Latin-1 30 and ÿ with Ÿ, Latin Extended-A 61, each both ways; and ſ with S and s.
    assert_eq!(pairs, 2 * (26 + 30 + 1 + 61) + 4);
}

#[test]
fn beyond_those_blocks_case_counts() {
    for (a, b) in
        [("Ω", "ω"), ("Ж", "ж"), ("K", "\u{212A}"), ("å", "\u{212B}"), ("ß", "ẞ"), ("µ", "μ")]
    {
        let report = check(
            Kind::Order,
            order(&[(a, "Stark"), (b, "Stark")]).to_string().as_bytes(),
            &Options::new(),
        );
        assert!(!lines(&report).contains(&at(1)), "{a} {b}");
    }
    // No folding makes one letter two, drops a dot or takes an accent off.
    for (a, b) in [("ß", "ss"), ("İ", "i"), ("I", "ı"), ("ŉ", "ʼn"), ("é", "e"), ("é", "e\u{301}")]
    {
        let report = check(
            Kind::Order,
            order(&[(a, "Stark"), (b, "Stark")]).to_string().as_bytes(),
            &Options::new(),
        );
        assert!(!lines(&report).contains(&at(1)), "{a} {b}");
    }
}
