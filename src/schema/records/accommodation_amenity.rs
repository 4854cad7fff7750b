//! Accommodation amenity, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ACCOMMODATION_AMENITY: Record =
    Record::new("AccommodationAmenity", "An amenity of an accommodation.", FIELDS);

const FIELDS: &[Field] = &[
    field("type", Shape::Text).doc("What it is, in lower case. Example: `\"wifi\"`."),
    field("description", Shape::Text)
        .or_null()
        .or_absent()
        .doc("What it is, to show to guests. Example: `\"Wi-Fi\"`."),
];
