//! Amounts: texts of digits, never numbers. Their decimals are judged with the currency, in `currency.rs`.

use duffel_customers::Kind;

use crate::one_field::Field;

const FIELD: Field = Field::at(Kind::Order, "/payments/0/amount");

#[test]
fn digits_with_or_without_decimals() {
    let many = "9".repeat(1000);
    for amount in ["0", "430", "430.00", "0.01", "007", "00.0", "1.23456789", &many] {
        FIELD.takes(amount);
    }
}

#[test]
fn other_texts() {
    let wrong = [
        ".5", "5.", ".", "1.2.3", "1..2", "-1", "+1", "1e3", "1E3", "1,5", "1,000.00", "1 000",
        " 1", "1 ", "1\n", "0x10", "1_000", "£430", "430 GBP", "NaN", "Infinity", "١٢", "１２",
        "½", "-",
    ];
    for amount in wrong {
        FIELD.says(
            amount,
            "E validation_format",
            "Expected an amount with a point before the decimals, such as 430.00.",
        );
    }
}

#[test]
fn numbers_and_other_types() {
    for json in ["430", "430.00", "0", "-1", "1e2", "true", "false", "[]", "{}", r#"["430.00"]"#] {
        FIELD.says_of_json(
            json,
            "E validation_type expected=string",
            "Expected text: an amount with a point before the decimals, such as 430.00.",
        );
    }
}

#[test]
fn nothing() {
    for json in ["null", r#""""#, r#""\u00a0 ""#] {
        FIELD.says_of_json(
            json,
            "E validation_required",
            "Add an amount with a point before the decimals, such as 430.00.",
        );
    }
}
