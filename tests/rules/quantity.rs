//! Quantities: whole numbers from 1, however JSON writes them.

use duffel_customers::Kind;

use crate::one_field::Field;

const FIELD: Field = Field::at(Kind::Order, "/services/0/quantity");

#[test]
fn whole_numbers_from_one() {
    let whole = [
        "1",
        "2",
        "2.0",
        "2.000",
        "1e0",
        "1E2",
        "1e+2",
        "20e-1",
        "1500e-2",
        "0.5e1",
        "1.25e2",
        "1e999",
        "123456789012345678901234567890",
        "1.0e0",
        "100e-2",
        "0.001e3",
    ];
    for number in whole {
        FIELD.takes_json(number);
    }
}

#[test]
fn whole_numbers_below_one() {
    let low =
        ["0", "-0", "0.0", "0e5", "0e-5", "-0.0", "-1", "-2.0", "-1e9", "-10e-1", "0.000e-999"];
    for number in low {
        FIELD.says_of_json(number, "E validation_inclusion min=1", "Use a quantity of at least 1.");
    }
}

#[test]
fn numbers_with_a_fraction() {
    let fractions =
        ["1.5", "0.1", "-0.5", "1e-1", "15e-1", "1.25e1", "1e-999", "0.0001e3", "2.0000001"];
    for number in fractions {
        FIELD.says_of_json(
            number,
            "E validation_type expected=integer",
            "Expected a whole number, such as 1.",
        );
    }
}

#[test]
fn other_types() {
    for json in [r#""1""#, r#""one""#, "true", "false", "[]", "[1]", "{}"] {
        FIELD.says_of_json(
            json,
            "E validation_type expected=integer",
            "Expected a number: a whole number, such as 1.",
        );
    }
    for json in ["null", r#""""#, r#"" ""#] {
        FIELD.says_of_json(json, "E validation_required", "Add a whole number, such as 1.");
    }
}
