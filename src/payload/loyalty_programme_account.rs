//! Loyalty programme account: a passenger's number with an airline's programme.

use crate::rules::{Airline, FreeText};
use crate::table::{Field, Object, Shape, independent, required};

static NUMBER: FreeText = FreeText::new("an account number, such as 12901014");

pub(super) static LOYALTY_PROGRAMME_ACCOUNT: Object =
    Object::new("LoyaltyProgrammeAccountInput", "a loyalty programme account", FIELDS, independent);

const FIELDS: &[Field] = &[
    required("airline_iata_code", Shape::Text(&Airline))
        .doc("The airline's IATA code: two capital letters or digits. Example: `\"BA\"`."),
    required("account_number", Shape::Text(&NUMBER))
        .doc("The number of the account: at least one character. Example: `\"12901014\"`."),
];
