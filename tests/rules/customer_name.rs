//! Names of Customer Users: 1 to 255 characters, advice where airlines would refuse them.

use duffel_customers::Kind;

use crate::one_field::Field;
use crate::passenger_name::named;

const FIELDS: [Field; 2] =
    [Field::at(Kind::CustomerUser, "/given_name"), Field::at(Kind::CustomerUser, "/family_name")];

#[test]
fn up_to_255_characters() {
    for field in FIELDS {
        // Characters, not bytes: ÿ takes two.
        for longest in ["x".repeat(255), "ÿ".repeat(255), "x".to_owned()] {
            field.takes(&longest);
        }
        for too_long in ["x".repeat(256), "ÿ".repeat(256), "李".repeat(256), " ".repeat(255) + "xy"]
        {
            field.says(
                &too_long,
                "E validation_length max=255",
                "Use a name of at most 255 characters.",
            );
        }
    }
}

#[test]
fn characters_that_airlines_do_not_take() {
    let names = [
        ("李", "U+674E"),
        ("Tony2", "U+0032"),
        ("Æsa", "U+00C6"),
        ("St. John", "U+002E"),
        ("O’Hara", "U+2019"),
        ("Zoe\u{308}", "U+0308"),
        ("Tony 😀", "U+1F600"),
        ("\u{10FFFF}", "U+10FFFF"),
        ("a\u{0}b", "U+0000"),
        ("Tony\u{A0}Edward", "U+00A0"),
        ("first Þ, then ×", "U+00DE"),
    ];
    for field in FIELDS {
        for (name, code) in names {
            let character =
                u32::from_str_radix(&code[2..], 16).ok().and_then(char::from_u32).unwrap();
            field.says(
                name,
                &format!("W validation_format character={code}"),
                &format!(
                    "Airlines don't accept this as a passenger's name: they allow only letters, spaces, hyphens and apostrophes, and {} is none of these.",
                    named(character)
                ),
            );
        }
    }
}

#[test]
fn blank_names() {
    let [given, family] = FIELDS;
    for blank in ["", " ", "\u{3000}\u{A0}"] {
        given.says(blank, "E validation_required", "Add a name, such as Tony.");
        family.says(blank, "E validation_required", "Add a name, such as Stark.");
    }
}
