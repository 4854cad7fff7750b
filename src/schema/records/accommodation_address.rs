//! Accommodation address, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ACCOMMODATION_ADDRESS: Record =
    Record::new("AccommodationAddress", "An accommodation's address.", FIELDS);

const FIELDS: &[Field] = &[
    field("line_one", Shape::Text)
        .or_absent()
        .doc("Street and number. Example: `\"1 Old Street\"`."),
    field("city_name", Shape::Text).or_absent().doc("The city. Example: `\"London\"`."),
    field("postal_code", Shape::Text)
        .or_null()
        .or_absent()
        .doc("The postal code, as the country writes it. Example: `\"EC1V 9HL\"`."),
    field("region", Shape::Text)
        .or_null()
        .or_absent()
        .doc("The state or region. Example: `\"England\"`."),
    field("country_code", Shape::Text)
        .or_absent()
        .doc("The country: two capital letters of ISO 3166-1. Example: `\"GB\"`."),
];
