//! Phone numbers: E.164.

use duffel_customers::Kind;

use crate::one_field::Field;

const OPTIONAL: Field = Field::at(Kind::CustomerUser, "/phone_number");
const REQUIRED: Field = Field::at(Kind::Order, "/passengers/0/phone_number");
const OF_A_BOOKING: Field = Field::at(Kind::Booking, "/phone_number");

#[test]
fn seven_to_fifteen_digits() {
    for field in [OPTIONAL, REQUIRED, OF_A_BOOKING] {
        for number in ["+1234567", "+14155550123", "+442080160509", "+123456789012345", "+9000000"]
        {
            field.takes(number);
        }
    }
}

#[test]
fn anything_else_is_refused() {
    let wrong = [
        "+123456",
        "+1234567890123456",
        "+0123456789",
        "14155550123",
        "0014155550123",
        "+",
        "++14155550123",
        "+1415555 0123",
        " +14155550123",
        "+14155550123 ",
        "+14155550123\n",
        "+1-415-555-0123",
        "+1.415.555.0123",
        "+(1)4155550123",
        "+1415555O123",
        "+1415555012３",
        "+١٤١٥٥٥٥٠١٢٣",
        "＋14155550123",
        "+1415555\u{0}123",
        "tel:+14155550123",
        "+14155550123;ext=1",
    ];
    for field in [OPTIONAL, REQUIRED, OF_A_BOOKING] {
        for number in wrong {
            field.says(
                number,
                "E validation_format",
                "Expected a phone number with its country code, as + and 7 to 15 digits, such as +14155550123.",
            );
        }
    }
}

#[test]
fn blank_is_no_phone_number() {
    for blank in ["", " ", "\t\u{2003}"] {
        for field in [REQUIRED, OF_A_BOOKING] {
            field.says(
                blank,
                "E validation_required",
                "Add a phone number with its country code, as + and 7 to 15 digits, such as +14155550123.",
            );
        }
        OPTIONAL.says(
            blank,
            "E validation_format",
            "Expected a phone number with its country code, as + and 7 to 15 digits, such as +14155550123.",
        );
    }
}
