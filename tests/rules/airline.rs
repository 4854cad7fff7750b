//! Airlines: two capital letters or digits.

use duffel_customers::Kind;

use crate::one_field::Field;

const FIELD: Field =
    Field::at(Kind::Order, "/passengers/0/loyalty_programme_accounts/0/airline_iata_code");
const MESSAGE: &str =
    "Expected an airline's IATA code of two capital letters or digits, such as BA.";

#[test]
fn every_pair_of_ascii_characters() {
    for first in '\u{0}'..='\u{7F}' {
        for second in '\u{0}'..='\u{7F}' {
            let code = format!("{first}{second}");
            let is_code = code.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
            let is_blank = code.chars().all(char::is_whitespace);
            match (is_code, is_blank) {
                (true, _) => FIELD.takes(&code),
                (_, true) => FIELD.says(
                    &code,
                    "E validation_required",
                    "Add an airline's IATA code of two capital letters or digits, such as BA.",
                ),
                _ => FIELD.says(&code, "E validation_format", MESSAGE),
            }
        }
    }
}

#[test]
fn another_length_or_alphabet() {
    for code in ["B", "BAW", "BA ", " BA", "ÀB", "ВА", "B\u{301}", "２A"] {
        FIELD.says(code, "E validation_format", MESSAGE);
    }
}
