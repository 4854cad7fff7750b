//! Order segment, as in Duffel's responses.

use super::aircraft::AIRCRAFT;
use super::airline::AIRLINE;
use super::order_segment_passenger::ORDER_SEGMENT_PASSENGER;
use super::order_stop::ORDER_STOP;
use super::place::PLACE;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_SEGMENT: Record = Record::new("OrderSegment", "A flight.", FIELDS);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The segment's ID, unique to this order: `seg_`, then letters and digits. Example: `\"seg_00009htYpSCXrwaB9Dn456\"`."),
    field("origin", Shape::Record(&PLACE))
        .doc("The airport of departure. Example: `{ type: \"airport\", iata_code: \"LHR\" }`."),
    field("destination", Shape::Record(&PLACE))
        .doc("The airport of arrival. Example: `{ type: \"airport\", iata_code: \"JFK\" }`."),
    field("origin_terminal", Shape::Text).or_null().or_absent()
        .doc("The terminal of departure. `null`: not known yet. Example: `\"3\"`."),
    field("destination_terminal", Shape::Text).or_null().or_absent()
        .doc("The terminal of arrival. `null`: not known yet. Example: `\"8\"`."),
    field("departing_at", Shape::Text)
        .doc("When it departs, in ISO 8601 without an offset: by the clock of the airport of departure. Example: `\"2030-06-13T16:38:00\"`."),
    field("arriving_at", Shape::Text)
        .doc("When it arrives, in ISO 8601 without an offset: by the clock of the airport of arrival. Example: `\"2030-06-13T19:23:00\"`."),
    field("duration", Shape::Text).or_null().or_absent()
        .doc("How long it takes, as an ISO 8601 duration. Example: `\"PT7H45M\"`."),
    field("distance", Shape::Text).or_null().or_absent()
        .doc("The distance in kilometres, as a string. Example: `\"5540.4\"`."),
    field("marketing_carrier", Shape::Record(&AIRLINE))
        .doc("The airline that sells it. Example: `{ name: \"Duffel Airways\", iata_code: \"ZZ\" }`."),
    field("marketing_carrier_flight_number", Shape::Text)
        .doc("The selling airline's flight number, without the airline's code. Example: `\"0001\"`."),
    field("operating_carrier", Shape::Record(&AIRLINE))
        .doc("The airline that operates it, which differs from the seller for a codeshare. Example: `{ name: \"Duffel Airways\", iata_code: \"ZZ\" }`."),
    field("operating_carrier_flight_number", Shape::Text).or_null().or_absent()
        .doc("The operating airline's flight number, without the airline's code. `null`: not known. Example: `\"4321\"`."),
    field("aircraft", Shape::Record(&AIRCRAFT)).or_null().or_absent()
        .doc("The aircraft. `null`: not known yet. Example: `{ name: \"Boeing 787-9\", iata_code: \"789\" }`."),
    list("stops", Shape::Record(&ORDER_STOP)).or_absent()
        .doc("Its stops on the way. Empty if there are none. Example: `[{ id: \"sto_00009htYpSCXrwaB9Dn456\", duration: \"PT2H26M\" }]`."),
    list("passengers", Shape::Record(&ORDER_SEGMENT_PASSENGER)).or_absent()
        .doc("Each passenger's cabin, bags and seat on this flight. Example: `[{ passenger_id: \"pas_0000AgZpQrZjNcR4Mqklwx\", cabin_class: \"economy\" }]`."),
];
