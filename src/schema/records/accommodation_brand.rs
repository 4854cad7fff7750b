//! Accommodation brand, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ACCOMMODATION_BRAND: Record =
    Record::new("AccommodationBrand", "A brand or chain of accommodations.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text).doc("Its ID. Example: `\"chn_0000AgZitpOnQtd3NQxjwO\"`."),
    field("name", Shape::Text).doc("Its name. Example: `\"Duffel Hotel Group\"`."),
];
