//! Place, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static PLACE: Record = Record::new("Place", "An airport or a city.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text).or_absent()
        .doc("The ID: `arp_` for an airport or `cit_` for a city, then its codes. Example: `\"arp_lhr_gb\"`."),
    field("type", Shape::Words(&["airport", "city"])).or_absent()
        .doc("Its type. The list is open. Example: `\"airport\"`."),
    field("name", Shape::Text).or_absent()
        .doc("Its name. Example: `\"Heathrow Airport\"`."),
    field("iata_code", Shape::Text).or_null().or_absent()
        .doc("Its IATA code: three capital letters. `null`: it has none. Example: `\"LHR\"`."),
    field("iata_country_code", Shape::Text).or_absent()
        .doc("The country it is in: two capital letters of ISO 3166-1. Example: `\"GB\"`."),
    field("iata_city_code", Shape::Text).or_null().or_absent()
        .doc("The IATA code of the city it serves: three capital letters. `null`: it has none. Example: `\"LON\"`."),
    field("icao_code", Shape::Text).or_null().or_absent()
        .doc("An airport's ICAO code: four capital letters. Example: `\"EGLL\"`."),
    field("city_name", Shape::Text).or_null().or_absent()
        .doc("The name of the city that an airport serves. Example: `\"London\"`."),
    field("time_zone", Shape::Text).or_null().or_absent()
        .doc("Its time zone's name in the IANA database. Example: `\"Europe/London\"`."),
    field("latitude", Shape::Number).or_null().or_absent()
        .doc("The latitude, in degrees: -90 to 90. Example: `51.470311`."),
    field("longitude", Shape::Number).or_null().or_absent()
        .doc("The longitude, in degrees: -180 to 180. Example: `-0.458118`."),
];
