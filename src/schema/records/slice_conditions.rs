//! Slice conditions, as in Duffel's responses.

use super::penalty::PENALTY;
use crate::schema::record::{Field, Record, Shape, field};

pub(super) static SLICE_CONDITIONS: Record =
    Record::new("SliceConditions", "The conditions for one slice of an order.", FIELDS);

const FIELDS: &[Field] = &[
    field("change_before_departure", Shape::Record(&PENALTY)).or_null().or_absent()
        .doc("Whether the slice can be changed before it begins, and for how much. `null`: the airline does not say. Example: `{ allowed: true, penalty_amount: \"10.00\", penalty_currency: \"GBP\" }`."),
    field("advance_seat_selection", Shape::Flag).or_null().or_absent()
        .doc("Whether a seat can be chosen in advance free of charge. `null`: the airline does not say. Example: `false`."),
    field("priority_check_in", Shape::Flag).or_null().or_absent()
        .doc("Whether priority check-in is included. `null`: the airline does not say. Example: `false`."),
    field("priority_boarding", Shape::Flag).or_null().or_absent()
        .doc("Whether priority boarding is included. `null`: the airline does not say. Example: `true`."),
];
