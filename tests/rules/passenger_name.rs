//! Passengers' names: which of Unicode's characters they may have, and how long they are best.

use duffel_customers::{Kind, Options, check};

use crate::expect::{line, params};
use crate::one_field::Field;

const GIVEN_NAME: Field = Field::at(Kind::Order, "/passengers/0/given_name");
const FAMILY_NAME: Field = Field::at(Kind::Order, "/passengers/0/family_name");

const TOO_LONG: &str = "Some airlines accept at most 20 characters here: shorten the name the way the travel document does.";

/// The characters that airlines take, from Duffel's page: U+00C0 to U+017F but for ten of them.
fn is_taken(character: char) -> bool {
    let letter = character.is_ascii_alphabetic();
    let latin = ('À'..='ſ').contains(&character) && !"ÆæĲĳŒœÞð×÷".contains(character);
    letter || latin || " -'".contains(character)
}

/// A character as a sentence names it: by itself too where it is a sign of ASCII or Latin, Greek or Cyrillic.
pub fn named(character: char) -> String {
    let code = format!("U+{:04X}", u32::from(character));
    match u32::from(character) {
        0x21..=0x7E | 0xA1..=0xAC | 0xAE..=0x2AF | 0x370..=0x481 => format!("{character} ({code})"),
        _ => code,
    }
}

#[test]
fn every_character_of_unicode() {
    let mut taken = 0;
    for character in '\u{0}'..=char::MAX {
        let name = format!("A{character}");
        if is_taken(character) {
            taken += 1;
            FAMILY_NAME.takes(&name);
        } else {
            let code = format!("U+{:04X}", u32::from(character));
            let named = named(character);
            let message = match character {
                '\u{2018}' | '\u{2019}' | '\u{2BC}' | '`' | '´' => {
                    format!(
                        "Use the straight apostrophe ': airlines don't accept the character {named}."
                    )
                }
                '\u{2010}'..='\u{2015}' => {
                    format!("Use the plain hyphen -: airlines don't accept the character {named}.")
                }
                '\u{300}'..='\u{36F}' => format!(
                    "Retype the accented letter: airlines don't accept the character {named}."
                ),
                _ => format!(
                    "Use letters, spaces, hyphens and apostrophes only: airlines don't accept the character {named}."
                ),
            };
            FAMILY_NAME.says(&name, &format!("E validation_format character={code}"), &message);
        }
    }
    // 52 letters of ASCII, three signs, and 192 of the two Latin blocks but for ten.
    assert_eq!(taken, 52 + 3 + 192 - 10);
}

#[test]
fn the_first_character_that_is_not_taken_is_named() {
    GIVEN_NAME.says(
        "José 2 Æ",
        "E validation_format character=U+0032",
        "Use letters, spaces, hyphens and apostrophes only: airlines don't accept the character 2 (U+0032).",
    );
}

/// What a phone or a word processor writes in the place of what was typed.
#[test]
fn characters_that_programs_put_in() {
    for (name, message) in [
        ("O’Neil", "Use the straight apostrophe ': airlines don't accept the character U+2019."),
        (
            "Smith\u{2013}Jones",
            "Use the plain hyphen -: airlines don't accept the character U+2013.",
        ),
        ("Jose\u{301}", "Retype the accented letter: airlines don't accept the character U+0301."),
    ] {
        let code = &message[message.find("U+").unwrap()..][..6];
        GIVEN_NAME.says(name, &format!("E validation_format character={code}"), message);
    }
}

#[test]
fn twenty_characters() {
    for field in [GIVEN_NAME, FAMILY_NAME] {
        for name in ["T", "O'Neill-Strauß", &"x".repeat(20), &"ÿ".repeat(20)] {
            field.takes(name);
        }
        for name in ["x".repeat(21), "ÿ".repeat(21), " x".repeat(11), "x".repeat(500)] {
            field.says(&name, "W validation_length max=20", TOO_LONG);
        }
        // The error stands alone.
        field.says(
            &"×".repeat(21),
            "E validation_format character=U+00D7",
            "Use letters, spaces, hyphens and apostrophes only: airlines don't accept the character × (U+00D7).",
        );
    }
}

#[test]
fn blank_names() {
    for (field, name) in [(GIVEN_NAME, "Tony"), (FAMILY_NAME, "Stark")] {
        let said = format!("Add a name as in the travel document, such as {name}.");
        for blank in ["", "  ", "\u{2009}"] {
            field.says(blank, "E validation_required", &said);
        }
    }
}

/// The issues at the names of a passenger called so.
fn of_names(given: &str, family: &str) -> Vec<(String, String, String)> {
    let body = serde_json::json!({"passengers": [{"given_name": given, "family_name": family}]});
    let report = check(Kind::Order, body.to_string().as_bytes(), &Options::new());
    let of_names = report.issues().iter().filter(|issue| issue.pointer().ends_with("_name"));
    of_names.map(|issue| (line(issue), params(issue), issue.message())).collect()
}

#[test]
fn forty_characters_of_both_names() {
    let twenty = "ÿ".repeat(20);
    assert_eq!(of_names(&twenty, &twenty), []);
    // One more can only be over 20 in one of the names as well: one issue each place.
    let long = |pointer: &str| {
        (format!("W validation_length {pointer}"), "max=20".to_owned(), TOO_LONG.to_owned())
    };
    let both = (
        "W validation_length /passengers/0/family_name".to_owned(),
        "max=40".to_owned(),
        "Some airlines accept at most 40 characters for given and family name together: shorten them the way the travel document does.".to_owned(),
    );
    let given = "/passengers/0/given_name";
    assert_eq!(of_names(&"x".repeat(21), &"y".repeat(19)), [long(given)]);
    assert_eq!(of_names(&"x".repeat(21), &twenty), [long(given), both.clone()]);
    assert_eq!(of_names(&"x".repeat(40), "y"), [long(given), both]);
    let family = "/passengers/0/family_name";
    assert_eq!(of_names(&twenty, &"y".repeat(21)), [long(family)]);
    assert_eq!(of_names("T", &"y".repeat(40)), [long(family)]);
}

#[test]
fn a_name_that_is_wrong_hides_the_advice_about_both() {
    let error = |pointer: &str| format!("E validation_format {pointer}");
    let lines = |given: &str, family: &str| -> Vec<String> {
        of_names(given, family).into_iter().map(|(line, ..)| line).collect()
    };
    assert_eq!(
        lines(&"x".repeat(40), "2"),
        [
            "W validation_length /passengers/0/given_name".to_owned(),
            error("/passengers/0/family_name")
        ],
    );
    // The given name's error is not the family name's.
    assert_eq!(
        lines(&"2".repeat(40), "y"),
        [
            error("/passengers/0/given_name"),
            "W validation_length /passengers/0/family_name".to_owned(),
        ],
    );
}
