//! Order slice, as in Duffel's responses.

use super::order_segment::ORDER_SEGMENT;
use super::place::PLACE;
use super::slice_conditions::SLICE_CONDITIONS;
use crate::schema::record::{Field, Record, Shape, field, list};

pub(super) static ORDER_SLICE: Record = Record::new(
    "OrderSlice",
    "A journey from one place to another, by one flight or several.",
    FIELDS,
);

const FIELDS: &[Field] = &[
    field("id", Shape::Text)
        .doc("The slice's ID, unique to this order: `sli_`, then letters and digits. Example: `\"sli_00009htYpSCXrwaB9Dn123\"`."),
    field("origin", Shape::Record(&PLACE))
        .doc("Where it begins: a city or an airport. Example: `{ type: \"airport\", iata_code: \"LHR\" }`."),
    field("destination", Shape::Record(&PLACE))
        .doc("Where it ends: a city or an airport. Example: `{ type: \"airport\", iata_code: \"JFK\" }`."),
    field("origin_type", Shape::Words(&["airport", "city"])).or_absent()
        .doc("The type of `origin`. The list is open. Example: `\"airport\"`."),
    field("destination_type", Shape::Words(&["airport", "city"])).or_absent()
        .doc("The type of `destination`. The list is open. Example: `\"airport\"`."),
    field("duration", Shape::Text).or_null().or_absent()
        .doc("How long it takes, as an ISO 8601 duration. Example: `\"PT7H45M\"`."),
    field("fare_brand_name", Shape::Text).or_null().or_absent()
        .doc("The airline's name for the fare. `null`: it has none. Example: `\"Basic\"`."),
    field("changeable", Shape::Flag).or_null().or_absent()
        .doc("Whether it can be changed. `null`: the airline does not say. Example: `true`."),
    field("conditions", Shape::Record(&SLICE_CONDITIONS)).or_absent()
        .doc("The conditions for this slice only. Example: `{ change_before_departure: { allowed: true, penalty_amount: \"10.00\", penalty_currency: \"GBP\" } }`."),
    list("segments", Shape::Record(&ORDER_SEGMENT))
        .doc("The flights, in travel order: at least one. Example: `[{ id: \"seg_00009htYpSCXrwaB9Dn456\", origin: { iata_code: \"LHR\" }, destination: { iata_code: \"JFK\" }, departing_at: \"2030-06-13T16:38:00\", arriving_at: \"2030-06-13T19:23:00\", marketing_carrier: { name: \"Duffel Airways\" }, marketing_carrier_flight_number: \"0001\", operating_carrier: { name: \"Duffel Airways\" } }]`."),
];
