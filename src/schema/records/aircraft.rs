//! Aircraft, as in Duffel's responses.

use crate::schema::record::{Field, Record, Shape, field};

pub(super) static AIRCRAFT: Record = Record::new("Aircraft", "A kind of aircraft.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text).or_absent()
        .doc("The ID of the aircraft type: `arc_`, then letters and digits. Example: `\"arc_00009UhD4ongolulWd91Ky\"`."),
    field("name", Shape::Text).or_absent()
        .doc("Its name. Example: `\"Boeing 787-9\"`."),
    field("iata_code", Shape::Text).or_null().or_absent()
        .doc("Its IATA code: three letters and digits. `null`: it has none. Example: `\"789\"`."),
];
