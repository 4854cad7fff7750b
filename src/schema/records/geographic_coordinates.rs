//! Geographic coordinates, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static GEOGRAPHIC_COORDINATES: Record =
    Record::new("GeographicCoordinates", "A latitude and a longitude.", FIELDS);

const FIELDS: &[Field] = &[
    field("latitude", Shape::Number)
        .doc("The latitude, in degrees: -90 to 90. Example: `51.5256`."),
    field("longitude", Shape::Number)
        .doc("The longitude, in degrees: -180 to 180. Example: `-0.0876`."),
];
