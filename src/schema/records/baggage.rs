//! Baggage, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static BAGGAGE: Record =
    Record::new("Baggage", "Bags of one kind that are part of a fare.", FIELDS);

const FIELDS: &[Field] = &[
    field("type", Shape::Words(&["checked", "carry_on"]))
        .doc("What kind of bag. The list is open. Example: `\"checked\"`."),
    field("quantity", Shape::Number).doc("How many of them: a whole number from 0. Example: `1`."),
];
