//! Penalty, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static PENALTY: Record =
    Record::new("Penalty", "Whether something is allowed, and what it costs.", FIELDS);

const FIELDS: &[Field] = &[
    field("allowed", Shape::Flag)
        .doc("Whether it is allowed. Example: `true`."),
    field("penalty_amount", Shape::Text).or_null()
        .doc("What it costs, as a string: digits, with a point before the decimals. `null`: not allowed, or not known; `\"0.00\"`: nothing. Example: `\"10.00\"`."),
    field("penalty_currency", Shape::Text).or_null()
        .doc("The currency of `penalty_amount`, three capital letters of ISO 4217. Example: `\"GBP\"`."),
];
