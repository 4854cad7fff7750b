//! Loyalty programme account, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static LOYALTY_PROGRAMME_ACCOUNT: Record = Record::new(
    "LoyaltyProgrammeAccount",
    "A passenger's account with an airline's loyalty programme.",
    FIELDS,
);

const FIELDS: &[Field] = &[
    field("airline_iata_code", Shape::Text)
        .doc("The airline's IATA code: two capital letters or digits. Example: `\"BA\"`."),
    field("account_number", Shape::Text).doc("The number of the account. Example: `\"12901014\"`."),
];
