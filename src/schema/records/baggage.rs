//! Baggage, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static BAGGAGE: Record =
    Record::new("Baggage", "Bags of one kind that a fare includes.", FIELDS);

const FIELDS: &[Field] = &[
    field("type", Shape::Words(&["checked", "carry_on"]))
        .doc("The kind of bag. The list is open. Example: `\"checked\"`."),
    field("quantity", Shape::Number).doc("The quantity: a whole number from 0. Example: `1`."),
];
