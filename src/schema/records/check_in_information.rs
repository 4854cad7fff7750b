//! Check in information, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static CHECK_IN_INFORMATION: Record =
    Record::new("CheckInInformation", "When guests can check in and must check out.", FIELDS);

const FIELDS: &[Field] = &[
    field("check_in_after_time", Shape::Text)
        .or_null()
        .or_absent()
        .doc("When check-in begins, as `HH:MM` by the local clock. Example: `\"14:00\"`."),
    field("check_out_before_time", Shape::Text).or_null().or_absent().doc(
        "When guests must have checked out, as `HH:MM` by the local clock. Example: `\"11:00\"`.",
    ),
];
