//! Order stop, as in Duffel's responses.

use super::place::PLACE;
use crate::schema::record::{Field, Record, Shape, field};

pub(super) static ORDER_STOP: Record =
    Record::new("OrderStop", "A stop on a flight's way.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The stop's ID: `sto_`, then letters and digits. Example: `\"sto_00009htYpSCXrwaB9Dn456\"`."),
    field("airport", Shape::Record(&PLACE)).or_absent()
        .doc("The airport where it stops. Example: `{ type: \"airport\", iata_code: \"KEF\" }`."),
    field("arriving_at", Shape::Text).or_null().or_absent()
        .doc("When it arrives there, in ISO 8601 without an offset: by the clock of the airport. Example: `\"2030-06-13T18:02:00\"`."),
    field("departing_at", Shape::Text).or_null().or_absent()
        .doc("When it continues, in ISO 8601 without an offset: by the clock of the airport. Example: `\"2030-06-13T20:28:00\"`."),
    field("duration", Shape::Text).or_null().or_absent()
        .doc("How long it stays, as an ISO 8601 duration. Example: `\"PT2H26M\"`."),
];
