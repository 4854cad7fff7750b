//! Accommodation photo, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ACCOMMODATION_PHOTO: Record =
    Record::new("AccommodationPhoto", "A picture of an accommodation.", FIELDS);

const FIELDS: &[Field] = &[field("url", Shape::Text)
    .doc("The picture's URL. Example: `\"https://assets.duffel.com/img/stays/image.jpg\"`.")];
