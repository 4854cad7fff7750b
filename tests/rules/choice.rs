//! Fields that take one of a few words.

use duffel_customers::Kind;

use crate::one_field::Field;

/// A field, its words, what it expects, and words that come close.
const FIELDS: &[(Field, &[&str], &str, &[&str])] = &[
    (
        Field::at(Kind::Order, "/passengers/0/title"),
        &["mr", "ms", "mrs", "miss", "dr"],
        "a title: mr, ms, mrs, miss or dr",
        &["Mr", "MRS", "mr.", "mx", "sir", " mr", "mr ", "mr\u{0}", "m"],
    ),
    (
        Field::at(Kind::Order, "/passengers/0/gender"),
        &["m", "f"],
        "a gender as in the travel document: m or f",
        &["M", "F", "male", "female", "x", "m ", "ｍ"],
    ),
    (
        Field::at(Kind::Order, "/payments/0/type"),
        &["balance", "arc_bsp_cash", "card"],
        "a payment type: balance, arc_bsp_cash or card",
        &["Balance", "cash", "cards", "arc-bsp-cash", "credit_card"],
    ),
    (
        Field::at(Kind::Order, "/passengers/0/identity_documents/0/type"),
        &["passport", "tax_id", "known_traveler_number", "passenger_redress_number"],
        "a document type: passport, tax_id, known_traveler_number or passenger_redress_number",
        &["Passport", "visa", "taxid", "known_traveller_number", "redress_number"],
    ),
];

#[test]
fn every_word_and_what_comes_close() {
    for (field, words, expected, others) in FIELDS {
        for word in *words {
            field.takes(word);
        }
        for word in *others {
            field.says(
                word,
                &format!("E validation_inclusion allowed={}", words.join(", ")),
                &format!("Expected {expected}."),
            );
        }
        field.says(" ", "E validation_required", &format!("Add {expected}."));
    }
}

#[test]
fn the_type_of_an_order() {
    let field = Field::at(Kind::Order, "/type");
    field.takes("instant");
    field.takes("hold");
    field.says(
        "pay_later",
        "W validation_inclusion allowed=instant, hold",
        "Use hold: pay_later is its name in version 1 of the API.",
    );
    for json in ["null", r#""""#, r#""\t""#] {
        field.says_of_json(json, "W validation_required", "Add an order type: instant or hold.");
    }
    for word in ["Instant", "HOLD", "pay-later", "instant ", "pay_later ", "held"] {
        field.says(
            word,
            "E validation_inclusion allowed=instant, hold",
            "Expected an order type: instant or hold.",
        );
    }
}
