//! Accommodation rating, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ACCOMMODATION_RATING: Record =
    Record::new("AccommodationRating", "A rating of an accommodation.", FIELDS);

const FIELDS: &[Field] = &[
    field("source", Shape::Text).doc("Who gives the rating. Example: `\"aaa\"`."),
    field("value", Shape::Number).doc("The rating: from 1 to 5. Example: `3`."),
];
