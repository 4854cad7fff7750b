//! Seat, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static SEAT: Record = Record::new("Seat", "A seat on a flight.", FIELDS);

const FIELDS: &[Field] = &[
    field("designator", Shape::Text)
        .doc("The seat's row and letter. Example: `\"14B\"`."),
    field("name", Shape::Text).or_null().or_absent()
        .doc("The kind of seat, to show to the passenger. `null`: nothing special. Example: `\"Exit row seat\"`."),
    list("disclosures", Shape::Text).or_absent()
        .doc("The airline's terms for the seat, to show to the passenger, in English. Example: `[\"Do not seat children in exit row seats\"]`."),
];
