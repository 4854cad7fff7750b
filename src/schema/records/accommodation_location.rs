//! Accommodation location, as in Duffel's responses.

use super::accommodation_address::ACCOMMODATION_ADDRESS;
use super::geographic_coordinates::GEOGRAPHIC_COORDINATES;
use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ACCOMMODATION_LOCATION: Record =
    Record::new("AccommodationLocation", "An accommodation's location.", FIELDS);

const FIELDS: &[Field] = &[
    field("address", Shape::Record(&ACCOMMODATION_ADDRESS)).or_absent()
        .doc("Its address. Example: `{ line_one: \"1 Old Street\", city_name: \"London\", country_code: \"GB\" }`."),
    field("geographic_coordinates", Shape::Record(&GEOGRAPHIC_COORDINATES)).or_null().or_absent()
        .doc("Its coordinates. `null`: not known. Example: `{ latitude: 51.5256, longitude: -0.0876 }`."),
];
