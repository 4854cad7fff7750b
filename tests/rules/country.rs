//! Countries: ISO 3166-1 alpha-2, each of the 676 codes against a crate's list.

use duffel_customers::Kind;

use crate::one_field::Field;

const FIELD: Field =
    Field::at(Kind::Order, "/passengers/0/identity_documents/0/issuing_country_code");

#[test]
fn every_two_capital_letters() {
    let mut assigned = 0;
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            let code = format!("{first}{second}");
            if rust_iso3166::from_alpha2(&code).is_some() {
                assigned += 1;
                FIELD.takes(&code);
            } else {
                FIELD.says(
                    &code,
                    "W validation_inclusion",
                    "Expected a country code of two capital letters, such as US: ISO 3166-1 has no country with this code.",
                );
            }
        }
    }
    assert_eq!(assigned, rust_iso3166::ALL.len());
}

#[test]
fn other_texts() {
    let wrong = [
        "us", "Us", "uS", "U", "USA", "840", "U5", "US ", " US", "U S", "ÄT", "ＵＳ", "US\u{0}",
        "-",
    ];
    for code in wrong {
        FIELD.says(
            code,
            "E validation_format",
            "Expected a country code of two capital letters, such as US.",
        );
    }
}
