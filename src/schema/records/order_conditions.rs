//! Order conditions, as in Duffel's responses.

use super::penalty::PENALTY;
use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ORDER_CONDITIONS: Record = Record::new(
    "OrderConditions",
    "The conditions for changing or refunding a whole order.",
    FIELDS,
);

const FIELDS: &[Field] = &[
    field("change_before_departure", Shape::Record(&PENALTY)).or_null().or_absent()
        .doc("Whether it can be changed before the first departure, and for how much. `null`: the airline does not say. Example: `{ allowed: true, penalty_amount: \"10.00\", penalty_currency: \"GBP\" }`."),
    field("refund_before_departure", Shape::Record(&PENALTY)).or_null().or_absent()
        .doc("Whether it can be refunded before the first departure, and for how much. `null`: the airline does not say. Example: `{ allowed: false, penalty_amount: null, penalty_currency: null }`."),
];
