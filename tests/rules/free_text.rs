//! Texts that may hold anything: names of groups and guests, numbers of documents and accounts, requests.

use duffel_customers::Kind;

use crate::one_field::Field;

const GROUP_NAME: Field = Field::at(Kind::CustomerUserGroup, "/name");
const NEW_GROUP_NAME: Field = Field::at(Kind::CustomerUserGroupUpdate, "/name");
const REQUESTS: Field = Field::at(Kind::Booking, "/accommodation_special_requests");
const ACCOUNT: Field = Field::at(Kind::Booking, "/loyalty_programme_account_number");

/// Required texts without a rule of their own, and what they expect.
const UNLIMITED: &[(Field, &str)] = &[
    (Field::at(Kind::Booking, "/guests/0/given_name"), "a name, such as Tony"),
    (Field::at(Kind::Booking, "/guests/0/family_name"), "a name, such as Stark"),
    (
        Field::at(Kind::Order, "/passengers/0/identity_documents/0/unique_identifier"),
        "the document's number, such as 75209451",
    ),
    (
        Field::at(Kind::Order, "/passengers/0/loyalty_programme_accounts/0/account_number"),
        "an account number, such as 12901014",
    ),
];

#[test]
fn a_group_name_is_best_at_most_255_characters() {
    for field in [GROUP_NAME, NEW_GROUP_NAME] {
        for name in ["S", "Stark Industries", "李 & Söhne 😀", &"x".repeat(255), &"😀".repeat(255)]
        {
            field.takes(name);
        }
        for name in ["x".repeat(256), "😀".repeat(256)] {
            field.says(
                &name,
                "W validation_length max=255",
                "Use a name of at most 255 characters: Duffel may not accept a longer one.",
            );
        }
        for blank in ["", " ", "\u{2028}"] {
            field.says(blank, "E validation_required", "Add a name, such as Stark Industries.");
        }
        field.says_of_json(
            "null",
            "E validation_required",
            "Add a name, such as Stark Industries.",
        );
    }
}

#[test]
fn any_characters_and_any_length() {
    let texts = ["x", " x ", "李", "Æ×÷", "\u{0}", "12-34/56", &"x".repeat(10_000)];
    for (field, expected) in UNLIMITED {
        for text in texts {
            field.takes(text);
        }
        for blank in ["", "\u{1680}\u{85}"] {
            field.says(blank, "E validation_required", &format!("Add {expected}."));
        }
    }
}

#[test]
fn requests_may_be_blank() {
    for text in ["", " ", "Need large workbench space", &"x".repeat(10_000)] {
        REQUESTS.takes(text);
    }
}

#[test]
fn an_account_number_may_be_left_out_but_not_be_blank() {
    ACCOUNT.takes("201154908");
    ACCOUNT.takes(" x ");
    for blank in ["", " ", "\u{205F}\u{3000}"] {
        ACCOUNT.says(blank, "E validation_required", "Add an account number, such as 201154908.");
    }
}

/// White space is what Unicode's White_Space property says, no more.
#[test]
fn what_is_blank() {
    let white: Vec<char> = ('\u{0}'..=char::MAX).filter(|c| c.is_whitespace()).collect();
    assert_eq!(white.len(), 25);
    for character in white {
        GROUP_NAME.says(
            &character.to_string(),
            "E validation_required",
            "Add a name, such as Stark Industries.",
        );
    }
    // Neither the zero width space nor the byte order mark nor NUL is white space to Unicode.
    for character in ['\u{200B}', '\u{FEFF}', '\u{0}', '\u{180E}', '\u{2060}', '\u{1F}', '\u{2800}']
    {
        GROUP_NAME.takes(&character.to_string());
    }
}
